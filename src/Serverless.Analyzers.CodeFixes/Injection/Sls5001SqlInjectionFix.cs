using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.CodeFixes.Injection;

/// <summary>SLS5001: hands values over as parameters of ADO.NET commands, of Dapper, or of Entity Framework's interpolated calls.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls5001SqlInjectionFix() : ServerlessCodeFix(RuleIds.SqlInjection)
{
    private const string Title = "Hand the values over as parameters (they keep the types they have in C#)";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return Expressions.At(root!, diagnostic) is { } sink && Find(sink, model!, cancellationToken) is { } edit
            ? [new Fix(Title, nameof(Sls5001SqlInjectionFix), edit)]
            : [];
    }

    private static Action<DocumentEditor>? Find(ExpressionSyntax sink, SemanticModel model, CancellationToken cancellationToken) => sink.Parent switch
    {
        ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } argument when model.GetOperation(creation, cancellationToken) is IObjectCreationOperation { Type: { } type } operation =>
            type.Name == "CommandDefinition"
                ? DapperEdit.Find(argument, operation.Constructor!, DatabaseKinds.Of(null, model.Compilation), model, cancellationToken)
                : CommandEdit.InCreation(sink, creation, type, model, cancellationToken),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument when model.GetOperation(call, cancellationToken) is IInvocationOperation { TargetMethod: var method } operation =>
            method.ContainingType.Name switch
            {
                "SqlMapper" => DapperEdit.Find(argument, method, DatabaseKinds.Of(Connection(operation), model.Compilation), model, cancellationToken),
                "RelationalQueryableExtensions" or "RelationalDatabaseFacadeExtensions" => RawSqlEdit.Find(argument, call, operation, model, cancellationToken),
                _ => CommandEdit.OfNewCommand(sink, call, method.ReturnType, model, cancellationToken),
            },
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } } when model.GetTypeInfo(creation, cancellationToken).Type is { } type =>
            CommandEdit.InCreation(sink, creation, type, model, cancellationToken),
        AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } assignment => CommandEdit.OfAssignment(sink, assignment, statement, model, cancellationToken),
        _ => null,
    };

    // The connection as it is declared, before it is converted to the parameter's type.
    private static ITypeSymbol? Connection(IInvocationOperation call)
    {
        var connection = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value;
        while (connection is IConversionOperation conversion)
        {
            connection = conversion.Operand;
        }

        return connection?.Type;
    }
}
