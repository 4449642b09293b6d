using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.Rules.Encryption;

/// <summary>SLS4005: encryption at rest is switched off or downgraded.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls4005EncryptionAtRestDisabled() : SettingAnalyzer(ApiRole.EncryptionAtRest, Descriptors.EncryptionAtRestDisabled)
{
    private const string ManagedKeyAttribute = "SqsManagedSseEnabled";
    private const string CustomerKeyAttribute = "KmsMasterKeyId";

    // A queue has one of the two schemes: naming a key of one's own means switching the managed one off.
    private protected override bool IsQuiet(OperationAnalysisContext context, in ValueSite site, ApiRow row) =>
        site.Key == ManagedKeyAttribute && ObjectSettings.Around(context.Operation).HasEntry(CustomerKeyAttribute);
}
