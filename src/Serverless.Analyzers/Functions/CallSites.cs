using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Functions;

/// <summary>A call of an API of the catalog, found anywhere in the compilation.</summary>
/// <param name="Row">The row that names the API.</param>
/// <param name="Operation">The invocation or object creation.</param>
/// <param name="Method">What is called.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record CallSite(ApiRow Row, IOperation Operation, IMethodSymbol Method, IReadOnlyList<IArgumentOperation> Arguments);

/// <summary>
/// Finds the calls by which programs register handlers, routes and services. Trees are searched once, by name; only what
/// has the name of a referenced API is bound, when its role is first asked for. Thread-safe.
/// </summary>
internal sealed class CallSites(Compilation compilation, CatalogSymbols catalog, SemanticModels models)
{
    private static readonly ApiRole[] s_roles = [ApiRole.HandlerRegistration, ApiRole.Route, ApiRole.AspNetCoreHost, ApiRole.ServiceLifetime];

    private readonly Lazy<ILookup<string, SyntaxNode>> _candidates = new(() => Search(compilation, NamesOf(catalog, s_roles)));
    private readonly ConcurrentDictionary<ApiRole, Lazy<IReadOnlyList<CallSite>>> _byRole = new();

    /// <summary>The calls of APIs that play <paramref name="role"/>, in the order of the source.</summary>
    public IReadOnlyList<CallSite> Of(ApiRole role) =>
        catalog.Has(role) ? _byRole.GetOrAdd(role, key => new(() => [.. Bind(key)])).Value : [];

    private IEnumerable<CallSite> Bind(ApiRole role)
    {
        foreach (var node in NamesOf(catalog, [role]).OrderBy(name => name, StringComparer.Ordinal).SelectMany(name => _candidates.Value[name]))
        {
            var operation = models.Operation(node);
            var (method, arguments) = operation switch
            {
                IInvocationOperation invocation => (invocation.TargetMethod, invocation.Arguments),
                IObjectCreationOperation { Constructor: { } constructor } creation => (constructor, creation.Arguments),
                _ => default,
            };
            if (method is not null && catalog.Of(method, role).ToArray() is { Length: > 0 } rows)
            {
                // Rows of one member differ by the argument they speak of.
                var row = rows.FirstOrDefault(candidate => candidate.Argument is null || arguments.Any(argument => argument.Parameter?.Name == candidate.Argument));
                if (row is not null)
                {
                    yield return new CallSite(row, operation!, method, arguments);
                }
            }
        }
    }

    private static HashSet<string> NamesOf(CatalogSymbols catalog, ApiRole[] roles) => new(
        ApiCatalog.Rows
            .Where(row => row.Member.Length > 0 && roles.Contains(row.Role) && catalog.Type(row.Type) is not null)
            .Select(row => row.Member == ".ctor" ? row.Type.Substring(row.Type.LastIndexOf('.') + 1) : row.Member));

    private static ILookup<string, SyntaxNode> Search(Compilation compilation, HashSet<string> names)
    {
        var found = new List<(string Name, SyntaxNode Node)>();
        if (names.Count > 0)
        {
            foreach (var tree in compilation.SyntaxTrees)
            {
                foreach (var node in tree.GetRoot().DescendantNodes())
                {
                    if (NameOf(node) is { } name && names.Contains(name))
                    {
                        found.Add((name, node));
                    }
                }
            }
        }

        return found.ToLookup(candidate => candidate.Name, candidate => candidate.Node);
    }

    private static string? NameOf(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } => binding.Name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => name.Identifier.ValueText,
        ObjectCreationExpressionSyntax creation => NameOf(creation.Type),
        ImplicitObjectCreationExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } } } =>
            NameOf(declaration.Type),
        _ => null,
    };

    private static string? NameOf(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
