using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Serverless.Analyzers.CodeFixes.Purity;

/// <summary>SLS1004: a method that is not pure loses the attribute that says it is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls1004PureMethodHasEffectFix() : ServerlessCodeFix(RuleIds.PureMethodHasEffect)
{
    /// <summary>The title of the fix.</summary>
    internal const string Title = "Remove [Pure]";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var member = root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var attribute = member?.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(attribute => attribute.Name.ToString().Split('.').Last() is "Pure" or "PureAttribute");
        return attribute is null ? [] : [new Fix(Title, Title, editor => Remove(attribute, editor))];
    }

    private static void Remove(AttributeSyntax attribute, DocumentEditor editor)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        editor.RemoveNode(list.Attributes.Count == 1 ? list : attribute, SyntaxRemoveOptions.KeepLeadingTrivia | SyntaxRemoveOptions.AddElasticMarker);
    }
}
