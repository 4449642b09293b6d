using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Templates.Access;

namespace Serverless.Analyzers.Rules.Access;

/// <summary>SLS6001: a statement of a policy, in a template, in CDK code or in JSON text, allows every action of a service or acts on every resource.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls6001WildcardInPolicy() : ServerlessAnalyzer(Descriptors.WildcardInPolicy)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        TemplateReport.Register(context, compilation, report =>
        {
            foreach (var (statement, places, _, _) in TemplatePolicies.StatementsOf(report.Template))
            {
                if (IamPolicy.WildcardOf(statement) is { } wildcard)
                {
                    report.Add(Descriptors.WildcardInPolicy, places[wildcard], InWords(statement, wildcard));
                }
            }
        });
        if (compilation.Catalog.Type("Amazon.CDK.AWS.IAM.PolicyStatement") is { } statementType)
        {
            context.RegisterOperationAction(
                operation =>
                {
                    var creation = (IObjectCreationOperation)operation.Operation;
                    if (SymbolEqualityComparer.Default.Equals(creation.Type, statementType)
                        && new PolicyStatements(compilation.Models, operation.CancellationToken).Read(creation) is var (statement, places)
                        && IamPolicy.WildcardOf(statement) is { } wildcard)
                    {
                        var place = places.TryGetValue(wildcard, out var syntax) && syntax.SyntaxTree == creation.Syntax.SyntaxTree ? syntax : creation.Syntax;
                        operation.ReportDiagnostic(Create(place.GetLocation(), statement, wildcard));
                    }
                },
                OperationKind.ObjectCreation);
        }

        context.RegisterSyntaxNodeAction(
            node =>
            {
                if (PolicyText.TextOf(node.Node) is { } text)
                {
                    foreach (var (statement, places) in PolicyText.Read(text))
                    {
                        if (IamPolicy.WildcardOf(statement) is { } wildcard)
                        {
                            node.ReportDiagnostic(Create(PolicyText.PlaceOf(node.Node, places[wildcard]), statement, wildcard));
                        }
                    }
                }
            },
            SyntaxKind.StringLiteralExpression,
            SyntaxKind.InterpolatedStringExpression);
    }

    private static Diagnostic Create(Location location, IamStatement statement, string wildcard) =>
        Diagnostic.Create(Descriptors.WildcardInPolicy, location, InWords(statement, wildcard));

    private static string InWords(IamStatement statement, string wildcard) =>
        IamPolicy.IsEveryAction(wildcard) && statement.Actions.Contains(wildcard)
            ? wildcard == "*" ? "every action" : $"every action of '{wildcard.Substring(0, wildcard.Length - 2)}'"
            : $"{string.Join(", ", statement.Actions.Take(2).Select(action => $"'{action}'"))}{(statement.Actions.Count > 2 ? " and others" : "")} on every resource";
}
