using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.Rules.Logging;

/// <summary>SLS2009: a literal is a secret, by its own format or by its text and the name it is given.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls2009HardCodedSecret() : ServerlessAnalyzer(Descriptors.HardCodedSecret)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation) =>
        context.RegisterOperationAction(
            operation =>
            {
                if (operation.Operation.ConstantValue is { HasValue: true, Value: string text } && Subject(operation.Operation, text) is { } subject && !DevelopmentGuard.Covers(operation.Operation))
                {
                    operation.ReportDiagnostic(Diagnostic.Create(Descriptors.HardCodedSecret, operation.Operation.Syntax.GetLocation(), subject));
                }
            },
            OperationKind.Literal);

    private static string? Subject(IOperation literal, string text) =>
        SecretText.Known(text) ?? (NameOf(literal) is { } name && SensitiveNames.IsSecret(name) && SecretText.IsLikely(text) ? $"The value of '{name}'" : null);

    /// <summary>What a literal is called: the variable, member, parameter or key that it is given to, or compared with; null where it has no name.</summary>
    internal static string? NameOf(IOperation literal)
    {
        var parent = literal.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or ICoalesceOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol.Name,
            IFieldInitializerOperation { InitializedFields: [var field, ..] } => field.Name,
            IPropertyInitializerOperation { InitializedProperties: [var property, ..] } => property.Name,
            IParameterInitializerOperation initializer => initializer.Parameter.Name,
            IAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var key] } } => ValueSite.KeyOf(key),
            IAssignmentOperation { Target: IMemberReferenceOperation member } => member.Member.Name,
            IAssignmentOperation { Target: ILocalReferenceOperation local } => local.Local.Name,
            IAssignmentOperation { Target: IParameterReferenceOperation parameter } => parameter.Parameter.Name,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison => NameOf(comparison, literal),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Arguments: [var key, _] } } argument when argument != key => ValueSite.KeyOf(key) ?? argument.Parameter?.Name,
            IArgumentOperation { Parameter: { } parameter } => parameter.Name,
            _ => null,
        };
    }

    private static string? NameOf(IBinaryOperation comparison, IOperation literal) =>
        ValueSite.Unwrap(comparison.LeftOperand == literal ? comparison.RightOperand : comparison.LeftOperand) switch
        {
            IMemberReferenceOperation member => member.Member.Name,
            ILocalReferenceOperation local => local.Local.Name,
            IParameterReferenceOperation parameter => parameter.Parameter.Name,
            _ => null,
        };
}
