using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Serverless.Analyzers.CodeFixes.Injection;

/// <summary>SLS5008: escapes the value that becomes part of a pattern, so that it stands for itself, and limits the time of the search.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls5008RegexInjectionFix() : ServerlessCodeFix(RuleIds.RegexInjection)
{
    private const string Key = "Escape";
    private const string Title = "Escape the value (it then matches only itself)";
    private const string TimeoutTitle = "Escape the value and add a timeout (it then matches only itself; a search of more than a second throws)";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (Expressions.At(root!, diagnostic) is not { } pattern
            || model!.Compilation.GetTypeByMetadataName("System.Text.RegularExpressions.Regex") is not { } regex)
        {
            return [];
        }

        // Of several values, one may be a pattern of the project's own.
        if (Values(pattern).Where(value => !model.GetConstantValue(value, cancellationToken).HasValue).ToList() is not [var value]
            || model.GetTypeInfo(value, cancellationToken) is not { Type.SpecialType: SpecialType.System_String, Nullability.FlowState: not NullableFlowState.MaybeNull })
        {
            return [];
        }

        return WithTimeout(pattern, regex, model, cancellationToken) is (var list, var added)
            ? [new Fix(TimeoutTitle, Key, editor => editor.ReplaceNode(list, Add(list.ReplaceNode(value, Escaped(regex, value)), added)))]
            : [new Fix(Title, Key, editor => editor.ReplaceNode(value, Escaped(regex, value)))];
    }

    // The arguments that a call lacks for the overload that takes a timeout.
    private static (ArgumentListSyntax List, IReadOnlyList<ArgumentSyntax> Added)? WithTimeout(ExpressionSyntax pattern, INamedTypeSymbol regex, SemanticModel model, CancellationToken cancellationToken)
    {
        if (pattern.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } list }
            || call is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax)
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method
            || !SymbolEqualityComparer.Default.Equals(method.ContainingType, regex)
            || list.Arguments.Count != method.Parameters.Length || Takes(method)
            || regex.GetMembers(method.Name).OfType<IMethodSymbol>().FirstOrDefault(other => Takes(other) && Extends(other, method)) is not { } overload)
        {
            return null;
        }

        var isNamed = list.Arguments.Any(argument => argument.NameColon is not null);
        return (list, [.. overload.Parameters.Skip(method.Parameters.Length).Select(parameter => SyntaxFactory.Argument(
            isNamed ? SyntaxFactory.NameColon(parameter.Name).WithTrailingTrivia(SyntaxFactory.Space) : null, default, ValueOf(parameter)))]);
    }

    private static bool Takes(IMethodSymbol method) => method.Parameters.Any(parameter => parameter.Name == "matchTimeout");

    // The same parameters, and behind them the options, where they are not among them, and the timeout.
    private static bool Extends(IMethodSymbol overload, IMethodSymbol method) =>
        overload.IsStatic == method.IsStatic
        && overload.Parameters.Skip(method.Parameters.Length).All(parameter => parameter is { Name: "options" or "matchTimeout" })
        && overload.Parameters.Length > method.Parameters.Length
        && method.Parameters.Zip(overload.Parameters, (first, second) => first.Name == second.Name && SymbolEqualityComparer.Default.Equals(first.Type, second.Type)).All(same => same);

    private static ExpressionSyntax ValueOf(IParameterSymbol parameter) => parameter.Name == "options"
        ? Expressions.Member(parameter.Type, "None")
        : SyntaxFactory.InvocationExpression(Expressions.Member(parameter.Type, "FromSeconds"), SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(
            SyntaxFactory.Argument(SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(1))))));

    private static ArgumentListSyntax Add(ArgumentListSyntax list, IReadOnlyList<ArgumentSyntax> added) =>
        list.WithArguments(added.Aggregate(list.Arguments, (arguments, argument) => ArgumentInsertion.Insert(arguments, arguments.Count, argument)));

    // The parts of text that is put together in place; else the whole.
    private static IEnumerable<ExpressionSyntax> Values(ExpressionSyntax pattern) => pattern switch
    {
        ParenthesizedExpressionSyntax parenthesized => Values(parenthesized.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => Values(sum.Left).Concat(Values(sum.Right)),
        InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolationSyntax>().SelectMany(hole => Values(hole.Expression)),
        _ => [pattern],
    };

    private static InvocationExpressionSyntax Escaped(ITypeSymbol regex, ExpressionSyntax value) => SyntaxFactory.InvocationExpression(
        Expressions.Member(regex, "Escape"),
        SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(value.WithoutTrivia())))).WithTriviaFrom(value);
}
