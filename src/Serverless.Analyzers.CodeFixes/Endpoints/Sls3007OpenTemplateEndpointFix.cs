using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Serverless.Analyzers.CodeFixes.Endpoints;

/// <summary>SLS3007: has a function URL let in only callers that sign their requests.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = ["AdditionalDocument"])]
public sealed class Sls3007OpenTemplateEndpointFix() : TemplateValueFix(RuleIds.OpenTemplateEndpoint)
{
    private const string RequireIamTitle = "Require AWS_IAM; callers must then sign their requests";

    private protected override string Title(string safeValue) => RequireIamTitle;
}
