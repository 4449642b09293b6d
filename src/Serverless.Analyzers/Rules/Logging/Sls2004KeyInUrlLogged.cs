using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Rules.Logging;

/// <summary>SLS2004: a URL or query string that carries a function key or a signature reaches a log.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls2004KeyInUrlLogged() : FlowAnalyzer(Descriptors.KeyInUrlLogged, SinkKinds.Log, FlowKinds.KeyedUrl)
{
    private protected override object[] Arguments(FlowHit hit) => [NameOf(hit), hit.Source.Text!, hit.Destination!, hit.SinkName, hit.Way];

    // A call by its name: its arguments may fill lines.
    private static string NameOf(FlowHit hit) => hit.Source.Location is InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } call ? $"{call.Expression}(…)" : hit.Source.Name;

    private protected override bool IsQuiet(FlowHit hit, ServerlessCompilation compilation) =>
        hit.Source is { Text: ApiCatalog.RequestUrl, Location: SyntaxNode source } && !IsSentToKeyedFunction(source, compilation);

    // A helper serves all functions: it is told of where all of them ask for a key.
    private static bool IsSentToKeyedFunction(SyntaxNode request, ServerlessCompilation compilation)
    {
        var functions = compilation.Functions.All.Where(function => function.Endpoint?.Kind == EndpointKind.AzureHttp).ToList();
        var around = functions.Where(function => function.Body is { } body && body.SyntaxTree == request.SyntaxTree && body.Span.Contains(request.Span)).ToList();
        var asked = around.Count > 0 ? around : functions;
        return asked.Count > 0 && asked.All(function => function.Endpoint!.Level is not AuthorizationLevel.Anonymous);
    }
}
