using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Serverless.Analyzers.Rules.Logging;

namespace Serverless.Analyzers.CodeFixes.Logging;

/// <summary>SLS2009: reads the secret from the configuration in scope, else from an environment variable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls2009HardCodedSecretFix() : ServerlessCodeFix(RuleIds.HardCodedSecret)
{
    private const string Title = "Read the value from configuration (it must then be set there, and the published secret changed)";

    // Names that say nothing of the value.
    private static readonly HashSet<string> s_vague = new(StringComparer.OrdinalIgnoreCase) { "value", "values", "text", "key", "input", "data", "content", "item", "name", "str", "result", "args", "message" };

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || Expressions.At(root!, diagnostic) is not LiteralExpressionSyntax literal
            || model.GetTypeInfo(literal, cancellationToken).ConvertedType?.SpecialType != SpecialType.System_String
            || IsInExpressionTree(literal, model, cancellationToken)
            || NameOf(literal, model, cancellationToken) is not { } name || Words(name) is not { Count: > 0 } words
            || root!.DescendantNodes().OfType<LiteralExpressionSyntax>().Any(other => IsAnother(other, literal, words, model, cancellationToken)))
        {
            return [];
        }

        var constant = literal.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } && model.GetDeclaredSymbol(declarator, cancellationToken) is IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true }
            ? (VariableDeclaratorSyntax)literal.Parent.Parent! : null;
        var configuration = constant?.Parent?.Parent is FieldDeclarationSyntax ? null
            : InScope.NameOf("Microsoft.Extensions.Configuration.IConfiguration", literal.SpanStart, model, symbol => IsUsable(symbol, literal));
        if (Read(configuration, words, model.Compilation) is not { } read)
        {
            return [];
        }

        if (constant is not null)
        {
            return ConstantUses.WithoutConst(constant, literal, read.WithTriviaFrom(literal), model, cancellationToken) is (var old, var changed)
                ? [new Fix(Title, nameof(Sls2009HardCodedSecretFix), editor => editor.ReplaceNode(old, changed))]
                : [];
        }

        ExpressionSyntax? value = literal.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax } or ArgumentSyntax => read,
            AssignmentExpressionSyntax assignment when assignment.Right == literal => read,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } => SyntaxFactory.ParenthesizedExpression(read),
            _ => null,
        };
        return value is null ? [] : [new Fix(Title, nameof(Sls2009HardCodedSecretFix), editor => editor.ReplaceNode(literal, value.WithTriviaFrom(literal)))];
    }

    private static string? NameOf(LiteralExpressionSyntax literal, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetOperation(literal, cancellationToken) is { } operation ? Sls2009HardCodedSecret.NameOf(operation) : null;

    // Two values cannot be read from one setting.
    private static bool IsAnother(LiteralExpressionSyntax other, LiteralExpressionSyntax literal, IReadOnlyList<string> words, SemanticModel model, CancellationToken cancellationToken) =>
        other.IsKind(SyntaxKind.StringLiteralExpression) && other.Token.ValueText.Length > 0 && other.Token.ValueText != literal.Token.ValueText
        && NameOf(other, model, cancellationToken) is { } name && Words(name).SequenceEqual(words);

    // An expression that throws cannot be translated.
    private static bool IsInExpressionTree(LiteralExpressionSyntax literal, SemanticModel model, CancellationToken cancellationToken) => literal.Ancestors().Any(node => node switch
    {
        QueryExpressionSyntax => true,
        LambdaExpressionSyntax lambda => model.GetTypeInfo(lambda, cancellationToken).ConvertedType is not { TypeKind: TypeKind.Delegate },
        _ => false,
    });

    // Instance members are not to be had in static code and in what runs before the constructor.
    private static bool IsUsable(ISymbol symbol, LiteralExpressionSyntax literal)
    {
        var isInitializer = literal.Ancestors().Any(node => node is ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } });
        var isStatic = literal.Ancestors().Any(node => node switch
        {
            LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
            AnonymousFunctionExpressionSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
            BaseTypeDeclarationSyntax => false,
            MemberDeclarationSyntax member => member.Modifiers.Any(SyntaxKind.StaticKeyword),
            _ => false,
        });
        return symbol switch
        {
            IParameterSymbol { ContainingSymbol: IMethodSymbol owner } parameter => parameter.RefKind != RefKind.Out && (!isStatic || !IsPrimary(owner)) && !literal.Ancestors().Any(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax),
            ILocalSymbol => !literal.Ancestors().Any(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax),
            IFieldSymbol or IPropertySymbol => !isInitializer && (symbol.IsStatic || !isStatic),
            _ => false,
        };
    }

    private static bool IsPrimary(IMethodSymbol method) => method.MethodKind == MethodKind.Constructor && method.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is TypeDeclarationSyntax;

    // s_apiKey, ApiKey, API_KEY and x-api-key
    private static List<string> Words(string name)
    {
        name = Regex.Replace(name, "^([a-z]?_)+", "");
        return s_vague.Contains(name) || name.Length < 3
            ? []
            : [.. Regex.Matches(name, "[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+").Cast<Match>().Select(word => word.Value.ToUpperInvariant())];
    }

    private static BinaryExpressionSyntax? Read(string? configuration, IReadOnlyList<string> words, Compilation compilation)
    {
        var name = configuration is null
            ? string.Join("_", words)
            : string.Concat(words.Select(word => word.Substring(0, 1) + word.Substring(1).ToLowerInvariant()));
        if (char.IsDigit(name[0])
            || Expressions.WithShortNames($"{configuration ?? "value"}[\"{name}\"] ?? throw new global::System.InvalidOperationException(\"{name} is not set\")") is not BinaryExpressionSyntax read)
        {
            return null;
        }

        if (configuration is not null)
        {
            return read;
        }

        return compilation.GetTypeByMetadataName("System.Environment") is { } environment
            ? read.WithLeft(SyntaxFactory.InvocationExpression(
                Expressions.Member(environment, nameof(Environment.GetEnvironmentVariable)),
                SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(
                    SyntaxFactory.Argument(SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(name)))))).WithTrailingTrivia(SyntaxFactory.Space))
            : null;
    }
}
