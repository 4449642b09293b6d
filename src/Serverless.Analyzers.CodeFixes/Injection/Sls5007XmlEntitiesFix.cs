using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.CodeFixes.Injection;

/// <summary>SLS5007: prohibits document types where the reader or its settings are made, and takes the resolver from documents.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls5007XmlEntitiesFix() : ServerlessCodeFix(RuleIds.XmlEntities)
{
    private const string Title = "Prohibit DTDs (documents with a DTD are then rejected)";
    private const string ResolverTitle = "Set XmlResolver to null (what a DTD names outside the document is then not read)";
    private const string DtdProcessing = "DtdProcessing";
    private const string XmlResolver = "XmlResolver";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (Expressions.At(root!, diagnostic) is not { } sink)
        {
            return [];
        }

        var models = new SemanticModels(model!.Compilation);
        if (ParserSettings.Call(sink, models) is not { } call)
        {
            return [];
        }

        var setups = ParserSettings.Setups(call, models);
        var fix = call.Member.ContainingType switch
        {
            { Name: "XmlTextReader" } => OfReader(call.Operation, setups, sink.SyntaxTree, model.Compilation),
            var type when ParserSettings.IsDocument(type) => OfDocument(setups, sink.SyntaxTree),
            _ => OfSettings(setups, sink.SyntaxTree),
        };
        return fix is null ? [] : [fix];
    }

    private static Fix? OfReader(IOperation call, IReadOnlyList<ObjectSettings> setups, SyntaxTree tree, Compilation compilation)
    {
        if (OfSettings(setups, tree) is { } fix)
        {
            return fix;
        }

        return setups.All(settings => settings.Values(DtdProcessing).Count == 0)
            && call is IObjectCreationOperation { Type.Name: "XmlTextReader", Syntax: BaseObjectCreationExpressionSyntax creation }
            && compilation.GetTypeByMetadataName("System.Xml.DtdProcessing") is { } type
            ? new Fix(Title, DtdProcessing, editor => editor.ReplaceNode(creation, InitializerEdit.Append(creation, [Prohibited(type)])))
            : null;
    }

    private static AssignmentExpressionSyntax Prohibited(ITypeSymbol type) =>
        ((AssignmentExpressionSyntax)Expressions.InitializerEntry($"{DtdProcessing} = 0")).WithRight(Expressions.Member(type, "Prohibit"));

    private static Fix? OfSettings(IReadOnlyList<ObjectSettings> setups, SyntaxTree tree)
    {
        var values = setups.SelectMany(settings => settings.Values(DtdProcessing)).Where(value => !RowMatch.Is(value, "Prohibit|Ignore")).ToList();

        // Schemas are read by the same resolver.
        var resolvers = setups.Where(settings => !settings.MaySet("ValidationType") && !settings.MaySet("Schemas")).SelectMany(Resolvers).ToList();
        return values.Count > 0 && values.TrueForAll(value => ParserEdit.CanReplace(value, tree)) && resolvers.TrueForAll(value => value.Syntax.SyntaxTree == tree)
            ? new Fix(Title, DtdProcessing, editor =>
            {
                ParserEdit.Replace(editor, values, value => Expressions.Member(value.Type!, "Prohibit"));
                ParserEdit.Replace(editor, resolvers, _ => Null);
            })
            : null;
    }

    private static Fix? OfDocument(IReadOnlyList<ObjectSettings> setups, SyntaxTree tree)
    {
        var resolvers = setups.SelectMany(Resolvers).ToList();
        return resolvers.Count > 0 && resolvers.TrueForAll(value => value.Syntax.SyntaxTree == tree)
            ? new Fix(ResolverTitle, XmlResolver, editor => ParserEdit.Replace(editor, resolvers, _ => Null))
            : null;
    }

    private static ExpressionSyntax Null => SyntaxFactory.LiteralExpression(SyntaxKind.NullLiteralExpression);

    private static IEnumerable<IOperation> Resolvers(ObjectSettings settings) =>
        settings.Values(XmlResolver).Where(value => !ParserSettings.IsHarmlessResolver(value));
}
