using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.Rules.Purity;

/// <summary>SLS1008: work that a handler starts goes on after the handler has returned.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls1008WorkOutlivesInvocation() : ServerlessAnalyzer(Descriptors.WorkOutlivesInvocation)
{
    /// <summary>The property that a finding has where it lies on a function's own method, which only the platform calls.</summary>
    internal const string EntryPoint = "EntryPoint";

    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        var work = new StartedWork(compilation.Catalog, compilation.Models);
        context.RegisterOperationAction(
            operation =>
            {
                if (work.DroppedBy(operation.Operation) is { } dropped)
                {
                    Report(operation, dropped.Start.Syntax.GetLocation(), dropped.Reason, work.IsDoneOnReturn(dropped.Start) ? DiagnosticSeverity.Info : null);
                }
            },
            OperationKind.ExpressionStatement,
            OperationKind.VariableDeclarator);
        context.RegisterOperationAction(
            operation =>
            {
                if (operation.Operation is IAnonymousFunctionOperation { Symbol: { IsAsync: true, ReturnsVoid: true } } lambda
                    && lambda.Parent is not IDelegateCreationOperation { Parent: IEventAssignmentOperation })
                {
                    Report(operation, lambda.Syntax.GetFirstToken().GetLocation(), "this async lambda returns void, so nobody can await it");
                }
                else if (operation.Operation is ILocalFunctionOperation { Symbol: { IsAsync: true, ReturnsVoid: true } local } && !IsEventHandler(local) && local.Locations.FirstOrDefault() is { } location)
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
                    var properties = compilation.Functions.Of(method) is null
                        ? ImmutableDictionary<string, string?>.Empty
                        : ImmutableDictionary<string, string?>.Empty.Add(EntryPoint, "true");
                    symbol.ReportDiagnostic(Diagnostic.Create(Descriptors.WorkOutlivesInvocation, location, properties, path, $"'{method.Name}' is async void, so nobody can await it"));
                }
            },
            SymbolKind.Method);

        void Report(OperationAnalysisContext operation, Location location, string reason, DiagnosticSeverity? severity = null)
        {
            if (compilation.Reachability.PathTo(operation.ContainingSymbol, operation.Operation.Syntax) is { } path)
            {
                operation.ReportDiagnostic(Diagnostic.Create(Descriptors.WorkOutlivesInvocation, location, severity ?? Descriptors.WorkOutlivesInvocation.DefaultSeverity, null, null, path, reason));
            }
        }
    }

    private static bool IsEventHandler(IMethodSymbol method) =>
        method.Parameters.Length == 2 && method.Parameters[0].Type.SpecialType == SpecialType.System_Object;
}
