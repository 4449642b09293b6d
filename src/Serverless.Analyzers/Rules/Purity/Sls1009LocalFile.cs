using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Rules.Purity;

/// <summary>SLS1009: an invocation leaves a file for the next one, or writes where AWS Lambda lets nobody write.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls1009LocalFile() : ServerlessAnalyzer(Descriptors.LocalFile)
{
    /// <summary>The property that a finding has where the file lies in the right place and is left there.</summary>
    internal const string Left = "Left";

    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        var files = new LocalFiles(compilation.Catalog);
        var isLambda = new Lazy<bool>(() => compilation.Functions.All is { Count: > 0 } all && all.All(function => function.Host == FunctionHost.Lambda));
        context.RegisterOperationAction(
            operation =>
            {
                if (files.PathWrittenBy(operation.Operation) is not { } path
                    || compilation.Reachability.PathTo(operation.ContainingSymbol, operation.Operation.Syntax) is not { } way
                    || DevelopmentGuard.Covers(operation.Operation))
                {
                    return;
                }

                switch (FilePlaces.Of(path, compilation.Models, operation.CancellationToken))
                {
                    case FilePlace.Elsewhere when isLambda.Value:
                        Report("is outside of the folder for temporary files, and AWS Lambda lets nobody write there", DiagnosticSeverity.Warning);
                        break;
                    case FilePlace.Temporary when LocalFiles.IsLeft(operation.Operation, path):
                        Report("is left for the invocations that follow in the same process", DiagnosticSeverity.Info);
                        break;
                }

                void Report(string what, DiagnosticSeverity severity) => operation.ReportDiagnostic(
                    Diagnostic.Create(Descriptors.LocalFile, path.Syntax.GetLocation(), severity, null, severity == DiagnosticSeverity.Info ? ImmutableDictionary<string, string?>.Empty.Add(Left, "true") : null, way, what));
            },
            OperationKind.Invocation,
            OperationKind.ObjectCreation);
    }
}
