using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Templates;

namespace Serverless.Analyzers.Rules.Logging;

/// <summary>SLS2006: a switch that logs payloads or credentials is on, in code, in an attribute or in a template.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls2006PayloadLoggingEnabled() : SettingAnalyzer(ApiRole.PayloadLogging, Descriptors.PayloadLoggingEnabled)
{
    private const string EventVariable = "POWERTOOLS_LOGGER_LOG_EVENT";

    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        base.Register(context, compilation);
        context.RegisterAdditionalFileAction(file => ReportVariables(file, compilation.Templates));

        // Arguments of attributes do not reach operation actions in every compiler that is supported; where they do, IsQuiet skips them.
        context.RegisterSyntaxNodeAction(node => ReportAttribute(node, compilation.Catalog), SyntaxKind.AttributeArgument);
    }

    private protected override string NameOf(in ValueSite site) => IsVariable(site) ? EventVariable : base.NameOf(site);

    private protected override bool IsQuiet(OperationAnalysisContext context, in ValueSite site, ApiRow row) =>
        context.Operation.Syntax is AttributeArgumentSyntax
        || (IsVariable(site) && !SetsEventVariable(context.Operation))
        || (site.IsCall && context.Operation is IInvocationOperation call && call.Arguments.Any(IsPerhapsOff))
        || DevelopmentGuard.Covers(context.Operation);

    private static bool IsVariable(in ValueSite site) => site.Member is { Name: nameof(Environment.SetEnvironmentVariable), IsStatic: true };

    private static bool SetsEventVariable(IOperation call) =>
        call is IInvocationOperation { Arguments: var arguments } && arguments.Any(argument => argument.Value.ConstantValue.Value is EventVariable);

    // EnableSensitiveDataLogging(false), or of a value that something else decides.
    private static bool IsPerhapsOff(IArgumentOperation argument) =>
        argument.Parameter?.Type.SpecialType == SpecialType.System_Boolean && argument.Value.ConstantValue.Value is not true;

    private static void ReportAttribute(SyntaxNodeAnalysisContext context, CatalogSymbols catalog)
    {
        var argument = (AttributeArgumentSyntax)context.Node;
        if (argument.NameEquals is { Name: var name }
            && context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is { } member
            && catalog.Of(member, ApiRole.PayloadLogging).FirstOrDefault() is { } row
            && context.SemanticModel.GetConstantValue(argument.Expression, context.CancellationToken).Value is true
            && !DevelopmentGuard.IsDebugOnly(argument))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.PayloadLoggingEnabled,
                argument.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(SafeValue, row.Hint),
                member.Name,
                argument.Expression.ToString()));
        }
    }

    private static void ReportVariables(AdditionalFileAnalysisContext context, TemplateSet templates)
    {
        foreach (var variable in templates.Variables)
        {
            // Local settings stay on the developer's machine.
            if (variable is { Name: EventVariable, Template: { Kind: not TemplateKind.LocalSettings } template, Value.Value: { } text }
                && template.Path == context.AdditionalFile.Path
                && text.Trim().ToLowerInvariant() is "true" or "1")
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.PayloadLoggingEnabled, template.LocationOf(variable.Value.Span), EventVariable, text));
            }
        }
    }
}
