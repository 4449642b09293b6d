using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Tests.Verifiers;

namespace Serverless.Analyzers.Tests.Catalog;

/// <summary>Every row of the built-in catalog names an API that exists, in the real assembly where the tests have it, else in its stand-in.</summary>
public class CatalogRowTests
{
    // APIs of SDKs that neither the package source nor tests/Sdk holds.
    private static readonly string[] s_notToBeHad =
    [
        "MessagePack.",
        "Microsoft.ApplicationInsights.",
        "Microsoft.Azure.WebJobs.Extensions.EventGrid.",
        "Microsoft.Extensions.Compliance.",
        "Microsoft.Security.Application.",
        "Novell.Directory.Ldap.",
        "Renci.SshNet.",
        "RestSharp.",
        "System.Data.Entity.",
        "System.Data.SqlClient.",
        "System.DirectoryServices.",
        "System.Management.Automation.",
        "System.Runtime.Serialization.Formatters.Soap.",
        "System.Runtime.Serialization.NetDataContractSerializer",
        "System.Web.UI.",
    ];

    private static readonly CSharpCompilation s_compilation = CSharpCompilation.Create("Rows", references: References.WithSdks);

    private static readonly IReadOnlyList<ApiRow> s_rows = [.. ApiCatalog.Rows, .. ApiCatalog.PurityRows];

    private static readonly IReadOnlyList<(ApiRow Row, INamedTypeSymbol Type)> s_resolved =
        [.. s_rows.SelectMany(row => s_compilation.GetTypesByMetadataName(row.Type).Take(1).Select(type => (row, type)))];

    [Fact]
    public void Types_exist()
    {
        var missing = s_rows.Except(s_resolved.Select(resolved => resolved.Row)).Select(row => row.Type).Distinct();
        Assert.All(missing, type => Assert.Contains(s_notToBeHad, name => type.StartsWith(name, StringComparison.Ordinal)));
    }

    // Rows are found through the type that declares a member, not through types that inherit it.
    [Fact]
    public void Members_are_declared_by_their_type() => Assert.Empty(s_resolved
        .Where(resolved => resolved.Row.Member.Length > 0 && resolved.Type.GetMembers(resolved.Row.Member).IsEmpty)
        .Select(resolved => $"{resolved.Row.Type}.{resolved.Row.Member}").Distinct());

    [Fact]
    public void Arguments_are_parameters_or_keys_of_dictionaries() => Assert.Empty(s_resolved
        .Where(resolved => resolved.Row.Argument is not (null or ApiCatalog.Receiver) && ValueTypes(resolved.Type, resolved.Row) is [])
        .Select(resolved => $"{resolved.Row.Type}.{resolved.Row.Member}: {resolved.Row.Argument}"));

    [Fact]
    public void Values_are_members_of_the_type_or_constants() => Assert.Empty(
        from resolved in s_resolved
        where resolved.Row.Value is not null
        let types = ValueTypes(resolved.Type, resolved.Row)
        from value in resolved.Row.Value!.Split('|')
        where !types.Any(type => Takes(type, value))
        select $"{resolved.Row.Type}.{resolved.Row.Member}: {value} is no value of {string.Join(", ", types)}");

    [Fact]
    public void Rows_are_unique() => Assert.Empty(s_rows.GroupBy(row => row).Where(rows => rows.Count() > 1).Select(rows => rows.Key));

    [Fact]
    public void Roles_of_rows_are_used_by_code_outside_the_catalog()
    {
        var source = Repository.PathTo("src", "Serverless.Analyzers");
        var used = Directory.GetFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).StartsWith("ApiCatalog", StringComparison.Ordinal) && !file.EndsWith("UserCatalog.cs", StringComparison.Ordinal))
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), @"\bApiRole\.(\w+)").Select(match => match.Groups[1].Value))
            .ToHashSet();
        var roles = s_rows.Select(row => row.Role).Where(role => role != ApiRole.FunctionSdk).Select(role => role.ToString());
        Assert.Empty(roles.Except(used));
    }

    // The types of what the row's value is given to.
    private static List<ITypeSymbol> ValueTypes(INamedTypeSymbol type, ApiRow row)
    {
        var members = row.Member.Length == 0 ? type.InstanceConstructors.AsEnumerable<ISymbol>() : type.GetMembers(row.Member);
        return [.. members.SelectMany(member => member switch
        {
            IMethodSymbol method => method.Parameters.SelectMany(Of),
            IPropertySymbol property => Held(property.Type),
            IFieldSymbol field => Held(field.Type),
            IEventSymbol @event => Held(@event.Type),
            _ => [],
        })];

        // The argument is a parameter, or an entry of a dictionary that one takes: parameter[key].
        IEnumerable<ITypeSymbol> Of(IParameterSymbol parameter) => row.Argument is null || parameter.Name == row.Argument ? [parameter.Type]
            : row.Argument.StartsWith(parameter.Name + "[", StringComparison.Ordinal) ? Entries(parameter.Type)
            : [];

        // With an argument, the member is a dictionary and the argument its key; without, it may be a collection that gets elements.
        IEnumerable<ITypeSymbol> Held(ITypeSymbol memberType) => row.Argument is null ? Arguments(memberType, "ICollection", 0).Prepend(memberType) : Entries(memberType);

        // Collections of headers are no dictionaries, but hold the same pairs.
        static IEnumerable<ITypeSymbol> Entries(ITypeSymbol dictionary) =>
            Arguments(dictionary, "IDictionary", 1).Concat(Arguments(dictionary, "IEnumerable", 0).SelectMany(pair => Arguments(pair, "KeyValuePair", 1)));

        static IEnumerable<ITypeSymbol> Arguments(ITypeSymbol collection, string name, int index) =>
            collection.AllInterfaces.Append(collection).OfType<INamedTypeSymbol>().Where(contract => contract.Name == name && contract.Arity == index + 1).Select(contract => contract.TypeArguments[index]);
    }

    private static bool Takes(ITypeSymbol type, string value)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        return type switch
        {
            { TypeKind: TypeKind.Enum } => type.GetMembers(value).Any(),
            { SpecialType: SpecialType.System_Boolean } => value is "true" or "false",
            { SpecialType: SpecialType.System_String or SpecialType.System_Object } => true,
            { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } => double.TryParse(value, out _),
            { TypeKind: TypeKind.Array or TypeKind.TypeParameter } => true,
            INamedTypeSymbol { Name: "IEnumerable", TypeArguments: [{ SpecialType: SpecialType.System_String }] } => true,
            _ => type.GetMembers(value).Any(member => member.IsStatic)
                || (!SyntaxFacts.IsValidIdentifier(value) && IsMadeOf(type, SpecialType.System_String))
                || (value is "true" or "false" && IsMadeOf(type, SpecialType.System_Boolean)),
        };
    }

    // A class of constants such as S3CannedACL, which "public-read" is converted to, or SqlConnectionEncryptOption and false.
    private static bool IsMadeOf(ITypeSymbol type, SpecialType source) =>
        type.GetMembers("op_Implicit").OfType<IMethodSymbol>().Any(conversion => conversion.Parameters[0].Type.SpecialType == source);
}
