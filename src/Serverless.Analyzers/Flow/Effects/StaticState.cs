using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow.Engine;

namespace Serverless.Analyzers.Flow.Effects;

/// <summary>Which fields and properties the compilation changes after they have been set up. The others are constants.</summary>
internal sealed class StaticState
{
    private readonly HashSet<ISymbol> _reassigned = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _mutated = new(SymbolEqualityComparer.Default);

    public StaticState(IEnumerable<FlowBody> bodies, CatalogSymbols catalog)
    {
        foreach (var body in bodies)
        {
            foreach (var operation in body.Roots.SelectMany(root => root.DescendantsAndSelf()))
            {
                foreach (var write in StateWrite.Of(operation, catalog))
                {
                    if (write.State is IFieldSymbol or IPropertySymbol && !IsSetUp(body.Symbol, write.State) && !InitializationGuard.Covers(operation, write.State) && operation.Kind != OperationKind.CoalesceAssignment)
                    {
                        (write.IsReassignment ? _reassigned : _mutated).Add(write.State.OriginalDefinition);
                    }
                }
            }
        }
    }

    /// <summary>Whether a member is given a new value after it was set up.</summary>
    public bool IsReassigned(ISymbol member) => _reassigned.Contains(member.OriginalDefinition);

    /// <summary>Whether what a static field or property holds may change while the program runs.</summary>
    public bool MayChange(ISymbol member) =>
        IsReassigned(member) || _mutated.Contains(member.OriginalDefinition) || (IsOpen(member) && !IsReadOnly(member));

    private static bool IsSetUp(ISymbol body, ISymbol state) =>
        body is not IMethodSymbol { MethodKind: not MethodKind.StaticConstructor and not MethodKind.Constructor } && state.IsStatic == (body is not IMethodSymbol { MethodKind: MethodKind.Constructor })
        && SymbolEqualityComparer.Default.Equals(body.ContainingType, state.ContainingType);

    private static bool IsReadOnly(ISymbol member) => member switch
    {
        IFieldSymbol field => field.IsReadOnly || field.IsConst,
        IPropertySymbol property => property.SetMethod is null or { DeclaredAccessibility: Accessibility.Private },
        _ => false,
    };

    // Whether code that is not seen may set it.
    private static bool IsOpen(ISymbol member)
    {
        for (var symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is not Accessibility.Public and not Accessibility.Protected and not Accessibility.ProtectedOrInternal)
            {
                return false;
            }
        }

        return true;
    }
}
