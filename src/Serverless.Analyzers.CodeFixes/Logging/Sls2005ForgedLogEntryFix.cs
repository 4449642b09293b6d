using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.CodeFixes.Logging;

/// <summary>SLS2005: makes the message a constant template, and its values arguments.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls2005ForgedLogEntryFix() : ServerlessCodeFix(RuleIds.ForgedLogEntry)
{
    private const string Key = "Template";
    private const string Title = "Use a constant template with arguments";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root!.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ArgumentSyntax>(IsText) is not { NameColon: null, Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax invocation } list } message
            || message != list.Arguments[^1]
            || !TakesTemplate(invocation, message, model!, cancellationToken)
            || Parts(message.Expression) is not { } parts)
        {
            return [];
        }

        var (template, values) = Template(parts);
        var arguments = list.Arguments.Replace(message, message.WithExpression(
            SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(template)).WithTriviaFrom(message.Expression)));
        foreach (var value in values)
        {
            arguments = arguments.Add(SyntaxFactory.Argument(value.WithoutTrivia()).WithLeadingTrivia(SyntaxFactory.Space));
        }

        return [new Fix(Title, Key, editor => editor.ReplaceNode(list, list.WithArguments(arguments)))];
    }

    private static bool IsText(ArgumentSyntax argument) =>
        argument.Expression is InterpolatedStringExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression };

    // A call, or an overload of the method called, whose template is followed by what fills it.
    private static bool TakesTemplate(InvocationExpressionSyntax invocation, ArgumentSyntax message, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetOperation(invocation, cancellationToken) is IInvocationOperation { TargetMethod: var method } call
        && call.Arguments.FirstOrDefault(argument => argument.Syntax == message)?.Parameter is { } template && MessageTemplate.IsTemplate(template)
        && method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Any(overload =>
            overload.Parameters.Length == template.Ordinal + 2 && overload.Parameters[^1].IsParams && MessageTemplate.IsTemplate(overload.Parameters[^2]));

    // The texts and values that a message is put together from; null where one has no counterpart in a template.
    private static List<(string? Text, ExpressionSyntax? Value, string Format)>? Parts(ExpressionSyntax message)
    {
        var parts = new List<(string?, ExpressionSyntax?, string)>();
        return Add(message) ? parts : null;

        bool Add(ExpressionSyntax expression)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    return Add(parenthesized.Expression);
                case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal:
                    parts.Add((literal.Token.ValueText.Replace("{", "{{").Replace("}", "}}"), null, ""));
                    return true;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                    return Add(sum.Left) && Add(sum.Right);
                case InterpolatedStringExpressionSyntax { StringStartToken.RawKind: (int)SyntaxKind.InterpolatedStringStartToken } text:
                    foreach (var content in text.Contents)
                    {
                        if (content is InterpolationSyntax hole)
                        {
                            parts.Add((null, hole.Expression, hole.AlignmentClause?.ToString() + hole.FormatClause?.ToString()));
                        }
                        else
                        {
                            parts.Add((((InterpolatedStringTextSyntax)content).TextToken.ValueText, null, ""));
                        }
                    }

                    return true;
                case InterpolatedStringExpressionSyntax:
                    return false;
                default:
                    parts.Add((null, expression, ""));
                    return true;
            }
        }
    }

    private static (string Template, IReadOnlyList<ExpressionSyntax> Values) Template(List<(string? Text, ExpressionSyntax? Value, string Format)> parts)
    {
        var template = new StringBuilder();
        var values = new List<ExpressionSyntax>();
        var names = new HashSet<string>();
        foreach (var (text, value, format) in parts)
        {
            template.Append(text);
            if (value is not null)
            {
                var name = NameOf(value);
                var unique = name;
                for (var number = 2; !names.Add(unique); number++)
                {
                    unique = name + number;
                }

                template.Append('{').Append(unique).Append(format).Append('}');
                values.Add(value is ParenthesizedExpressionSyntax parenthesized ? parenthesized.Expression : value);
            }
        }

        return (template.ToString(), values);
    }

    // The last name in an expression, as log templates write names.
    private static string NameOf(ExpressionSyntax value)
    {
        var name = value switch
        {
            IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } => binding.Name.Identifier.ValueText,
            ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }] } when SyntaxFacts.IsValidIdentifier(key) => key,
            _ => "Value",
        };
        name = name.TrimStart('_');
        return name.Length == 0 ? "Value" : char.ToUpperInvariant(name[0]) + name.Substring(1);
    }
}
