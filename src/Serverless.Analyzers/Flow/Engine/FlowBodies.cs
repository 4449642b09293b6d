using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Flow.Engine;

/// <summary>Code that runs as one: a method, an accessor, a constructor with the initialisers before it, a static initialiser.</summary>
/// <param name="Symbol">The method, or the field or property whose initialiser it is.</param>
/// <param name="Roots">The operations that run, one after the other.</param>
internal sealed record FlowBody(ISymbol Symbol, IReadOnlyList<IOperation> Roots);

/// <summary>Finds the bodies of a compilation, in the order of its types and their members; files that tools wrote are left out.</summary>
internal sealed class FlowBodies(SemanticModels models, SourceTypes types)
{
    private readonly Dictionary<SyntaxTree, bool> _generated = [];

    /// <summary>All bodies.</summary>
    public IEnumerable<FlowBody> All()
    {
        foreach (var type in types.All)
        {
            foreach (var member in type.GetMembers())
            {
                var roots = Roots(type, member);
                if (roots.Count > 0 || IsPrimary(member))
                {
                    yield return new FlowBody(member, roots);
                }
            }
        }
    }

    /// <summary>Whether a member is a primary constructor, which keeps what it is given without a body that says so.</summary>
    public static bool IsPrimary(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: > 0 } && member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax;

    private List<IOperation> Roots(INamedTypeSymbol type, ISymbol member)
    {
        var roots = new List<IOperation>();
        switch (member)
        {
            case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                if (!CallsOther(constructor))
                {
                    foreach (var initialized in type.GetMembers().Where(candidate => !candidate.IsStatic))
                    {
                        AddInitializer(initialized, roots);
                    }
                }

                AddDeclaration(constructor, roots);
                break;
            case IMethodSymbol { IsAbstract: false } method when method.PartialImplementationPart is null:
                AddDeclaration(method, roots);
                break;
            case IFieldSymbol { IsStatic: true, IsConst: false } or IPropertySymbol { IsStatic: true }:
                AddInitializer(member, roots);
                break;
        }

        return roots;
    }

    private static bool CallsOther(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ConstructorDeclarationSyntax { Initializer.ThisOrBaseKeyword.ValueText: "this" };

    private void AddInitializer(ISymbol member, List<IOperation> roots)
    {
        SyntaxNode? initializer = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            VariableDeclaratorSyntax declarator => declarator.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
        if (initializer is not null)
        {
            Add(initializer, roots);
        }
    }

    private void AddDeclaration(IMethodSymbol method, List<IOperation> roots)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            Add(reference.GetSyntax(), roots);
        }
    }

    private void Add(SyntaxNode syntax, List<IOperation> roots)
    {
        if (!_generated.TryGetValue(syntax.SyntaxTree, out var isGenerated))
        {
            _generated.Add(syntax.SyntaxTree, isGenerated = GeneratedCode.Is(syntax.SyntaxTree));
        }

        if (!isGenerated && models.Operation(syntax) is { Parent: null } operation)
        {
            roots.Add(operation);
        }
    }
}
