using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Templates.Endpoints;

namespace Serverless.Analyzers.Rules.Endpoints;

/// <summary>SLS3010: pages of every origin may call an endpoint; a warning where they may send the user's credentials along.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls3010AnyOrigin() : ServerlessAnalyzer(Descriptors.AnyOrigin, Descriptors.AnyOriginWithCredentials)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        TemplateReport.Register(context, compilation, report =>
        {
            foreach (var grant in TemplateCors.Of(report.Template))
            {
                report.Add(DescriptorOf(grant.WithCredentials), grant.Node, grant.Name);
            }
        });
        if (compilation.Catalog.Has(ApiRole.AllowedOrigin))
        {
            ValueSite.Register(context, (operation, site) =>
            {
                if (compilation.Catalog.Of(site.Member, ApiRole.AllowedOrigin).FirstOrDefault(row => row.Argument == (site.Parameter?.Name ?? site.Key) && IsAny(row, site, compilation, operation.CancellationToken)) is { } row
                    && !DevelopmentGuard.Covers(operation.Operation))
                {
                    var name = compilation.Reachability.PathTo(operation.ContainingSymbol, site.Syntax)?.Root ?? operation.ContainingSymbol.ContainingType?.Name ?? site.Member.Name;
                    operation.ReportDiagnostic(Diagnostic.Create(
                        DescriptorOf(SendsCredentials(operation.Operation, site, row, compilation, operation.CancellationToken)), site.Syntax.GetLocation(), name));
                }
            });
        }
    }

    private static DiagnosticDescriptor DescriptorOf(bool withCredentials) => withCredentials ? Descriptors.AnyOriginWithCredentials : Descriptors.AnyOrigin;

    // A call as such, a callback that says yes to all, a text, or a list that holds it.
    private static bool IsAny(ApiRow row, in ValueSite site, ServerlessCompilation compilation, CancellationToken cancellationToken)
    {
        if (row.Value is not { } any)
        {
            return row.Argument is null || AcceptingCallback.Is(site.Value, compilation.Models, cancellationToken);
        }

        var value = Origin.Of(site.Value, compilation.Models, cancellationToken);
        return RowMatch.Is(value, any)
            || value is IPropertyReferenceOperation { Property: { IsStatic: true, Name: "ALL_ORIGINS" } }
            || CollectionParts.Of(value).Any(part => RowMatch.Is(Origin.Of(part, compilation.Models, cancellationToken), any));
    }

    private static bool SendsCredentials(IOperation operation, in ValueSite site, ApiRow row, ServerlessCompilation compilation, CancellationToken cancellationToken)
    {
        if (site.Member is IMethodSymbol)
        {
            // builder.AllowAnyOrigin().AllowCredentials(), in either order
            var statement = operation;
            while (statement.Parent is { } parent && statement is not IExpressionStatementOperation and not IReturnOperation)
            {
                statement = parent;
            }

            return statement.DescendantsAndSelf().OfType<IInvocationOperation>().Any(call => call.TargetMethod.Name == row.Hint);
        }

        var settings = ObjectSettings.Around(operation);
        var beside = row.Argument is null ? settings.Values(row.Hint!) : settings.Values($"Headers[{row.Hint}]");
        return beside.Any(value => Origin.Of(value, compilation.Models, cancellationToken).ConstantValue is { HasValue: true, Value: true or "true" });
    }
}
