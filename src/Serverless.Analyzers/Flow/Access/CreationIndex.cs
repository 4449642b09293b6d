using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Serverless.Analyzers.Flow.Access;

/// <summary>Where the project makes objects, wherever in it: trees are searched once, by name; what is asked for is bound. Thread-safe.</summary>
internal sealed class CreationIndex(Compilation compilation, SemanticModels models, StoreSymbols symbols)
{
    private readonly Lazy<ILookup<string, SyntaxNode>> _nodes = new(() => Search(compilation, symbols.NamingMembers));

    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<IOperation>> _named = new(SymbolEqualityComparer.Default);

    /// <summary>The creations of a type of the project.</summary>
    public IEnumerable<IOperation> Of(INamedTypeSymbol type) => _nodes.Value["new " + type.Name].Select(node => models.Operation(node))
        .OfType<IOperation>().Where(made => SymbolEqualityComparer.Default.Equals(made.Type?.OriginalDefinition, type.OriginalDefinition));

    /// <summary>The calls and creations that give an object of that type, or of one derived from it, the name of its resource.</summary>
    public IReadOnlyList<IOperation> NamedOf(ITypeSymbol type) => _named.GetOrAdd(type, key => [.. symbols.NamingMembers
        .OrderBy(name => name, StringComparer.Ordinal)
        .SelectMany(name => _nodes.Value[name].Concat(_nodes.Value["new " + name]))
        .Select(node => models.Operation(node)).OfType<IOperation>()
        .Where(made => made.Type is { } madeType && compilation.ClassifyCommonConversion(madeType, (ITypeSymbol)key).IsImplicit)]);

    private static ILookup<string, SyntaxNode> Search(Compilation compilation, HashSet<string> namingMembers)
    {
        var found = new List<(string Name, SyntaxNode Node)>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                switch (node)
                {
                    case ObjectCreationExpressionSyntax creation:
                        found.Add(("new " + LastNameOf(creation.Type), node));
                        break;
                    case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } }
                        when namingMembers.Contains(name) || (name.EndsWith("Async", StringComparison.Ordinal) && namingMembers.Contains(name.Substring(0, name.Length - 5))):
                        found.Add((name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - 5) : name, node));
                        break;
                }
            }
        }

        return found.ToLookup(item => item.Name, item => item.Node);
    }

    private static string LastNameOf(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
