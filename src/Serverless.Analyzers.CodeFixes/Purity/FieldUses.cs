using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Serverless.Analyzers.CodeFixes.Purity;

/// <summary>The uses of a field that all lie in one method and read the same when it is a local variable.</summary>
/// <param name="Method">The method.</param>
/// <param name="References">The references, with <c>this.</c> or <c>Type.</c> in front.</param>
/// <param name="NewName">The name of the local variable.</param>
internal sealed record FieldUses(MethodDeclarationSyntax Method, IReadOnlyList<ExpressionSyntax> References, string NewName)
{
    private static readonly string[] s_prefixes = ["s_", "m_", "t_", "_"];

    /// <summary>The uses of a field; null where they are of another kind.</summary>
    public static FieldUses? Find(MovableField field, SemanticModel model, CancellationToken cancellationToken)
    {
        var references = new List<ExpressionSyntax>();
        MethodDeclarationSyntax? method = null;
        foreach (var name in field.Type.DescendantNodes(descendIntoTrivia: true).OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == field.Symbol.Name))
        {
            var info = model.GetSymbolInfo(name, cancellationToken);
            if (!IsField(info.Symbol) && !info.CandidateSymbols.Any(IsField))
            {
                continue;
            }

            if (Whole(name, field, model, cancellationToken) is not { } reference
                || reference.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not MethodDeclarationSyntax { Body: not null } user
                || user.Parent != field.Type
                || (method ?? user) != user)
            {
                return null;
            }

            method = user;
            references.Add(reference);
        }

        return method is not null && IsPlain(method, model, cancellationToken) && NameIn(method, references, field, model) is { } newName
            ? new FieldUses(method, references, newName)
            : null;

        bool IsField(ISymbol? symbol) => SymbolEqualityComparer.Default.Equals(symbol?.OriginalDefinition, field.Symbol.OriginalDefinition);
    }

    // The reference with its qualifier; null where a local variable can't stand in its place.
    private static ExpressionSyntax? Whole(IdentifierNameSyntax name, MovableField field, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax whole = name;
        if (name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
        {
            if (access.Expression is not ThisExpressionSyntax && !(field.Symbol.IsStatic && model.GetSymbolInfo(access.Expression, cancellationToken).Symbol is INamedTypeSymbol))
            {
                return null;
            }

            whole = access;
        }

        return whole.Parent switch
        {
            MemberBindingExpressionSyntax or NameColonSyntax or RefExpressionSyntax or CrefSyntax => null,
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } entry when entry.Left == whole => null,
            _ when name.IsPartOfStructuredTrivia() || IsInNestedFunctionOrName(whole) => null,
            _ => whole,
        };
    }

    // A nested function may be the handler itself, and what it captures is shared again.
    private static bool IsInNestedFunctionOrName(ExpressionSyntax reference) => reference.Ancestors()
        .TakeWhile(node => node is not MemberDeclarationSyntax)
        .Any(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or QueryExpressionSyntax
            or InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } });

    // No iterator, which runs in pieces, and none that calls itself.
    private static bool IsPlain(MethodDeclarationSyntax method, SemanticModel model, CancellationToken cancellationToken) =>
        method.ReturnType is not RefTypeSyntax
        && !method.DescendantNodes().Any(node => node is YieldStatementSyntax
            || (node is IdentifierNameSyntax name && name.Identifier.ValueText == method.Identifier.ValueText
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol?.OriginalDefinition, model.GetDeclaredSymbol(method, cancellationToken))));

    private static string? NameIn(MethodDeclarationSyntax method, List<ExpressionSyntax> references, MovableField field, SemanticModel model)
    {
        var old = field.Symbol.Name;
        var taken = new HashSet<string>(
            method.DescendantTokens()
                .Where(token => token.IsKind(SyntaxKind.IdentifierToken) && !references.Any(reference => reference.Span.Contains(token.Span)))
                .Where(token => token.Parent is not SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } || access.Name != token.Parent)
                .Select(token => token.ValueText),
            StringComparer.Ordinal);
        if (field.InitialValue.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => IsVariable(name.Identifier.ValueText, method, model)))
        {
            return null;
        }

        var prefix = s_prefixes.FirstOrDefault(prefix => old.StartsWith(prefix, StringComparison.Ordinal)) ?? "";
        var bare = old.Substring(prefix.Length);
        var wanted = bare.Length == 0 ? old : char.ToLowerInvariant(bare[0]) + bare.Substring(1);
        return IsUsable(wanted) ? wanted : IsUsable(old) ? old : null;

        bool IsUsable(string name) => !taken.Contains(name) && SyntaxFacts.IsValidIdentifier(name)
            && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None;
    }

    private static bool IsVariable(string name, MethodDeclarationSyntax method, SemanticModel model) =>
        method.Body!.Statements.Any(statement => model.LookupSymbols(statement.SpanStart, name: name).Any(symbol => symbol is ILocalSymbol or IParameterSymbol));
}
