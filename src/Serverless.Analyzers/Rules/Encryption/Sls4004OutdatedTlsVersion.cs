using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.Rules.Encryption;

/// <summary>SLS4004: a setting allows a version of TLS that is outdated.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls4004OutdatedTlsVersion() : SettingAnalyzer(ApiRole.TlsVersion, Descriptors.OutdatedTlsVersion)
{
    private protected override bool IsQuiet(OperationAnalysisContext context, in ValueSite site, ApiRow row) =>
        DevelopmentGuard.Covers(context.Operation);
}
