using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.CodeFixes.Injection;

/// <summary>SLS5002: hands the arguments of a program over one by one instead of as one text.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls5002CommandInjectionFix() : ServerlessCodeFix(RuleIds.CommandInjection)
{
    private const string Title = "Hand the arguments over one by one (each value then is one argument, whatever it holds)";
    private const string StartInfo = "System.Diagnostics.ProcessStartInfo";
    private const LanguageVersion CollectionExpressions = (LanguageVersion)1200;

    private static readonly HashSet<string> s_members = new(StringComparer.Ordinal) { "Arguments", "ArgumentList", "FileName" };

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return Expressions.At(root!, diagnostic) is { } text && Find(text, model!, cancellationToken) is { } edit
            ? [new Fix(Title, nameof(Sls5002CommandInjectionFix), edit)]
            : [];
    }

    private static Action<DocumentEditor>? Find(ExpressionSyntax text, SemanticModel model, CancellationToken cancellationToken) => text.Parent switch
    {
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } when model.GetOperation(call, cancellationToken) is IInvocationOperation operation => InCall(text, operation, model, cancellationToken),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation } list } argument
            when IsStartInfo(creation, model, cancellationToken) && Arguments(text, creation, model, cancellationToken) is { } arguments
                && !list.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)) =>
            editor => editor.ReplaceNode(creation, InitializerEdit.Append(creation, [arguments]) is var changed
                ? changed.WithArgumentList(list.WithArguments(list.Arguments.Remove(argument)).WithCloseParenToken(changed.ArgumentList!.CloseParenToken))
                : creation),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "Arguments" }, Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } } assignment
            when IsStartInfo(creation, model, cancellationToken) && Arguments(text, creation, model, cancellationToken) is { } arguments =>
            editor => editor.ReplaceNode(assignment, arguments.WithTriviaFrom(assignment)),
        _ => null,
    };

    // Process.Start("tool", text)
    private static Action<DocumentEditor>? InCall(ExpressionSyntax text, IInvocationOperation call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (call.TargetMethod is not { Name: "Start", Parameters: [_, { Name: "arguments" }] } start
            || !start.ContainingType.GetMembers("Start").OfType<IMethodSymbol>().Any(other =>
                other.Parameters is [{ Type.SpecialType: SpecialType.System_String }, { Name: "arguments", Type: INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } }])
            || text.Parent is not ArgumentSyntax argument || model.GetOperation(argument, cancellationToken) is not IArgumentOperation { Parameter.Name: "arguments" }
            || !IsPlain(call.Arguments.FirstOrDefault(other => other.Parameter?.Ordinal == 0)?.Value, model, cancellationToken)
            || CommandLine.Split(text, model, cancellationToken) is not { } arguments)
        {
            return null;
        }

        var list = string.Join(", ", arguments);
        var options = (CSharpParseOptions)text.SyntaxTree.Options;
        var written = SyntaxFactory.ParseExpression(options.LanguageVersion >= CollectionExpressions ? $"[{list}]" : $"new[] {{ {list} }}", options: options);
        return written.ContainsDiagnostics ? null : editor => editor.ReplaceNode(text, written.WithTriviaFrom(text));
    }

    private static bool IsStartInfo(BaseObjectCreationExpressionSyntax creation, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetTypeInfo(creation, cancellationToken).Type is { } type && type.ToDisplayString() == StartInfo && !type.GetMembers("ArgumentList").IsEmpty;

    // ArgumentList = { … }, where nothing else sets or reads the arguments.
    private static ExpressionSyntax? Arguments(ExpressionSyntax text, BaseObjectCreationExpressionSyntax creation, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetOperation(creation, cancellationToken) is not IObjectCreationOperation operation
            || !IsArguments(text, model, cancellationToken)
            || (ObjectSettings.Of(operation).IsShared && creation.Parent is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "StartInfo" } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "StartInfo" } })
            || !IsPlain(FileOf(operation), model, cancellationToken)
            || Scope(creation).DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => s_members.Contains(name.Identifier.ValueText) && name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
            || creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().Any(other => other.Right != text && other.Left is IdentifierNameSyntax { Identifier.ValueText: "Arguments" or "ArgumentList" }) == true
            || CommandLine.Split(text, model, cancellationToken) is not { } arguments)
        {
            return null;
        }

        var entry = SyntaxFactory.ParseExpression($"new C {{ ArgumentList = {{ {string.Join(", ", arguments)} }} }}", options: text.SyntaxTree.Options);
        return entry is ObjectCreationExpressionSyntax { ContainsDiagnostics: false, Initializer.Expressions: [var assignment] } ? assignment : null;
    }

    private static bool IsArguments(ExpressionSyntax text, SemanticModel model, CancellationToken cancellationToken) =>
        text.Parent is not ArgumentSyntax argument || model.GetOperation(argument, cancellationToken) is IArgumentOperation { Parameter: { Name: "arguments", Type.SpecialType: SpecialType.System_String } };

    private static SyntaxNode Scope(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
        ? member is GlobalStatementSyntax ? member.Parent! : member
        : node.SyntaxTree.GetRoot();

    private static IOperation? FileOf(IObjectCreationOperation creation) =>
        creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().FirstOrDefault(assignment => assignment.Target is IPropertyReferenceOperation { Property.Name: "FileName" })?.Value
            ?? creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "fileName")?.Value;

    private static bool IsPlain(IOperation? file, SemanticModel model, CancellationToken cancellationToken) =>
        file is not null && Origin.Of(file, new SemanticModels(model.Compilation), cancellationToken).ConstantValue is { HasValue: true, Value: string name } && CommandLine.IsPlainProgram(name);
}
