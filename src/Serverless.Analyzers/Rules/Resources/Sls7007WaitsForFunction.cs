using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.Rules.Resources;

/// <summary>SLS7007: a function calls another function and waits for its answer, through the Lambda API or over HTTP.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls7007WaitsForFunction() : ServerlessAnalyzer(Descriptors.WaitsForFunction)
{
    private const string OwnHost = "WEBSITE_HOSTNAME";

    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        if (!compilation.Catalog.Has(ApiRole.FunctionCall) && !compilation.Catalog.Has(ApiRole.EndpointAddress))
        {
            return;
        }

        ValueSite.Register(context, (operation, site) =>
        {
            var called = RowMatch.Find(compilation.Catalog, ApiRole.FunctionCall, site) is not null ? InvokedBy(site.Value, compilation, operation.CancellationToken)
                : RowMatch.Find(compilation.Catalog, ApiRole.EndpointAddress, site) is not null ? AddressedBy(site.Value, compilation, operation.CancellationToken)
                : null;
            if (called is not null && compilation.Reachability.PathTo(operation.ContainingSymbol, operation.Operation.Syntax) is { } path)
            {
                operation.ReportDiagnostic(Diagnostic.Create(Descriptors.WaitsForFunction, operation.Operation.Syntax.GetLocation(), path, called));
            }
        });
    }

    // An invocation waits unless its request says Event; a request that is made elsewhere does not tell.
    private static string? InvokedBy(IOperation request, ServerlessCompilation compilation, CancellationToken cancellationToken)
    {
        if (Origin.Of(request, compilation.Models, cancellationToken) is not IObjectCreationOperation made || ObjectSettings.Of(made) is not { IsShared: false } settings)
        {
            return null;
        }

        return settings.Values("InvocationType").All(type => RowMatch.Is(Origin.Of(type, compilation.Models, cancellationToken), "RequestResponse"))
            ? settings.Values("FunctionName") is [var name] && Origin.Of(name, compilation.Models, cancellationToken).ConstantValue is { HasValue: true, Value: string text } ? $"'{text}'" : "another function"
            : null;
    }

    // https://….lambda-url.eu-west-1.on.aws, $"https://{Environment.GetEnvironmentVariable("WEBSITE_HOSTNAME")}/api/…"
    private static string? AddressedBy(IOperation address, ServerlessCompilation compilation, CancellationToken cancellationToken)
    {
        var host = Address.Host(TextPiece.Join(TextPiece.Of(address, compilation.Models, cancellationToken)));
        return host?.IndexOf(".lambda-url.", StringComparison.OrdinalIgnoreCase) > 0 ? $"'{host}'"
            : MayName(address, 0) ? "its own function app"
            : null;

        bool MayName(IOperation value, int depth) => depth < 4 && Origin.Of(value, compilation.Models, cancellationToken).DescendantsAndSelf().Any(part => part switch
        {
            IInvocationOperation { TargetMethod: { Name: "GetEnvironmentVariable", ContainingType.Name: "Environment" }, Arguments: [var name, ..] } => name.Value.ConstantValue is { HasValue: true, Value: OwnHost },
            ILocalReferenceOperation or IFieldReferenceOperation => MayName(part, depth + 1),
            _ => false,
        });
    }
}
