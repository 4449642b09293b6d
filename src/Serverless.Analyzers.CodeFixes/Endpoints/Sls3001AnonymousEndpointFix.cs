using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Serverless.Analyzers.CodeFixes.Endpoints;

/// <summary>SLS3001: requires a function key.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls3001AnonymousEndpointFix() : ServerlessCodeFix(RuleIds.AnonymousEndpoint)
{
    private const string Title = "Require a function key (callers must then send one)";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is not { ArgumentList: { } arguments })
        {
            return [];
        }

        foreach (var argument in arguments.Arguments)
        {
            var level = argument.Expression;
            if (model!.GetTypeInfo(level, cancellationToken).Type is { TypeKind: TypeKind.Enum, Name: "AuthorizationLevel" } type)
            {
                return [new Fix(Title, nameof(Sls3001AnonymousEndpointFix), editor => editor.ReplaceNode(
                    level, editor.Generator.MemberAccessExpression(editor.Generator.TypeExpression(type), "Function").WithTriviaFrom(level)))];
            }
        }

        return [];
    }
}
