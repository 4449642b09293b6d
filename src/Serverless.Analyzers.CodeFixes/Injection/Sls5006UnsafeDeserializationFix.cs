using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.CodeFixes.Injection;

/// <summary>SLS5006: makes Newtonsoft.Json ignore the names of types in the text. For formatters that always read them, there is no fix.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls5006UnsafeDeserializationFix() : ServerlessCodeFix(RuleIds.UnsafeDeserialization)
{
    private const string Title = "Use TypeNameHandling.None (type names in the text are then ignored)";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (Expressions.At(root!, diagnostic) is not { } sink)
        {
            return [];
        }

        var models = new SemanticModels(model!.Compilation);
        var values = ParserSettings.TypeNameHandling(sink, models, () => JsonDefaults.Of(model.Compilation, models)).ToList();
        return values.Count > 0 && values.TrueForAll(value => ParserEdit.CanReplace(value, sink.SyntaxTree))
            ? [new Fix(Title, nameof(Sls5006UnsafeDeserializationFix), editor => ParserEdit.Replace(editor, values, value => Expressions.Member(value.Type!, "None")))]
            : [];
    }
}
