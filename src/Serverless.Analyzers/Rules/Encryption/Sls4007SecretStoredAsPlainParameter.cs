using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.Rules.Encryption;

/// <summary>SLS4007: a parameter whose name or value is a secret is stored in clear.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls4007SecretStoredAsPlainParameter() : SettingAnalyzer(ApiRole.ParameterWrite, Descriptors.SecretStoredAsPlainParameter)
{
    private protected override bool IsQuiet(OperationAnalysisContext context, in ValueSite site, ApiRow row)
    {
        // The row speaks of the name itself, or of the type that a request gives its parameter.
        if (row.Value is null)
        {
            return !NamesSecret(site.Value);
        }

        var settings = ObjectSettings.Around(context.Operation);
        return !settings.Values("Name").Any(NamesSecret) && !settings.Values("Value").Any(IsSecret);
    }

    // A constant name, or the constant end of one that is put together.
    private static bool NamesSecret(IOperation name) => ValueSite.Unwrap(name) switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => SensitiveNames.IsSecret(text),
        IInterpolatedStringOperation { Parts: { Length: > 0 } parts } => parts[^1] is IInterpolatedStringTextOperation text && NamesSecret(text.Text),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => NamesSecret(sum.RightOperand),
        _ => false,
    };

    private static bool IsSecret(IOperation value) => ValueSite.Unwrap(value) switch
    {
        ILocalReferenceOperation local => SensitiveNames.IsSecret(local.Local.Name),
        IParameterReferenceOperation parameter => SensitiveNames.IsSecret(parameter.Parameter.Name),
        IFieldReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: false } =>
            SensitiveNames.IsSecret(((IMemberReferenceOperation)ValueSite.Unwrap(value)).Member.Name),
        _ => false,
    };
}
