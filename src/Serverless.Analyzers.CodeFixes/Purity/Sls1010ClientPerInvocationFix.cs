using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;

namespace Serverless.Analyzers.CodeFixes.Purity;

/// <summary>SLS1010: keeps a client in a static field, where it was in a local variable or in a field of each instance.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls1010ClientPerInvocationFix() : ServerlessCodeFix(RuleIds.ClientPerInvocation)
{
    private const string Title = "Keep the client in a static field (all invocations share it)";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (Expressions.At(root!, diagnostic) is not { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1 } } declarator } } creation
            || creation.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type
            || model!.GetOperation(creation, cancellationToken) is not { } operation
            || !IsSameEachTime(operation)
            || model.GetDeclaredSymbol(declarator, cancellationToken) is not { } symbol
            || Uses(symbol, type, model, cancellationToken) is not { } uses
            || Hoist(symbol, declarator, creation, type, uses, model, cancellationToken) is not { } changed)
        {
            return [];
        }

        return [new Fix(Title, nameof(Sls1010ClientPerInvocationFix), editor => editor.ReplaceNode(type, changed))];
    }

    private static TypeDeclarationSyntax? Hoist(
        ISymbol symbol, VariableDeclaratorSyntax declarator, ExpressionSyntax creation, TypeDeclarationSyntax type, IReadOnlyList<IdentifierNameSyntax> uses, SemanticModel model, CancellationToken cancellationToken) =>
        (symbol, declarator.Parent!.Parent) switch
        {
            (IFieldSymbol { DeclaredAccessibility: Accessibility.Private, IsReadOnly: true, IsStatic: false }, FieldDeclarationSyntax field) when !type.Modifiers.Any(SyntaxKind.PartialKeyword) => Static(field, type, uses),
            (ILocalSymbol local, LocalDeclarationStatementSyntax { Parent: BlockSyntax { Statements.Count: > 1 } block } statement) when Fits(statement, type) => Moved(local, statement, block, creation, type, uses, model, cancellationToken),
            _ => null,
        };

    // private readonly Client _client = new(); to private static readonly Client _client = new();
    private static TypeDeclarationSyntax Static(FieldDeclarationSyntax field, TypeDeclarationSyntax type, IReadOnlyList<IdentifierNameSyntax> uses)
    {
        var at = field.Modifiers.IndexOf(SyntaxKind.ReadOnlyKeyword);
        var changed = field.WithModifiers(field.Modifiers.Insert(at, at == 0
            ? SyntaxFactory.Token(SyntaxKind.StaticKeyword).WithLeadingTrivia(field.Modifiers[0].LeadingTrivia).WithTrailingTrivia(SyntaxFactory.Space)
            : SyntaxFactory.Token(SyntaxKind.StaticKeyword).WithTrailingTrivia(SyntaxFactory.Space)));
        if (at == 0)
        {
            changed = changed.WithModifiers(changed.Modifiers.Replace(changed.Modifiers[1], changed.Modifiers[1].WithLeadingTrivia()));
        }

        var qualified = uses.Select(use => use.Parent).OfType<MemberAccessExpressionSyntax>().Where(access => access.Expression is ThisExpressionSyntax);
        return type.ReplaceNodes<TypeDeclarationSyntax, SyntaxNode>(
            qualified.Append<SyntaxNode>(field), (node, _) => node == field ? changed : ((MemberAccessExpressionSyntax)node).Name.WithTriviaFrom(node));
    }

    // var client = new Client(); in front of its uses to a static field in front of the member.
    private static TypeDeclarationSyntax? Moved(
        ILocalSymbol local, LocalDeclarationStatementSyntax statement, BlockSyntax block, ExpressionSyntax creation, TypeDeclarationSyntax type, IReadOnlyList<IdentifierNameSyntax> uses, SemanticModel model, CancellationToken cancellationToken)
    {
        var fields = model.GetDeclaredSymbol(type, cancellationToken)!.GetMembers().OfType<IFieldSymbol>().Where(field => field is { IsStatic: true, IsConst: false, CanBeReferencedByName: true }).ToList();
        var name = fields.Count == 0 || fields.Any(field => field.Name.StartsWith("s_", StringComparison.Ordinal)) ? "s_" + local.Name
            : fields.Any(field => field.Name.StartsWith("_", StringComparison.Ordinal)) ? "_" + local.Name
            : char.ToUpperInvariant(local.Name[0]) + local.Name.Substring(1);
        if (!model.GetDeclaredSymbol(type, cancellationToken)!.GetMembers(name).IsEmpty || type.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name))
        {
            return null;
        }

        var index = block.Statements.IndexOf(statement);
        var typeName = local.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        var endOfLine = InitializerEdit.EndOfLine(statement.SyntaxTree.GetText(cancellationToken));
        var field = ((FieldDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"private static readonly {typeName} {name} = {creation.WithoutTrivia()};", options: statement.SyntaxTree.Options)!)
            .WithTrailingTrivia(endOfLine).WithAdditionalAnnotations(Formatter.Annotation);
        field = field.WithDeclaration(field.Declaration.WithType(field.Declaration.Type.WithAdditionalAnnotations(Simplifier.Annotation)));

        // What stands above the declaration stays above the next statement, but for its empty lines.
        var next = block.Statements[index + 1];
        var changed = type.ReplaceNodes<TypeDeclarationSyntax, SyntaxNode>(
            [.. uses, block],
            (node, inner) => node is IdentifierNameSyntax use
                ? SyntaxFactory.IdentifierName(name).WithTriviaFrom(use)
                : Without((BlockSyntax)inner, index, next));
        return changed.WithMembers(changed.Members.Insert(Position(changed), field));
    }

    private static BlockSyntax Without(BlockSyntax block, int index, StatementSyntax next)
    {
        var own = block.Statements[index].GetLeadingTrivia();
        var others = next.GetLeadingTrivia().SkipWhile(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var kept = own.Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            ? own.Reverse().SkipWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse().Concat(others)
            : others;
        var following = block.Statements[index + 1];
        return block.WithStatements(block.Statements.Replace(following, following.WithLeadingTrivia(kept)).RemoveAt(index));
    }

    // Behind the static fields that are there.
    private static int Position(TypeDeclarationSyntax type) =>
        type.Members.LastIndexOf(member => member is FieldDeclarationSyntax field && (field.Modifiers.Any(SyntaxKind.StaticKeyword) || field.Modifiers.Any(SyntaxKind.ConstKeyword))) + 1;

    private static bool Fits(LocalDeclarationStatementSyntax statement, TypeDeclarationSyntax type) =>
        !statement.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword) && !statement.ContainsDirectives && type is ClassDeclarationSyntax { TypeParameterList: null } or RecordDeclarationSyntax { TypeParameterList: null }
        && ((BlockSyntax)statement.Parent!).Statements.Last() != statement;

    // Constants, static members and new objects alone: nothing of this invocation or instance.
    private static bool IsSameEachTime(IOperation creation) => creation.DescendantsAndSelf().All(part => part switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation or IAwaitOperation or IAnonymousFunctionOperation or IInvalidOperation or IDeclarationExpressionOperation => false,
        IInstanceReferenceOperation instance => instance.ReferenceKind == InstanceReferenceKind.ImplicitReceiver,
        _ => true,
    });

    // The uses of a client that nobody disposes, changes or hands on: calls of its methods.
    private static List<IdentifierNameSyntax>? Uses(ISymbol symbol, TypeDeclarationSyntax type, SemanticModel model, CancellationToken cancellationToken)
    {
        var uses = type.DescendantNodes(descendIntoTrivia: true).OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == symbol.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, symbol)).ToList();
        return uses.All(IsCall) ? uses : null;

        static bool IsCall(IdentifierNameSyntax use)
        {
            var whole = use.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } qualified && qualified.Name == use ? qualified : (ExpressionSyntax)use;
            return whole.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax, Name.Identifier.ValueText: not ("Dispose" or "DisposeAsync" or "CancelPendingRequests" or "Close" or "CloseAsync") } access && access.Expression == whole;
        }
    }
}
