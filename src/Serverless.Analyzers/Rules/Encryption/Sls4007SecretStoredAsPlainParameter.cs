using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Encryption;

/// <summary>SLS4007: a parameter whose name or value is a secret is stored in clear.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls4007SecretStoredAsPlainParameter() : SettingAnalyzer(ApiRole.ParameterWrite, Descriptors.SecretStoredAsPlainParameter)
{
    private protected override bool IsQuiet(OperationAnalysisContext context, in ValueSite site, ApiRow row)
    {
        // The row speaks of the name itself, of the value, or of the type that a request gives its parameter.
        if (row.Hint == ApiCatalog.ParameterValue)
        {
            return true;
        }

        if (row.Value is null)
        {
            return !NamesSecret(site.Value);
        }

        var settings = ObjectSettings.Around(context.Operation);
        var flow = ServerlessCompilation.For(context.Compilation, context.Options)?.Flow;
        return !settings.Values("Name").Any(NamesSecret) && !settings.Values("Value").Any(value => IsSecret(value, flow));
    }

    private static bool IsSecret(IOperation value, FlowResult? flow) =>
        flow is not null && flow.At(value.Syntax).Any(hit => hit.Kind == SinkKinds.Parameter && (hit.Source.Kind & (FlowKinds.Secret | FlowKinds.NamedSecret)) != 0);

    // A constant name, or the constant end of one that is put together.
    private static bool NamesSecret(IOperation name) => ValueSite.Unwrap(name) switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => SensitiveNames.IsSecret(text),
        IInterpolatedStringOperation { Parts: { Length: > 0 } parts } => parts[^1] is IInterpolatedStringTextOperation text && NamesSecret(text.Text),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => NamesSecret(sum.RightOperand),
        _ => false,
    };
}
