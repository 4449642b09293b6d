using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow.Access;
using Serverless.Analyzers.Functions;
using Serverless.Analyzers.Templates.Endpoints;

namespace Serverless.Analyzers.Rules.Endpoints;

/// <summary>SLS3006: an endpoint changes stored data, and a key that callers share is all it asks for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls3006KeyOnlyWrite() : ServerlessAnalyzer(Descriptors.KeyOnlyWrite)
{
    // What these take is handed on, or is bookkeeping; the data that others rely on is elsewhere.
    private static readonly HashSet<string> s_stores =
        [StoreKinds.S3, StoreKinds.DynamoDb, StoreKinds.Blob, StoreKinds.Table, StoreKinds.Cosmos, StoreKinds.Sql, StoreKinds.Mongo, StoreKinds.SecretsManager, StoreKinds.Ssm, StoreKinds.KeyVault, StoreKinds.UserPool];

    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        context.RegisterSymbolAction(
            symbol =>
            {
                var method = (IMethodSymbol)symbol.Symbol;
                if (compilation.Functions.Of(method) is { Endpoint: { Kind: EndpointKind.AzureHttp, Level: not AuthorizationLevel.Anonymous } endpoint } function
                    && ChangeOf(function, compilation) is { } change
                    && !OpenEndpoint.IsBehindPlatform(compilation, method.Locations.FirstOrDefault()?.SourceTree)
                    && !compilation.Auth.Covers(function, symbol.CancellationToken)
                    && compilation.Auth.UnenforcedMarker(function, symbol.CancellationToken) is null
                    && Locations.Of(endpoint.Attribute!, symbol.CancellationToken) is { } place)
                {
                    symbol.ReportDiagnostic(Diagnostic.Create(Descriptors.KeyOnlyWrite, place, function.Name, InWords(change)));
                }
            },
            SymbolKind.Method);
        TemplateReport.Register(context, compilation, report =>
        {
            foreach (var endpoint in TemplateEndpoints.Of(report.Template).Where(endpoint => endpoint.Access == TemplateAccess.Keyed))
            {
                if (compilation.Templates.Function(endpoint.Template, endpoint.Function) is { } declared
                    && compilation.Handlers.Of(declared) is { IsWebApplication: false, Functions: [var function] }
                    && ChangeOf(function, compilation) is { } change
                    && !OpenEndpoint.IsBehindPlatform(compilation, report.OptionsTree)
                    && !compilation.Auth.Covers(function, report.CancellationToken))
                {
                    report.Add(Descriptors.KeyOnlyWrite, endpoint.Node, function.Name, InWords(change));
                }
            }
        });
    }

    private static FunctionAccess? ChangeOf(Function function, ServerlessCompilation compilation) => compilation.Access.All.FirstOrDefault(access =>
        (access.Kinds & (AccessKinds.Write | AccessKinds.Delete)) != 0 && access.Via != AccessVia.Trigger && s_stores.Contains(access.Store)
        && SymbolEqualityComparer.Default.Equals(access.Function.Method, function.Method));

    private static string InWords(FunctionAccess change) => $"{change.Verb} {change.Store} {(change.Resource.ToString() is "*" ? "(name not known)" : $"'{change.Resource}'")}";
}
