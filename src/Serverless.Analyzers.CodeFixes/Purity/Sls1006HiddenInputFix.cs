using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Serverless.Analyzers.Rules.Purity;

namespace Serverless.Analyzers.CodeFixes.Purity;

/// <summary>SLS1006: asks a <see cref="TimeProvider"/> for the time, one in scope or one that the class gets injected.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls1006HiddenInputFix() : ServerlessCodeFix(RuleIds.HiddenInput)
{
    // One key for both: the first of several fixes in a class injects what the others then find in scope.
    private const string Key = nameof(Sls1006HiddenInputFix);
    private const string TimeProvider = "System.TimeProvider";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model?.Compilation.GetTypeByMetadataName(TimeProvider) is null
            || Expressions.At(root, diagnostic) is not { } read
            || model.GetSymbolInfo(read, cancellationToken).Symbol is not IPropertySymbol property
            || Replacement(property) is not { } member)
        {
            return [];
        }

        if (InScope.NameOf(TimeProvider, read.SpanStart, model) is { } name)
        {
            return IsUsable(name, read.SpanStart, model)
                ? [new Fix($"Read the time from '{name}'", Key, editor => editor.ReplaceNode(read, Call(name, member, read)))]
                : [];
        }

        return diagnostic.Properties.ContainsKey(Sls1006HiddenInput.Injectable)
            && !IsStatic(model.GetEnclosingSymbol(read.SpanStart, cancellationToken))
            && InjectedService.Find(read, TimeProvider, "timeProvider", model, cancellationToken) is { } injected
            ?
            [
                new Fix(
                    "Read the time from an injected TimeProvider (register TimeProvider.System)",
                    Key,
                    editor => editor.ReplaceNode(injected.Type, injected.Added(read, Call(injected.Access, member, read)))),
            ]
            : [];
    }

    private static string? Replacement(IPropertySymbol property) => (property.ContainingType.Name, property.Name) switch
    {
        ("DateTime", "UtcNow") => "GetUtcNow().UtcDateTime",
        ("DateTime", "Now") => "GetLocalNow().LocalDateTime",
        ("DateTimeOffset", "UtcNow") => "GetUtcNow()",
        ("DateTimeOffset", "Now") => "GetLocalNow()",
        _ => null,
    };

    private static ExpressionSyntax Call(string provider, string member, ExpressionSyntax read) =>
        SyntaxFactory.ParseExpression($"{provider}.{member}").WithTriviaFrom(read);

    private static bool IsUsable(string name, int position, SemanticModel model) =>
        model.LookupSymbols(position, name: name).FirstOrDefault() is { } symbol
        && (symbol.IsStatic || symbol is ILocalSymbol || !IsStatic(model.GetEnclosingSymbol(position)));

    private static bool IsStatic(ISymbol? symbol)
    {
        for (; symbol is IMethodSymbol or IPropertySymbol or IFieldSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.IsStatic)
            {
                return true;
            }
        }

        return false;
    }
}
