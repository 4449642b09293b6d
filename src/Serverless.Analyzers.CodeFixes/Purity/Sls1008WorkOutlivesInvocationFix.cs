using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Serverless.Analyzers.Rules.Purity;

namespace Serverless.Analyzers.CodeFixes.Purity;

/// <summary>SLS1008: awaits the task, or returns one from an <c>async void</c> method.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls1008WorkOutlivesInvocationFix() : ServerlessCodeFix(RuleIds.WorkOutlivesInvocation)
{
    // One key for both, of which only one can be right at a place: dotnet format applies the fixes of one key.
    private const string Key = nameof(Sls1008WorkOutlivesInvocationFix);

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return [];
        }

        return root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) switch
        {
            InvocationExpressionSyntax call => Await(call, model, cancellationToken),
            MethodDeclarationSyntax method => ReturnTask(method, diagnostic.Properties.ContainsKey(Sls1008WorkOutlivesInvocation.EntryPoint), model, cancellationToken),
            _ => [],
        };
    }

    private static IReadOnlyList<Fix> Await(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        // What is replaced: the call in its own statement, the assignment to a discard, or the declaration of a variable that nobody reads.
        SyntaxNode? dropped = call.Parent switch
        {
            ExpressionStatementSyntax => call,
            AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax } assignment => assignment,
            EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0 } local } },
            } => local,
            _ => null,
        };
        if (dropped is null
            || model.GetTypeInfo(call, cancellationToken).Type?.GetMembers("GetAwaiter").OfType<IMethodSymbol>().Any(method => method.Parameters.IsEmpty) != true
            || !CanAwait(dropped, model, cancellationToken))
        {
            return [];
        }

        return
        [
            new Fix($"Await '{NameOf(call)}' (the function then waits for it)", Key, editor =>
            {
                var awaited = SyntaxFactory.AwaitExpression(
                    SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), call.WithoutTrivia());
                editor.ReplaceNode(dropped, dropped is LocalDeclarationStatementSyntax declaration
                    ? SyntaxFactory.ExpressionStatement(awaited, declaration.SemicolonToken).WithLeadingTrivia(declaration.GetLeadingTrivia())
                    : awaited.WithTriviaFrom(dropped));
            }),
        ];
    }

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Expression: InvocationExpressionSyntax inner } => NameOf(inner),
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        var other => other.ToString(),
    };

    // 'await' is for async code outside of lock and unsafe, and no span may live across it.
    private static bool CanAwait(SyntaxNode statement, SemanticModel model, CancellationToken cancellationToken)
    {
        var function = statement.Ancestors().FirstOrDefault(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax);
        var isAsync = function switch
        {
            AnonymousFunctionExpressionSyntax lambda => lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword),
            LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword),
            MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
            _ => false,
        };
        return isAsync
            && !statement.Ancestors().TakeWhile(node => node != function).Any(node => node is LockStatementSyntax)
            && !statement.Ancestors().Any(node => node is UnsafeStatementSyntax or FixedStatementSyntax
                || node is MemberDeclarationSyntax member && member.Modifiers.Any(SyntaxKind.UnsafeKeyword)
                || node is LocalFunctionStatementSyntax local && local.Modifiers.Any(SyntaxKind.UnsafeKeyword))
            && !function!.DescendantNodes().Any(node => node is VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax
                && model.GetDeclaredSymbol(node, cancellationToken) is ILocalSymbol { IsRef: true } or ILocalSymbol { Type.IsRefLikeType: true });
    }

    private static IReadOnlyList<Fix> ReturnTask(MethodDeclarationSyntax declaration, bool isEntryPoint, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.Compilation.GetTypeByMetadataName(typeof(Task).FullName!) is not { } task
            || model.GetDeclaredSymbol(declaration, cancellationToken) is not { IsAsync: true, ReturnsVoid: true, MethodKind: MethodKind.Ordinary } method
            || !(isEntryPoint || method.DeclaredAccessibility == Accessibility.Private)
            || method.IsOverride || method.IsVirtual || declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
            || ImplementsInterface(method)
            || IsUsedAsDelegate(method, model.Compilation, cancellationToken))
        {
            return [];
        }

        return
        [
            new Fix($"Return Task (the platform then waits for '{method.Name}')", Key, editor => editor.ReplaceNode(
                declaration.ReturnType,
                SyntaxFactory.ParseTypeName(task.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))
                    .WithTriviaFrom(declaration.ReturnType)
                    .WithAdditionalAnnotations(Simplifier.Annotation))),
        ];
    }

    private static bool ImplementsInterface(IMethodSymbol method) => method.ContainingType.AllInterfaces
        .SelectMany(contract => contract.GetMembers(method.Name))
        .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method));

    // A delegate that returns nothing takes the method only while it returns nothing.
    private static bool IsUsedAsDelegate(IMethodSymbol method, Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var names = tree.GetRoot(cancellationToken).DescendantNodes().OfType<SimpleNameSyntax>()
                .Where(name => name.Identifier.ValueText == method.Name && !IsCalled(name)).ToList();
            if (names.Count == 0)
            {
                continue;
            }

#pragma warning disable RS0030 // The trees of other documents, and only those that name the method.
            var model = compilation.GetSemanticModel(tree);
#pragma warning restore RS0030
            if (names.Any(name => model.GetSymbolInfo(name, cancellationToken) is var info
                && info.CandidateSymbols.Append(info.Symbol).Any(symbol => SymbolEqualityComparer.Default.Equals(symbol?.OriginalDefinition, method))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCalled(SimpleNameSyntax name)
    {
        ExpressionSyntax called = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => name,
        };
        return called.Parent is InvocationExpressionSyntax
            || called.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } } };
    }
}
