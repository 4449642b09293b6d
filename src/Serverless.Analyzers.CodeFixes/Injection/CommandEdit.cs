using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace Serverless.Analyzers.CodeFixes.Injection;

/// <summary>Adds parameters to ADO.NET commands.</summary>
internal static class CommandEdit
{
    private const string Parameters = "Parameters";

    /// <summary>Where the text is given to a new command: its initialiser gets the parameters, wherever it stands.</summary>
    public static Action<DocumentEditor>? InCreation(ExpressionSyntax sink, BaseObjectCreationExpressionSyntax creation, ITypeSymbol type, SemanticModel model, CancellationToken cancellationToken)
    {
        if (DatabaseKinds.ParameterOf(type) is not { } parameter
            || creation.Initializer?.Expressions.Any(expression => expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: Parameters } }) == true
            || Text(sink, type, model, cancellationToken) is not (var text, var written))
        {
            return null;
        }

        var name = parameter.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        var assignment = Expressions.InitializerEntry($"{Parameters} = {{ {string.Join(", ", text.Values.Select(value => $"new {name}(\"@{value.Name}\", {value.Expression})"))} }}");
        var changed = InitializerEdit.Append(creation, [assignment]);
        return editor =>
        {
            if (!text.IsInPlace)
            {
                editor.ReplaceNode(text.Written, written);
            }

            editor.ReplaceNode(creation, text.IsInPlace ? WithText(changed) : changed);
        };

        BaseObjectCreationExpressionSyntax WithText(BaseObjectCreationExpressionSyntax changed) => sink.Parent switch
        {
            ArgumentSyntax argument when creation.ArgumentList!.Arguments.IndexOf(argument) is var index =>
                changed.ReplaceNode(changed.ArgumentList!.Arguments[index].Expression, written),
            AssignmentExpressionSyntax assigned when creation.Initializer!.Expressions.IndexOf(assigned) is var index =>
                changed.ReplaceNode(((AssignmentExpressionSyntax)changed.Initializer!.Expressions[index]).Right, written),
            _ => changed,
        };
    }

    /// <summary>Where the text is given to the call that makes the command of a variable: the statements behind it add the parameters.</summary>
    public static Action<DocumentEditor>? OfNewCommand(ExpressionSyntax sink, InvocationExpressionSyntax call, ITypeSymbol type, SemanticModel model, CancellationToken cancellationToken) =>
        call.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } } declarator }
            ? Behind(statement, declarator.Identifier.ValueText, sink, type, model, cancellationToken)
            : null;

    /// <summary>Where the text is set on the command of a variable, once: the statements behind it add the parameters.</summary>
    public static Action<DocumentEditor>? OfAssignment(
        ExpressionSyntax sink, AssignmentExpressionSyntax assignment, ExpressionStatementSyntax statement, SemanticModel model, CancellationToken cancellationToken)
    {
        if (assignment is not { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax command } }
            || model.GetSymbolInfo(command, cancellationToken).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: [var declaration], Type: var type }
            || declaration.GetSyntax(cancellationToken).FirstAncestorOrSelf<StatementSyntax>() is not { Parent: { } scope } declared)
        {
            return null;
        }

        // A command that is used again has the parameters of the first use still.
        var holder = declared is LocalDeclarationStatementSyntax ? scope is GlobalStatementSyntax ? scope.Parent! : scope : declared;
        var isRepeated = statement.Ancestors().TakeWhile(node => node != holder).Any(node => node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);
        var isSetAgain = holder.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access => access is { Name.Identifier.ValueText: "CommandText", Expression: IdentifierNameSyntax other }
            && access != assignment.Left && other.Identifier.ValueText == command.Identifier.ValueText);
        return isRepeated || isSetAgain ? null : Behind(statement, command.Identifier.ValueText, sink, type, model, cancellationToken);
    }

    private static Action<DocumentEditor>? Behind(StatementSyntax statement, string command, ExpressionSyntax sink, ITypeSymbol type, SemanticModel model, CancellationToken cancellationToken)
    {
        if (statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax)
            || type.AllInterfaces.Append(type).All(contract => contract.ToDisplayString() != "System.Data.IDbCommand")
            || Text(sink, type, model, cancellationToken) is not (var text, var written))
        {
            return null;
        }

        var hasAdd = PropertyOf(type)?.Type is { } collection && Members(collection, "AddWithValue").Any();
        var end = InitializerEdit.EndOfLine(statement.SyntaxTree.GetText(cancellationToken));
        var added = text.Values.SelectMany(value => hasAdd
            ? [$"{command}.{Parameters}.AddWithValue(\"@{value.Name}\", {value.Expression});"]
            : Any(command, value, model.LookupSymbols(statement.SpanStart)))
            .Select(line => SyntaxFactory.ParseStatement(line).WithTrailingTrivia(end).WithAdditionalAnnotations(Formatter.Annotation)).ToList();
        return editor =>
        {
            editor.ReplaceNode(text.Written, written);
            if (statement.Parent is GlobalStatementSyntax global)
            {
                editor.InsertAfter(global, added.Select(SyntaxFactory.GlobalStatement));
            }
            else
            {
                editor.InsertAfter(statement, added);
            }
        };
    }

    // Commands of any provider make their parameters themselves.
    private static IEnumerable<string> Any(string command, QueryValue value, IEnumerable<ISymbol> visible)
    {
        var names = new HashSet<string>(visible.Select(symbol => symbol.Name));
        var name = value.Name + "Parameter";
        for (var i = 2; names.Contains(name); i++)
        {
            name = value.Name + "Parameter" + i;
        }

        return
        [
            $"var {name} = {command}.CreateParameter();",
            $"{name}.ParameterName = \"@{value.Name}\";",
            $"{name}.Value = {value.Expression};",
            $"{command}.{Parameters}.Add({name});",
        ];
    }

    private static (QueryText Text, ExpressionSyntax Written)? Text(ExpressionSyntax sink, ITypeSymbol type, SemanticModel model, CancellationToken cancellationToken) =>
        DatabaseKinds.Of(type, model.Compilation) is { } dialect && QueryText.Of(sink, dialect, model, cancellationToken) is { } text && text.WithMarkers(value => dialect.Prefix + value.Name) is { } written
            ? (text, written)
            : null;

    private static IPropertySymbol? PropertyOf(ITypeSymbol type) => Members(type, Parameters).OfType<IPropertySymbol>().FirstOrDefault();

    private static IEnumerable<ISymbol> Members(ITypeSymbol type, string name)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                yield return member;
            }
        }
    }
}
