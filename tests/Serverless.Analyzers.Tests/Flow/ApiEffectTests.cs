using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow.Core;
using Serverless.Analyzers.Flow.Effects;
using Serverless.Analyzers.Tests.Verifiers;

namespace Serverless.Analyzers.Tests.Flow;

/// <summary>What is known of the base class library.</summary>
public class ApiEffectTests
{
    private static readonly CSharpCompilation s_compilation = CSharpCompilation.Create("Apis", references: References.WithSdks);

    private static readonly ApiEffects s_apis = new(new CatalogSymbols(s_compilation, ApiCatalog.Rows, []), new CatalogSymbols(s_compilation, ApiCatalog.PurityRows, []));

    [Fact]
    public void Nearly_every_public_member_of_the_base_class_library_is_decided()
    {
        var methods = Types(s_compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly.Modules.First().GlobalNamespace)
            .Concat(s_compilation.References.Select(s_compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().Where(assembly => assembly.Name.StartsWith("System.", StringComparison.Ordinal) && assembly.Name is not "System.Linq.Dynamic.Core" and not "System.ClientModel").SelectMany(assembly => Types(assembly.GlobalNamespace)))
            .SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>()
            .Where(method => method.DeclaredAccessibility == Accessibility.Public)
            .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).ToList();
        var unknown = methods.Where(method => s_apis.Of(method).Kind == EffectKinds.Unknown).ToList();
        Assert.True(methods.Count > 20_000, $"{methods.Count} members");
        Assert.True(unknown.Count < methods.Count * 0.02, $"{unknown.Count} of {methods.Count} unknown, most of them in {string.Join(", ", unknown.GroupBy(method => method.ContainingNamespace.ToDisplayString()).OrderByDescending(group => group.Count()).Take(12).Select(group => $"{group.Key} {group.Count()}"))}");
    }

    [Theory]
    [InlineData("System.DateTime", "AddDays", nameof(EffectKinds.None))]
    [InlineData("System.Linq.Enumerable", "Select", nameof(EffectKinds.None))]
    [InlineData("System.IO.File", "ReadAllText", nameof(EffectKinds.File))]
    [InlineData("System.IO.File", "WriteAllText", nameof(EffectKinds.File))]
    [InlineData("System.IO.Path", "Combine", nameof(EffectKinds.None))]
    [InlineData("System.Net.Http.HttpClient", "GetStringAsync", nameof(EffectKinds.Network))]
    [InlineData("System.Net.WebUtility", "HtmlEncode", nameof(EffectKinds.None))]
    [InlineData("System.Console", "WriteLine", nameof(EffectKinds.Console))]
    [InlineData("System.Threading.Monitor", "Enter", nameof(EffectKinds.Synchronization))]
    [InlineData("System.Threading.Tasks.Task", "FromResult", nameof(EffectKinds.None))]
    [InlineData("System.Diagnostics.Process", "Start", nameof(EffectKinds.ProcessWide))]
    [InlineData("Microsoft.Extensions.Logging.LoggerExtensions", "LogInformation", nameof(EffectKinds.Log))]
    [InlineData("System.Activator", "CreateInstance", nameof(EffectKinds.Unknown))]
    public void Member_does_what_its_row_says(string type, string member, string kind)
    {
        var methods = s_compilation.GetTypesByMetadataName(type)[0].GetMembers(member).OfType<IMethodSymbol>();
        Assert.All(methods, method => Assert.Equal(kind, s_apis.Of(method).Kind.ToString()));
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public).Concat(space.GetNamespaceMembers().SelectMany(Types));
}
