using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.Rules.Purity;

/// <summary>SLS1008: work that a handler starts goes on after the handler has returned.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls1008WorkOutlivesInvocation() : ServerlessAnalyzer(Descriptors.WorkOutlivesInvocation)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        var tasks = new TaskTypes(compilation.Catalog);
        context.RegisterOperationAction(
            operation =>
            {
                if (Started(operation.Operation, tasks, compilation.Catalog) is { } call)
                {
                    Report(operation, call.Syntax.GetLocation(), $"'{call.TargetMethod.Name}' is not awaited");
                }
            },
            OperationKind.ExpressionStatement,
            OperationKind.VariableDeclarator);
        context.RegisterOperationAction(
            operation =>
            {
                if (operation.Operation is IAnonymousFunctionOperation { Symbol: { IsAsync: true, ReturnsVoid: true } } lambda)
                {
                    Report(operation, lambda.Syntax.GetFirstToken().GetLocation(), "this async lambda returns void, so nobody can await it");
                }
                else if (operation.Operation is ILocalFunctionOperation { Symbol: { IsAsync: true, ReturnsVoid: true } local } && local.Locations.FirstOrDefault() is { } location)
                {
                    Report(operation, location, $"'{local.Name}' is async void, so nobody can await it");
                }
            },
            OperationKind.AnonymousFunction,
            OperationKind.LocalFunction);
        context.RegisterSymbolAction(
            symbol =>
            {
                if (symbol.Symbol is IMethodSymbol { IsAsync: true, ReturnsVoid: true } method && !IsEventHandler(method)
                    && method.Locations.FirstOrDefault() is { IsInSource: true } location
                    && method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(symbol.CancellationToken) is { } declaration
                    && compilation.Reachability.PathTo(method, declaration) is { } path)
                {
                    symbol.ReportDiagnostic(Diagnostic.Create(Descriptors.WorkOutlivesInvocation, location, path, $"'{method.Name}' is async void, so nobody can await it"));
                }
            },
            SymbolKind.Method);

        void Report(OperationAnalysisContext operation, Location location, string reason)
        {
            if (compilation.Reachability.PathTo(operation.ContainingSymbol, operation.Operation.Syntax) is { } path)
            {
                operation.ReportDiagnostic(Diagnostic.Create(Descriptors.WorkOutlivesInvocation, location, path, reason));
            }
        }
    }

    private static bool IsEventHandler(IMethodSymbol method) =>
        method.Parameters.Length == 2 && method.Parameters[0].Type.SpecialType == SpecialType.System_Object;

    // The call that starts work which its statement drops.
    private static IInvocationOperation? Started(IOperation statement, TaskTypes tasks, CatalogSymbols catalog)
    {
        var value = statement switch
        {
            IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: IDiscardOperation } discard } => ValueSite.Unwrap(discard.Value),
            IExpressionStatementOperation { Operation: IConditionalAccessOperation access } => access.WhenNotNull,
            IExpressionStatementOperation expression => ValueSite.Unwrap(expression.Operation),
            IVariableDeclaratorOperation { Initializer.Value: { } initial } declarator when !IsUsed(declarator) => ValueSite.Unwrap(initial),
            _ => null,
        };
        return value is IInvocationOperation call && (tasks.IsTask(call.Type) || (statement is IExpressionStatementOperation && catalog.Is(call.TargetMethod, ApiRole.DetachedWork)))
            ? call
            : null;
    }

    private static bool IsUsed(IVariableDeclaratorOperation declarator)
    {
        var root = (IOperation)declarator;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants().Any(operation => operation is ILocalReferenceOperation local && SymbolEqualityComparer.Default.Equals(local.Local, declarator.Symbol));
    }
}
