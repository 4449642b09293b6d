using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Serverless.Analyzers.Rules.Setup;

/// <summary>SLS0003: a deployment template or settings file cannot be read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls0003UnreadableTemplate() : ServerlessAnalyzer(Descriptors.UnreadableTemplate)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation) =>
        context.RegisterAdditionalFileAction(file =>
        {
            foreach (var problem in compilation.Templates.Problems)
            {
                if (problem.Path == file.AdditionalFile.Path)
                {
                    file.ReportDiagnostic(Diagnostic.Create(
                        Descriptors.UnreadableTemplate,
                        Location.Create(problem.Path, problem.Span, problem.Lines),
                        Path.GetFileName(problem.Path),
                        problem.Message));
                }
            }
        });
}
