using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.CodeFixes.Logging;

/// <summary>SLS2003: logs the plain members that disclose nothing, or a placeholder, instead of the whole object.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls2003WholeObjectLoggedFix() : ServerlessCodeFix(RuleIds.WholeObjectLogged)
{
    internal const string ChooseKey = "Choose";
    internal const string RedactKey = "Redact";
    private const string Title = "Log only the members that are not sensitive";
    private const string RedactTitle = "Write [REDACTED] instead of the value";
    private const int MaxMembers = 8;

    // Names under which callers and senders put what they like.
    private static readonly HashSet<string> s_payloads = new(StringComparer.Ordinal) { "Body", "Message", "Content", "Data", "Payload", "RawQueryString", "RawPath", "QueryString" };

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (Expressions.At(root!, diagnostic) is not { } expression)
        {
            return [];
        }

        Fix?[] fixes =
        [
            Choose(model!, expression, cancellationToken),
            LoggedExpression.Redact(model!, expression, RedactTitle, RedactKey, cancellationToken),
        ];
        return [.. fixes.OfType<Fix>()];
    }

    private static Fix? Choose(SemanticModel model, ExpressionSyntax expression, CancellationToken cancellationToken)
    {
        var type = model.GetTypeInfo(expression, cancellationToken);
        if (expression is not IdentifierNameSyntax
            || type.Type is not INamedTypeSymbol { NullableAnnotation: not NullableAnnotation.Annotated } named
            || !(expression.Parent is InterpolationSyntax || type.ConvertedType?.SpecialType == SpecialType.System_Object || LoggedExpression.IsInferred(model, expression, cancellationToken)))
        {
            return null;
        }

        var members = named.GetMembers().OfType<IPropertySymbol>().Where(IsPlain).Select(property => property.Name).ToList();
        return members.Count is 0 or > MaxMembers ? null : new Fix(Title, ChooseKey, editor => LoggedExpression.Replace(
            editor, expression, SyntaxFactory.ParseExpression($"new {{ {string.Join(", ", members.Select(member => $"{expression}.{member}"))} }}")));
    }

    private static bool IsPlain(IPropertySymbol property) =>
        property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, GetMethod.DeclaredAccessibility: Accessibility.Public }
        && (property.Type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String or SpecialType.System_DateTime
            || property.Type.TypeKind == TypeKind.Enum
            || property.Type is { Name: "Guid" or "DateTimeOffset" or "DateOnly" or "TimeSpan", ContainingNamespace.Name: "System" })
        && SensitiveNames.Classify(property.Name) == Sensitivity.None
        && !s_payloads.Contains(property.Name);
}
