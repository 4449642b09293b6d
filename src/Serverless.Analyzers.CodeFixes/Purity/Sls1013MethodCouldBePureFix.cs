using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace Serverless.Analyzers.CodeFixes.Purity;

/// <summary>SLS1013: a method that is pure says so.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls1013MethodCouldBePureFix() : ServerlessCodeFix(RuleIds.MethodCouldBePure)
{
    /// <summary>The title of the fix.</summary>
    internal const string Title = "Mark as [Pure], so that SLS1004 keeps it so";

    private const string Attribute = "System.Diagnostics.Contracts.PureAttribute";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method && model?.Compilation.GetTypeByMetadataName(Attribute) is { } type
            ? [new Fix(Title, Title, editor => Mark(method, type, editor))]
            : [];
    }

    private static void Mark(MethodDeclarationSyntax method, INamedTypeSymbol type, DocumentEditor editor)
    {
        var name = editor.Generator.TypeExpression(type).WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
        editor.AddAttribute(method, editor.Generator.Attribute(name));
    }
}
