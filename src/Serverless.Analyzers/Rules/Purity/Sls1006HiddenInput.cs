using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Rules.Purity;

/// <summary>SLS1006: what a handler does depends on the clock, on chance or on the environment, which no argument shows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls1006HiddenInput() : ServerlessAnalyzer(Descriptors.HiddenInput)
{
    /// <summary>The property that a finding has in a class whose constructor the service container calls.</summary>
    internal const string Injectable = "Injectable";

    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        var inputs = new HiddenInputs(compilation.Catalog);
        context.RegisterOperationAction(
            operation =>
            {
                if (inputs.ReadBy(operation.Operation) is { } input
                    && compilation.Reachability.PathTo(operation.ContainingSymbol, operation.Operation.Syntax) is { } path
                    && !inputs.IsHarmless(operation.Operation, input, operation.ContainingSymbol))
                {
                    operation.ReportDiagnostic(Diagnostic.Create(
                        Descriptors.HiddenInput,
                        operation.Operation.Syntax.GetLocation(),
                        IsMadeByContainer(operation.ContainingSymbol.ContainingType, compilation.Functions)
                            ? ImmutableDictionary<string, string?>.Empty.Add(Injectable, "true")
                            : ImmutableDictionary<string, string?>.Empty,
                        input.Name,
                        path,
                        input.Of));
                }
            },
            OperationKind.Invocation,
            OperationKind.PropertyReference,
            OperationKind.ObjectCreation);
    }

    // The platform makes the class of a Lambda handler without arguments.
    private static bool IsMadeByContainer(INamedTypeSymbol? type, FunctionModel functions) =>
        type is not null
        && functions.LifetimeOf(type) is InstanceLifetime.PerInvocation or InstanceLifetime.Shared
        && !functions.All.Any(function => function.Host == FunctionHost.Lambda && SymbolEqualityComparer.Default.Equals(function.Method.ContainingType, type));
}
