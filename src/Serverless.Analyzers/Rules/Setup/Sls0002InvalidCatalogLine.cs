using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Rules.Setup;

/// <summary>SLS0002: a line of <c>serverless.catalog.txt</c> cannot be read or names nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls0002InvalidCatalogLine() : ServerlessAnalyzer(Descriptors.InvalidCatalogLine)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation) =>
        context.RegisterAdditionalFileAction(file =>
        {
            if (!UserCatalog.IsCatalog(file.AdditionalFile.Path) || file.AdditionalFile.GetText(file.CancellationToken) is not { } text)
            {
                return;
            }

            var (lines, errors) = UserCatalog.Read(text);
            foreach (var error in errors)
            {
                Report(error.Span, error.Problem);
            }

            foreach (var line in lines)
            {
                if (DocumentationCommentId.GetSymbolsForDeclarationId(line.DocumentationId, compilation.Compilation).IsEmpty)
                {
                    Report(line.Span, $"'{line.DocumentationId}' names nothing in this project and its references");
                }
            }

            void Report(TextSpan span, string problem) => file.ReportDiagnostic(Diagnostic.Create(
                Descriptors.InvalidCatalogLine,
                Location.Create(file.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)),
                problem));
        });
}
