using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Flow;

/// <summary>Finds code that makes a client which could be shared.</summary>
internal sealed class ClientCreation(CatalogSymbols catalog, SemanticModels models, FunctionModel functions)
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
    public bool IsRight(IOperation creation, ISymbol containing) =>
        IsKept(creation) || IsKeptByCallers(containing) || IsMadeForOne(creation, 0) || OwnsNothing(creation);

    // In a static field or property, in state that is filled once, in a Lazy<T> or a cache.
    private bool IsKept(IOperation creation)
    {
        for (var parent = creation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case ICoalesceAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } when LivesOn(member):
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member.IsStatic: true } }:
                case IObjectCreationOperation when IsLazy(parent):
                    return true;
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } assignment when LivesOn(member) && InitializationGuard.Covers(assignment, member):
                    return true;
                case IVariableDeclaratorOperation { Symbol: var local } when IsPutIntoStatic(parent, local):
                    return true;
                case IAnonymousFunctionOperation { Parent: IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } } }
                    when call.TargetMethod.Name is "GetOrAdd" or "GetOrCreate" or "GetOrCreateAsync" or "EnsureInitialized":
                    return true;
            }
        }

        return false;
    }

    // A field of an object that each invocation makes anew is filled by each of them.
    private bool LivesOn(ISymbol member) => member.IsStatic || functions.LifetimeOf(member.ContainingType) != InstanceLifetime.PerInvocation;

    // var client = new Client(); s_client = client;
    private static bool IsPutIntoStatic(IOperation declarator, ILocalSymbol local)
    {
        var body = declarator;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        return body.Descendants().Any(part => part is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member.IsStatic: true } } assignment
            && ValueSite.Unwrap(assignment.Value) is ILocalReferenceOperation { Local: var put } && SymbolEqualityComparer.Default.Equals(put, local));
    }

    // private static Client Create() => new(); where each call keeps what it gets: s_client ??= Create();
    private bool IsKeptByCallers(ISymbol containing)
    {
        if (containing is not IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private, ContainingType: { } type } method)
        {
            return false;
        }

        var isCalled = false;
        foreach (var name in type.DeclaringSyntaxReferences.SelectMany(part => part.GetSyntax().DescendantNodes().OfType<SimpleNameSyntax>()).Where(name => name.Identifier.ValueText == method.Name))
        {
            // new Lazy<Client>(Create)
            var outer = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (SyntaxNode)name;
            var taker = outer.Parent switch
            {
                InvocationExpressionSyntax call => models.Operation(call),
                ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } => models.Operation(creation),
                _ => null,
            };
            var isOther = taker is IInvocationOperation { TargetMethod: var called } && !SymbolEqualityComparer.Default.Equals(called.OriginalDefinition, method.OriginalDefinition);
            if (isOther || taker is null)
            {
                continue;
            }

            if (!IsKept(taker) && !IsLazy(taker) && !IsStaticInitializer(taker.Syntax))
            {
                return false;
            }

            isCalled = true;
        }

        return isCalled;
    }

    private bool IsLazy(IOperation operation) => operation is IObjectCreationOperation { Type: { } made } && SymbolEqualityComparer.Default.Equals(made.OriginalDefinition, _lazy);

    private static bool IsStaticInitializer(SyntaxNode value) => value.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax or ArrowExpressionClauseSyntax) switch
    {
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.StaticKeyword),
        PropertyDeclarationSyntax { Initializer: not null } property => property.Modifiers.Any(SyntaxKind.StaticKeyword),
        ConstructorDeclarationSyntax constructor => constructor.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    };

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
