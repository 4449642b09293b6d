using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Serverless.Analyzers.CodeFixes.Logging;

/// <summary>SLS2007: answers with a message of its own, and logs the exception where a logger is in scope and nothing logs it yet.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls2007ExceptionDetailReturnedFix() : ServerlessCodeFix(RuleIds.ExceptionDetailReturned)
{
    private const string Key = "Generic";
    private const string Title = "Return a general message and log the exception (callers no longer see what went wrong)";
    private const string TitleWithoutLog = "Return a general message (callers no longer see what went wrong)";
    private const string Message = "The request could not be processed.";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root!.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax sink
            || sink.FirstAncestorOrSelf<CatchClauseSyntax>() is not { Declaration.Identifier.ValueText: { Length: > 0 } exception } handler
            || Details(sink, exception, model!, cancellationToken) is not { Count: > 0 } details)
        {
            return [];
        }

        var statement = sink.FirstAncestorOrSelf<StatementSyntax>();
        var logger = statement?.Parent is BlockSyntax && !IsLogged(handler, exception) ? LoggerAt(sink.SpanStart, model!) : null;
        return [new Fix(logger is null ? TitleWithoutLog : Title, Key, editor =>
        {
            foreach (var detail in details)
            {
                editor.ReplaceNode(detail, SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(Message)).WithTriviaFrom(detail));
            }

            if (logger is not null)
            {
                var endOfLine = statement!.GetTrailingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
                editor.InsertBefore(statement, SyntaxFactory.ParseStatement($"{logger}.LogError({exception}, \"The request failed.\");")
                    .WithTrailingTrivia(endOfLine.IsKind(SyntaxKind.None) ? SyntaxFactory.ElasticSpace : endOfLine)
                    .WithAdditionalAnnotations(Formatter.Annotation));
            }
        })];
    }

    // The text of the exception as a whole: 'ex.Message', 'ex.ToString()', and interpolations and sums that hold it.
    private static List<ExpressionSyntax> Details(ExpressionSyntax sink, string exception, SemanticModel model, CancellationToken cancellationToken)
    {
        var details = new List<ExpressionSyntax>();
        foreach (var name in sink.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == exception && model.GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol))
        {
            ExpressionSyntax detail = name;
            for (var parent = detail.Parent; detail != sink && parent is MemberAccessExpressionSyntax or InvocationExpressionSyntax or InterpolationSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }; parent = parent.Parent)
            {
                detail = parent as ExpressionSyntax ?? detail;
                if (detail == sink)
                {
                    break;
                }
            }

            if (model.GetTypeInfo(detail, cancellationToken).Type?.SpecialType != SpecialType.System_String)
            {
                return [];
            }

            if (!details.Contains(detail))
            {
                details.Add(detail);
            }
        }

        return details;
    }

    private static bool IsLogged(CatchClauseSyntax handler, string exception) => handler.Block.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } && method.StartsWith("Log", StringComparison.Ordinal)
        && call.ArgumentList.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == exception));

    // Where the extension methods of the logger are imported.
    private static string? LoggerAt(int position, SemanticModel model) =>
        model.LookupNamespacesAndTypes(position, name: "LoggerExtensions").IsEmpty ? null : InScope.NameOf("Microsoft.Extensions.Logging.ILogger", position, model);
}
