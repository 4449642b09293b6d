using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.CodeFixes.Injection;

/// <summary>Turns Entity Framework's calls that take raw SQL into those that make parameters of what is interpolated.</summary>
internal static class RawSqlEdit
{
    /// <summary>The edit for a call; null where it hands over parameters already, or the text cannot be one interpolated string.</summary>
    public static Action<DocumentEditor>? Find(ArgumentSyntax argument, InvocationExpressionSyntax call, IInvocationOperation operation, SemanticModel model, CancellationToken cancellationToken)
    {
        var method = operation.TargetMethod;
        if (operation.Arguments.Any(other => other.Parameter?.Name == "parameters" && other is not { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer.ElementValues.IsEmpty: true } })
            || Interpolated(method) is not { } name
            || DatabaseKinds.Of(null, model.Compilation) is not { } dialect
            || QueryText.Of(argument.Expression, dialect, model, cancellationToken) is not { IsInPlace: true } text
            || text.WithMarkers(value => $"{{{(value.Expression is ConditionalExpressionSyntax ? $"({value.Expression})" : value.Expression)}}}", isInterpolated: true) is not { } written)
        {
            return null;
        }

        var called = call.Expression is MemberAccessExpressionSyntax access ? access.Name : (SimpleNameSyntax)call.Expression;
        return editor =>
        {
            editor.ReplaceNode(text.Written, written);
            editor.ReplaceNode(called, called.WithIdentifier(SyntaxFactory.Identifier(name).WithTriviaFrom(called.Identifier)));
        };
    }

    // FromSqlRaw → FromSql, or FromSqlInterpolated where that is all there is.
    private static string? Interpolated(IMethodSymbol method)
    {
        var name = method.Name.Replace("Raw", "");
        string[] names = [name, method.Name.Replace("Raw", "Interpolated")];
        return names.FirstOrDefault(candidate => method.ContainingType.GetMembers(candidate).OfType<IMethodSymbol>()
            .Any(other => other.Parameters.Any(parameter => parameter is { Name: "sql", Type.Name: "FormattableString" })));
    }
}
