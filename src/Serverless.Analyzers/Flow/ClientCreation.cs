using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow;

/// <summary>Finds code that makes a client which could be shared.</summary>
internal sealed class ClientCreation(CatalogSymbols catalog, SemanticModels models)
{
    private readonly INamedTypeSymbol? _lazy = catalog.Type("System.Lazy`1");

    /// <summary>The name of the client that a creation or call makes; null where it makes none.</summary>
    public string? MadeBy(IOperation operation) => operation switch
    {
        IObjectCreationOperation { Type: INamedTypeSymbol type } when catalog.Is(type, ApiRole.ClientType) => type.Name,
        IInvocationOperation { TargetMethod: { IsStatic: true } method } when catalog.Is(method, ApiRole.ClientType) => method.ContainingType.Name,
        _ => null,
    };

    /// <summary>Whether a client is kept for later invocations, or cannot be: it is made for a caller, a tenant or an address that differs.</summary>
    public bool IsRight(IOperation creation) => IsKept(creation) || IsMadeForOne(creation, 0) || OwnsNothing(creation);

    // In a static field or property, in state that is filled once, in a Lazy<T> or a cache.
    private bool IsKept(IOperation creation)
    {
        for (var parent = creation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case ICoalesceAssignmentOperation { Target: IMemberReferenceOperation { Member.IsStatic: true } }:
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member.IsStatic: true } }:
                case IObjectCreationOperation { Type: { } made } when SymbolEqualityComparer.Default.Equals(made.OriginalDefinition, _lazy):
                case ICoalesceAssignmentOperation { Target: IMemberReferenceOperation }:
                    return true;
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } assignment when InitializationGuard.Covers(assignment, member):
                    return true;
                case IAnonymousFunctionOperation { Parent: IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } } }
                    when call.TargetMethod.Name is "GetOrAdd" or "GetOrCreate" or "GetOrCreateAsync" or "EnsureInitialized":
                    return true;
            }
        }

        return false;
    }

    // The connections are those of a handler that lives on: new HttpClient(handler, disposeHandler: false).
    private bool OwnsNothing(IOperation creation) =>
        creation is IObjectCreationOperation { Type.Name: "HttpClient" } client
        && client.Arguments.Any(argument => argument.Parameter?.Name switch
        {
            "handler" => Origin.Of(argument.Value, models, CancellationToken.None) is not IObjectCreationOperation,
            "disposeHandler" => argument.Value.ConstantValue is { HasValue: true, Value: false },
            _ => false,
        });

    // Anything in its arguments or settings that is not the same each time: parameters, what is computed from them, what is awaited.
    private bool IsMadeForOne(IOperation creation, int depth) => depth > 4 || creation.ChildOperations.Any(part => Differs(part, depth));

    private bool Differs(IOperation part, int depth)
    {
        foreach (var used in part.DescendantsAndSelf())
        {
            switch (used)
            {
                case IParameterReferenceOperation { Parameter.ContainingSymbol: not IMethodSymbol { MethodKind: MethodKind.Constructor } }:
                case IAwaitOperation:
                    return true;
                case ILocalReferenceOperation { IsDeclaration: false } local:
                    var origin = Origin.Of(local, models, CancellationToken.None);
                    if (origin == local || IsMadeForOne(origin, depth + 1) || Differs(origin, depth + 1))
                    {
                        return true;
                    }

                    break;
            }
        }

        return false;
    }
}
