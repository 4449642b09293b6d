using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Templates.Projects;

namespace Serverless.Analyzers;

/// <summary>The base of rules that look at the project file, and at the props files that its folders give to it.</summary>
public abstract class ProjectAnalyzer : ServerlessAnalyzer
{
    /// <summary>Declares the diagnostics of the rule.</summary>
    private protected ProjectAnalyzer(params DiagnosticDescriptor[] descriptors)
        : base(descriptors)
    {
    }

    private protected sealed override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation) =>
        context.RegisterAdditionalFileAction(file =>
        {
            foreach (var project in compilation.Projects)
            {
                if (project.Path == file.AdditionalFile.Path)
                {
                    OnProject(project, compilation, file.ReportDiagnostic);
                }
            }
        });

    /// <summary>Looks at one file.</summary>
    private protected abstract void OnProject(ProjectFile project, ServerlessCompilation compilation, Action<Diagnostic> report);
}
