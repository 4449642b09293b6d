using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Serverless.Analyzers.CodeFixes.Endpoints;

/// <summary>An Azure HTTP trigger as it is written, in-process or isolated.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="LevelType">The enum its level is of; each programming model has its own.</param>
/// <param name="Level">The level, where one is written.</param>
internal sealed record HttpTriggerSyntax(AttributeSyntax Attribute, INamedTypeSymbol LevelType, ExpressionSyntax? Level)
{
    private const string FunctionLevel = "Function";

    /// <summary>The trigger a finding was reported at, or null where the code no longer is one.</summary>
    public static async Task<HttpTriggerSyntax?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null
            || root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute
            || model.GetSymbolInfo(attribute, cancellationToken).Symbol is not IMethodSymbol { ContainingType: { } trigger }
            || trigger.GetMembers("AuthLevel").OfType<IPropertySymbol>().FirstOrDefault()?.Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type
            || !type.MemberNames.Contains(FunctionLevel))
        {
            return null;
        }

        var level = attribute.ArgumentList?.Arguments
            .FirstOrDefault(argument => SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(argument.Expression, cancellationToken).ConvertedType, type))
            ?.Expression;
        return new HttpTriggerSyntax(attribute, type, level);
    }

    /// <summary>Makes the level Function.</summary>
    public void RequireFunctionKey(DocumentEditor editor)
    {
        if (Level is MemberAccessExpressionSyntax { Expression: { } enumType } access
            && SymbolEqualityComparer.Default.Equals(editor.SemanticModel.GetSymbolInfo(enumType).Symbol, LevelType))
        {
            editor.ReplaceNode(access.Name, SyntaxFactory.IdentifierName(FunctionLevel).WithTriviaFrom(access.Name));
            return;
        }

        var function = Expressions.Member(LevelType, FunctionLevel);
        if (Level is not null)
        {
            editor.ReplaceNode(Level, function.WithTriviaFrom(Level));
            return;
        }

        var arguments = Attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        var others = arguments.Arguments;
        var separators = Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), others.Count == 0 ? 0 : 1).Concat(others.GetSeparators());
        editor.ReplaceNode(Attribute, Attribute.WithArgumentList(arguments.WithArguments(SyntaxFactory.SeparatedList(
            others.Prepend(SyntaxFactory.AttributeArgument(function)), separators))));
    }
}
