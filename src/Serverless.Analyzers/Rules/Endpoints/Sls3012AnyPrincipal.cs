using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Templates.Access;
using Serverless.Analyzers.Templates.Stacks;

namespace Serverless.Analyzers.Rules.Endpoints;

/// <summary>SLS3012: the policy of a function, queue, bucket or other resource lets everyone in, in a template or in CDK code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls3012AnyPrincipal() : ServerlessAnalyzer(Descriptors.AnyPrincipal)
{
    // What narrows a permission of a function down to one account, organisation or resource.
    private static readonly string[] s_limits = ["SourceArn", "SourceAccount", "PrincipalOrgID", "EventSourceToken"];

    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        TemplateReport.Register(context, compilation, OnTemplate);
        if (compilation.Catalog.Has(ApiRole.AnyPrincipal))
        {
            context.RegisterOperationAction(
                operation =>
                {
                    if (operation.Operation is IObjectCreationOperation { Constructor: { } constructor } creation
                        && compilation.Catalog.Is(constructor, ApiRole.AnyPrincipal)
                        && IsGranted(creation))
                    {
                        operation.ReportDiagnostic(Diagnostic.Create(Descriptors.AnyPrincipal, creation.Syntax.GetLocation(), $"'{operation.ContainingSymbol.ContainingType?.Name}'"));
                    }
                },
                OperationKind.ObjectCreation);
        }
    }

    private static void OnTemplate(TemplateReport report)
    {
        foreach (var statement in TemplatePolicies.StatementsOf(report.Template))
        {
            if (statement is { AnyPrincipal: { } anyone, Owner: { } owner, Statement.HasCondition: false } && !IsWebsite(owner))
            {
                report.Add(Descriptors.AnyPrincipal, anyone, $"'{owner.Id}'");
            }
        }

        foreach (var permission in report.Template.Stack.OfType("AWS::Lambda::Permission"))
        {
            // A function URL without authentication needs such a permission; the URL itself is what SLS3007 is about.
            if (permission.At("Principal") is { Node: { } node } principal && principal.Is("*")
                && s_limits.All(limit => permission.At(limit).IsAbsent)
                && !permission.At("FunctionUrlAuthType").MayBe("NONE"))
            {
                report.Add(Descriptors.AnyPrincipal, node, $"'{permission.Id}'");
            }
        }
    }

    // Everybody reads a website.
    private static bool IsWebsite(StackResource policy) => policy.At("Bucket").Resource?.At("WebsiteConfiguration") is { IsAbsent: false };

    // In a statement that allows without a condition, or as the argument of a grant.
    private static bool IsGranted(IObjectCreationOperation principal)
    {
        for (var parent = principal.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IInvocationOperation grant:
                    return grant.TargetMethod.Name.StartsWith("Grant", StringComparison.Ordinal);
                case IObjectCreationOperation { Type.Name: "PolicyStatementProps" } props:
                    var settings = ObjectSettings.Of(props);
                    return !settings.MaySet("Conditions") && settings.Values("Principals").Count > 0 && !settings.Values("Effect").Any(effect => RowMatch.Is(effect, "DENY"));
                case IObjectCreationOperation { Type.Name: "Permission" } permission:
                    return !ObjectSettings.Of(permission).MaySet("SourceArn") && !ObjectSettings.Of(permission).MaySet("SourceAccount");
                case IExpressionStatementOperation or IVariableDeclaratorOperation:
                    return false;
            }
        }

        return false;
    }
}
