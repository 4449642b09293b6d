using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow;

/// <summary>Finds statements that start work and let go of it.</summary>
internal sealed class StartedWork(CatalogSymbols catalog, SemanticModels models)
{
    private readonly TaskTypes _tasks = new(catalog);
    private readonly INamedTypeSymbol? _expression = catalog.Type("System.Linq.Expressions.Expression`1");

    /// <summary>The call or creation that starts work which <paramref name="statement"/> drops, and what is wrong with it; null where there is none.</summary>
    public (IOperation Start, string Reason)? DroppedBy(IOperation statement)
    {
        var value = statement switch
        {
            IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: IDiscardOperation } discard } => ValueSite.Unwrap(discard.Value),
            IExpressionStatementOperation { Operation: IConditionalAccessOperation access } => access.WhenNotNull,
            IExpressionStatementOperation expression => ValueSite.Unwrap(expression.Operation),
            IVariableDeclaratorOperation { Initializer.Value: { } initial } => ValueSite.Unwrap(initial),
            _ => null,
        };
        var reason = value switch
        {
            IInvocationOperation call when TaskCall(call) is { } task => $"'{task.TargetMethod.Name}' is not awaited",
            IInvocationOperation call when statement is IExpressionStatementOperation && catalog.Is(call.TargetMethod, ApiRole.DetachedWork) && !IsWaitedFor(call)
                => $"nothing waits for '{call.TargetMethod.ContainingType.Name}.{call.TargetMethod.Name}'",
            IObjectCreationOperation { Type: { } type } when catalog.Is(type, ApiRole.DetachedWork) => $"nothing stops the '{type.Name}'",
            _ => null,
        };
        return reason is null || IsProxyCall(statement) || IsKept(statement) || IsInExpressionTree(statement) ? null : (value!, reason);
    }

    // The call whose task is dropped: the call itself, or the one that 'ConfigureAwait' is called on.
    private IInvocationOperation? TaskCall(IInvocationOperation call) =>
        call is { TargetMethod.Name: "ConfigureAwait", Instance: { } task } ? (ValueSite.Unwrap(task) is IInvocationOperation started ? TaskCall(started) : null)
        : call.TargetMethod.Name is "FromResult" && call.TargetMethod.IsStatic && _tasks.IsTask(call.TargetMethod.ContainingType) ? null
        : _tasks.IsTask(call.Type) ? call
        : null;

    /// <summary>
    /// Whether a call is of a method of the project that, as it is today, only ever returns tasks which are completed: all its
    /// work is done when it returns.
    /// </summary>
    public bool IsDoneOnReturn(IOperation start) =>
        start is IInvocationOperation { TargetMethod: { IsAsync: false, IsAbstract: false, IsVirtual: false, IsOverride: false, DeclaringSyntaxReferences: [var declaration] } }
        && models.Operation(declaration.GetSyntax()) is { } body
        && body.Descendants().OfType<IReturnOperation>().Where(returned => !IsInLambda(returned, body)).ToList() is { Count: > 0 } returns
        && returns.All(returned => returned.ReturnedValue is { } value && ValueSite.Unwrap(value) switch
        {
            IPropertyReferenceOperation { Property: { Name: "CompletedTask", IsStatic: true, ContainingType: var type } } => _tasks.IsTask(type),
            IInvocationOperation { TargetMethod: { Name: "FromResult", IsStatic: true, ContainingType: var type } } => _tasks.IsTask(type),
            IDefaultValueOperation => true,
            _ => false,
        });

    private static bool IsInLambda(IOperation part, IOperation body)
    {
        for (var parent = part.Parent; parent is not null && parent != body; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    // 'proxy => proxy.Add(order)': what a lambda of one call hands to its caller may be recorded instead of run, as by entity proxies.
    private static bool IsProxyCall(IOperation statement) =>
        statement.IsImplicit && statement is IExpressionStatementOperation { Operation: IInvocationOperation { Instance: IParameterReferenceOperation } };

    // A variable that is used later, or disposed at the end of its scope.
    private static bool IsKept(IOperation statement) =>
        statement is IVariableDeclaratorOperation declarator
        && (declarator.Parent?.Parent?.Parent is IUsingDeclarationOperation or IUsingOperation
            || declarator.Parent?.Parent is IUsingOperation
            || Root(declarator).Descendants().Any(operation => operation is ILocalReferenceOperation local && SymbolEqualityComparer.Default.Equals(local.Local, declarator.Symbol)));

    // The method joins its threads, waits for a handle, or stops and disposes what it has started.
    private static bool IsWaitedFor(IInvocationOperation call) => Root(call).Descendants().Any(operation => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "Join" or "Wait" or "WaitOne" or "WaitAll" or "WaitAny" or "WaitAsync" } waits } => waits.ContainingNamespace?.ToDisplayString() == "System.Threading",
        IInvocationOperation { TargetMethod.Name: "Stop" or "Close" or "Dispose", Instance: { } stopped } => IsSameVariable(stopped, call.Instance),
        IUsingDeclarationOperation declaration => declaration.DeclarationGroup.Declarations.SelectMany(group => group.Declarators).Any(declarator => IsReferenceTo(call.Instance, declarator.Symbol)),
        IUsingOperation scope => scope.Locals.Any(local => IsReferenceTo(call.Instance, local)),
        _ => false,
    });

    private static bool IsSameVariable(IOperation stopped, IOperation? started) =>
        ValueSite.Unwrap(stopped) is ILocalReferenceOperation local && IsReferenceTo(started, local.Local);

    private static bool IsReferenceTo(IOperation? value, ILocalSymbol local) =>
        value is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local);

    // Code that is data, such as a job for a queue to run, starts nothing here.
    private bool IsInExpressionTree(IOperation statement)
    {
        for (var parent = statement.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation { Parent: { Type: INamedTypeSymbol type } } && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, _expression))
            {
                return true;
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
}
