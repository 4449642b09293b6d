using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.Rules.Encryption;

/// <summary>SLS4003: the callback that decides whether a server's certificate is trusted accepts every one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls4003CertificateNotValidated() : ServerlessAnalyzer(Descriptors.CertificateNotValidated)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        if (!compilation.Catalog.Has(ApiRole.CertificateValidation))
        {
            return;
        }

        ValueSite.Register(context, (operation, site) =>
        {
            if (RowMatch.Find(compilation.Catalog, ApiRole.CertificateValidation, site) is not null
                && AcceptingCallback.Is(site.Value, compilation.Models, operation.CancellationToken)
                && !DevelopmentGuard.Covers(operation.Operation))
            {
                operation.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.CertificateNotValidated, site.Syntax.GetLocation(), site.Parameter?.Name ?? site.Member.Name));
            }
        });
    }
}
