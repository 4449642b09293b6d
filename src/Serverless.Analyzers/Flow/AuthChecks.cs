using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Flow;

/// <summary>Finds code that authenticates a caller, in methods and what they call within the compilation.</summary>
internal sealed class AuthChecks(Compilation compilation, CatalogSymbols catalog, SemanticModels models)
{
    // How far from the handler a check is still taken for one of its callers.
    private const int MaxDepth = 4;

    private readonly ConcurrentDictionary<IMethodSymbol, Facts> _facts = new(SymbolEqualityComparer.Default);
    private readonly SourceTypes _types = new(compilation);

    /// <summary>Whether <paramref name="method"/> authenticates, or calls what does.</summary>
    public bool Reaches(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var level = new List<IMethodSymbol> { method.OriginalDefinition };
        for (var depth = 0; depth <= MaxDepth && level.Count > 0; depth++)
        {
            var next = new List<IMethodSymbol>();
            foreach (var current in level)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (seen.Add(current))
                {
                    var facts = _facts.GetOrAdd(current, Read);
                    if (facts.Authenticates)
                    {
                        return true;
                    }

                    next.AddRange(facts.Calls);
                }
            }

            level = next;
        }

        return false;
    }

    private Facts Read(IMethodSymbol method)
    {
        var calls = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        foreach (var reference in (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences)
        {
            if (models.Operation(reference.GetSyntax()) is not { } body)
            {
                continue;
            }

            foreach (var operation in body.DescendantsAndSelf())
            {
                if (Authenticates(operation))
                {
                    return new Facts(true, []);
                }

                if (Called(operation) is { } called)
                {
                    calls.Add(called.OriginalDefinition);
                    calls.UnionWith(Implementations(called));
                }
            }
        }

        return new Facts(false, [.. calls.Where(called => !called.DeclaringSyntaxReferences.IsEmpty)]);
    }

    private bool Authenticates(IOperation operation) => operation switch
    {
        IInvocationOperation call => IsEvidence(call.TargetMethod) || (ReadsCredentialHeader(call) && !IsOnlyLogged(call)),
        IObjectCreationOperation { Constructor: { } constructor } => IsEvidence(constructor),
        IPropertyReferenceOperation property => !IsWritten(property) && (IsEvidence(property.Property) || NamesCredentialHeader(property.Arguments)) && !IsOnlyLogged(property),
        IFieldReferenceOperation field => !IsCompared(field) && IsEvidence(field.Field),
        IArgumentOperation { Parameter: { ContainingSymbol: { } member } parameter } argument =>
            IsEvidence(new ValueSite(member, parameter, null, ValueSite.Unwrap(argument.Value), argument.Syntax)),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment =>
            IsEvidence(new ValueSite(target.Property, null, null, ValueSite.Unwrap(assignment.Value), assignment.Syntax)),
        _ => false,
    };

    private bool IsEvidence(ISymbol member) => catalog.Of(member, ApiRole.AuthEvidence).Any(row => row.Hint is null && row.Value is null);

    private bool IsEvidence(ValueSite site) => RowMatch.Find(catalog, ApiRole.AuthEvidence, site) is { Value: not null };

    // Setting a header of an outgoing request is no look at the caller.
    private static bool ReadsCredentialHeader(IInvocationOperation call) =>
        IsRead(call.TargetMethod.Name) && NamesCredentialHeader(call.Arguments);

    private static bool IsRead(string method) =>
        method.StartsWith("Get", StringComparison.Ordinal)
        || method.StartsWith("TryGet", StringComparison.Ordinal)
        || method.StartsWith("Contains", StringComparison.Ordinal)
        || method.StartsWith("Read", StringComparison.Ordinal)
        || method.StartsWith("Extract", StringComparison.Ordinal);

    private static bool NamesCredentialHeader(IEnumerable<IArgumentOperation> arguments) =>
        arguments.Any(argument => argument.Value.ConstantValue is { HasValue: true, Value: string header } && ApiCatalog.CredentialHeaders.Contains(header));

    // A credential that goes nowhere but into the log was not checked.
    private bool IsOnlyLogged(IOperation read)
    {
        for (var current = read; current.Parent is { } parent; current = parent)
        {
            switch (parent)
            {
                case IInvocationOperation call when catalog.Is(call.TargetMethod, ApiRole.LogSink):
                    return true;
                case IVariableDeclaratorOperation { Symbol: var local }:
                    var uses = Root(parent).Descendants().OfType<ILocalReferenceOperation>().Where(use => SymbolEqualityComparer.Default.Equals(use.Local, local)).ToList();
                    return uses.Count > 0 && uses.All(IsOnlyLogged);
                case IConversionOperation or IParenthesizedOperation or IInterpolationOperation or IInterpolatedStringOperation or IVariableInitializerOperation
                    or IArgumentOperation or IArrayInitializerOperation or IArrayCreationOperation or IConditionalAccessOperation
                    or IInvocationOperation { TargetMethod.Name: nameof(ToString) }:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    private static bool IsWritten(IOperation target) => target.Parent is IAssignmentOperation assignment && assignment.Target == target;

    private static bool IsCompared(IOperation value)
    {
        var parent = value.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent is IBinaryOperation or IPatternOperation or ICaseClauseOperation;
    }

    private static IMethodSymbol? Called(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod.ReducedFrom ?? call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        IPropertyReferenceOperation property => property.Property.GetMethod,
        IMethodReferenceOperation reference => reference.Method,
        _ => null,
    };

    // What may run where an interface or virtual method is called, within the compilation.
    private IEnumerable<IMethodSymbol> Implementations(IMethodSymbol method)
    {
        var declaring = method.ContainingType?.OriginalDefinition;
        if (declaring is null || !(method.IsAbstract || method.IsVirtual || method.IsOverride))
        {
            yield break;
        }

        foreach (var type in _types.All)
        {
            if (declaring.TypeKind == TypeKind.Interface)
            {
                foreach (var contract in type.AllInterfaces)
                {
                    if (SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, declaring)
                        && contract.GetMembers(method.Name).OfType<IMethodSymbol>().FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method.OriginalDefinition)) is { } member
                        && type.FindImplementationForInterfaceMember(member) is IMethodSymbol implementation)
                    {
                        yield return implementation.OriginalDefinition;
                    }
                }
            }
            else
            {
                foreach (var overriding in type.GetMembers(method.Name).OfType<IMethodSymbol>())
                {
                    if (SymbolEqualityComparer.Default.Equals(overriding.OverriddenMethod?.OriginalDefinition, method.OriginalDefinition))
                    {
                        yield return overriding;
                    }
                }
            }
        }
    }

    private readonly record struct Facts(bool Authenticates, IMethodSymbol[] Calls);
}
