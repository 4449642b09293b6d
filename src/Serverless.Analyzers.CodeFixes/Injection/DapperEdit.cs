using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Serverless.Analyzers.CodeFixes.Injection;

/// <summary>Hands values to Dapper as members of an anonymous object.</summary>
internal static class DapperEdit
{
    /// <summary>The edit for a call that takes its SQL in <paramref name="argument"/>; null where it has parameters of another shape.</summary>
    public static Action<DocumentEditor>? Find(ArgumentSyntax argument, IMethodSymbol method, QueryDialect? dialect, SemanticModel model, CancellationToken cancellationToken)
    {
        if (dialect is null || argument.Parent is not ArgumentListSyntax list
            || method.Parameters.FirstOrDefault(parameter => parameter.Name is "param" or "parameters" && parameter.Type.SpecialType == SpecialType.System_Object) is not { Ordinal: > 0 } taken
            || method.Parameters[taken.Ordinal - 1].Name is not ("sql" or "commandText")
            || QueryText.Of(argument.Expression, dialect, model, cancellationToken) is not { } text
            || text.WithMarkers(value => dialect.Prefix + value.Name) is not { } written)
        {
            return null;
        }

        var index = list.Arguments.IndexOf(argument);
        var given = list.Arguments.FirstOrDefault(other => other.NameColon?.Name.Identifier.ValueText == taken.Name)
            ?? (argument.NameColon is null && list.Arguments.Count > index + 1 && list.Arguments[index + 1].NameColon is null ? list.Arguments[index + 1] : null);
        var arguments = text.IsInPlace ? list.Arguments.Replace(argument, argument.WithExpression(written)) : list.Arguments;
        if (given is null)
        {
            var isNamed = argument.NameColon is not null;
            var added = SyntaxFactory.Argument(
                isNamed ? SyntaxFactory.NameColon(taken.Name).WithTrailingTrivia(SyntaxFactory.Space) : null, default, Anonymous(text.Values));
            arguments = ArgumentInsertion.Insert(arguments, index + 1, added);
        }
        else if (Extended(given.Expression, text.Values) is { } extended)
        {
            var at = list.Arguments.IndexOf(given);
            arguments = arguments.Replace(arguments[at], given.WithExpression(extended.WithTriviaFrom(given.Expression)));
        }
        else
        {
            return null;
        }

        return editor =>
        {
            if (!text.IsInPlace)
            {
                editor.ReplaceNode(text.Written, written);
            }

            editor.ReplaceNode(list, list.WithArguments(arguments));
        };
    }

    private static ExpressionSyntax Anonymous(IEnumerable<QueryValue> values) => SyntaxFactory.ParseExpression($"new {{ {string.Join(", ", values.Select(Member))} }}");

    private static ExpressionSyntax? Extended(ExpressionSyntax given, IReadOnlyList<QueryValue> values)
    {
        if (given.IsKind(SyntaxKind.NullLiteralExpression))
        {
            return Anonymous(values);
        }

        if (given is not AnonymousObjectCreationExpressionSyntax { Initializers: { Count: > 0 } members } anonymous
            || members.Any(member => values.Any(value => value.Name.Equals(NameOf(member), StringComparison.OrdinalIgnoreCase))))
        {
            return null;
        }

        var added = (AnonymousObjectCreationExpressionSyntax)Anonymous(values);
        var last = members.Last();
        var parts = members.GetWithSeparators().ToList();
        if (members.SeparatorCount < members.Count)
        {
            parts[^1] = last.WithoutTrailingTrivia();
            parts.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space));
        }

        parts.AddRange(added.Initializers.Replace(added.Initializers.Last(), added.Initializers.Last().WithTrailingTrivia(last.GetTrailingTrivia())).GetWithSeparators());
        return anonymous.WithInitializers(SyntaxFactory.SeparatedList<AnonymousObjectMemberDeclaratorSyntax>(parts));
    }

    private static string NameOf(AnonymousObjectMemberDeclaratorSyntax member) => member switch
    {
        { NameEquals.Name.Identifier.ValueText: var name } => name,
        { Expression: IdentifierNameSyntax { Identifier.ValueText: var name } } => name,
        { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } => name,
        _ => "",
    };

    private static string Member(QueryValue value) =>
        value.Expression is IdentifierNameSyntax { Identifier.ValueText: var name } && name == value.Name ? name : $"{value.Name} = {value.Expression}";
}
