using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Serverless.Analyzers;

/// <summary>
/// The base of every rule. It registers nothing in a compilation without function code, and hands the rule the
/// one <see cref="ServerlessCompilation"/> that all rules share.
/// </summary>
public abstract class ServerlessAnalyzer : DiagnosticAnalyzer
{
    private readonly ImmutableArray<DiagnosticDescriptor> _descriptors;

    /// <summary>Declares the diagnostics of the rule.</summary>
    private protected ServerlessAnalyzer(params DiagnosticDescriptor[] descriptors) => _descriptors = ImmutableArray.Create(descriptors);

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => _descriptors;

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var compilation = ServerlessCompilation.For(start.Compilation, start.Options, ReportsOnLibraries);
            if (compilation is not null)
            {
                Register(start, compilation);
            }
        });
    }

    /// <summary>Whether the rule only reports facts, and does so for every project of a system where a report is asked for.</summary>
    private protected virtual bool ReportsOnLibraries => false;

    /// <summary>Registers the actions of the rule; called only for compilations that hold function code.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation);
}
