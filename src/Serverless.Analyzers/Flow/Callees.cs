using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Flow;

/// <summary>Which methods of the compilation a body calls.</summary>
internal sealed class Callees
{
    // A call that could go to more implementations than this says nothing about any of them.
    private const int MaxImplementations = 16;

    private readonly Lazy<Dictionary<ISymbol, List<IMethodSymbol>>> _implementations;

    public Callees(SourceTypes types) => _implementations = new(() => FindImplementations(types));

    /// <summary>The methods that <paramref name="body"/>, nested lambdas and local functions included, may call, in order.</summary>
    public IEnumerable<IMethodSymbol> Of(IOperation body) => body.DescendantsAndSelf().SelectMany(CalledBy);

    /// <summary>The methods that one operation may call: the one it names and those that implement it.</summary>
    public IEnumerable<IMethodSymbol> CalledBy(IOperation operation)
    {
        foreach (var method in Called(operation))
        {
            yield return method;
            foreach (var implementation in ImplementationsOf(method))
            {
                yield return implementation;
            }
        }
    }

    private static IEnumerable<IMethodSymbol> Called(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation invocation:
                yield return invocation.TargetMethod.ReducedFrom ?? invocation.TargetMethod;
                break;
            case IObjectCreationOperation { Constructor: { } constructor }:
                yield return constructor;
                break;
            case IMethodReferenceOperation reference:
                yield return reference.Method.ReducedFrom ?? reference.Method;
                break;
            case IPropertyReferenceOperation property:
                foreach (var accessor in Accessors(property))
                {
                    yield return accessor;
                }

                break;
            case IBinaryOperation { OperatorMethod: { } method }:
                yield return method;
                break;
            case IUnaryOperation { OperatorMethod: { } method }:
                yield return method;
                break;
            case IConversionOperation { OperatorMethod: { } method }:
                yield return method;
                break;
        }
    }

    private static IEnumerable<IMethodSymbol> Accessors(IPropertyReferenceOperation reference)
    {
        var isTarget = reference.Parent is IAssignmentOperation assignment && assignment.Target == reference;
        var isUpdated = reference.Parent is ICompoundAssignmentOperation or ICoalesceAssignmentOperation or IIncrementOrDecrementOperation;
        if ((!isTarget || isUpdated) && reference.Property.GetMethod is { } getter)
        {
            yield return getter;
        }

        if ((isTarget || isUpdated) && reference.Property.SetMethod is { } setter)
        {
            yield return setter;
        }
    }

    /// <summary>The implementations and overrides in the compilation that a call of <paramref name="method"/> may go to.</summary>
    public IReadOnlyList<IMethodSymbol> ImplementationsOf(IMethodSymbol method) =>
        (method.IsVirtual || method.IsAbstract || method.IsOverride || method.ContainingType?.TypeKind == TypeKind.Interface)
        && _implementations.Value.TryGetValue(method.OriginalDefinition, out var implementations) && implementations.Count <= MaxImplementations
            ? implementations
            : [];

    private static Dictionary<ISymbol, List<IMethodSymbol>> FindImplementations(SourceTypes types)
    {
        var found = new Dictionary<ISymbol, List<IMethodSymbol>>(SymbolEqualityComparer.Default);
        foreach (var type in types.All.Where(type => type.TypeKind is TypeKind.Class or TypeKind.Struct))
        {
            foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
            {
                for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
                {
                    Add(overridden, method);
                }
            }

            foreach (var contract in type.AllInterfaces.SelectMany(contract => contract.GetMembers().OfType<IMethodSymbol>()))
            {
                if (type.FindImplementationForInterfaceMember(contract) is IMethodSymbol { DeclaringSyntaxReferences.Length: > 0 } method)
                {
                    Add(contract, method);
                }
            }
        }

        return found;

        void Add(IMethodSymbol declared, IMethodSymbol method)
        {
            if (!found.TryGetValue(declared.OriginalDefinition, out var methods))
            {
                found.Add(declared.OriginalDefinition, methods = []);
            }

            if (!methods.Contains(method, SymbolEqualityComparer.Default))
            {
                methods.Add(method);
            }
        }
    }
}
