using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Rules.Resources;

/// <summary>SLS7009: a handler works through a batch of messages, and can't tell the platform which of them failed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls7009WholeBatchFails() : ServerlessAnalyzer(Descriptors.WholeBatchFails)
{
    // Methods that take one message of a batch, or none.
    private static readonly HashSet<string> s_single = ["First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault", "ElementAt", "Any", "Count"];

    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        if (!compilation.Catalog.Has(ApiRole.BatchEvent))
        {
            return;
        }

        context.RegisterSemanticModelAction(model =>
        {
            foreach (var function in compilation.Functions.All)
            {
                if (function.Body is { } body && body.SyntaxTree == model.SemanticModel.SyntaxTree
                    && function.Trigger is { Parameter: { } parameter } trigger
                    && RowOf(trigger, compilation.Catalog) is { Hint: { } answer }
                    && !CanAnswer(function, trigger, answer)
                    && model.SemanticModel.GetOperation(body, model.CancellationToken) is { } operation
                    && operation.Descendants().Any(use => IsWorkedThrough(use, parameter)))
                {
                    model.ReportDiagnostic(Diagnostic.Create(Descriptors.WholeBatchFails, PlaceOf(body, function), function.Name, answer));
                }
            }
        });
    }

    // The type of the event, or the attribute where that decides how many messages come.
    private static ApiRow? RowOf(Trigger trigger, CatalogSymbols catalog) =>
        (trigger.Parameter!.Type is INamedTypeSymbol type ? catalog.Of(type, ApiRole.BatchEvent).FirstOrDefault() : null)
        ?? (trigger.Attribute?.AttributeClass is { } attribute && IsMany(trigger.Parameter.Type) ? catalog.Of(attribute, ApiRole.BatchEvent).FirstOrDefault() : null);

    private static bool IsMany(ITypeSymbol type) => type is IArrayTypeSymbol { ElementType.SpecialType: not SpecialType.System_Byte }
        || (type.SpecialType != SpecialType.System_String && type is INamedTypeSymbol { IsGenericType: true } && type.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable));

    private static bool CanAnswer(Function function, Trigger trigger, string answer)
    {
        var returned = function.Method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } ? result : function.Method.ReturnType;
        return returned.Name == answer || returned.Name == "BatchItemFailuresResponse"
            || function.Method.Parameters.Any(parameter => parameter.Type.Name == answer)
            || function.Method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "BatchProcessorAttribute")
            || (trigger.Attribute?.NamedArguments.Any(argument => (argument.Key == "AutoCompleteMessages" && argument.Value.Value is false) || (argument.Key == "BatchSize" && argument.Value.Value is 1u or 1)) ?? false);
    }

    // foreach (var record in event.Records), messages.Select(…)
    private static bool IsWorkedThrough(IOperation use, IParameterSymbol parameter)
    {
        if (use is not IParameterReferenceOperation reference || !SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter))
        {
            return false;
        }

        var parent = use.Parent;
        while (parent is IConversionOperation or IArgumentOperation or IPropertyReferenceOperation { Property.Name: "Records" })
        {
            parent = parent.Parent;
        }

        return parent is IForEachLoopOperation
            || (parent is IInvocationOperation { TargetMethod: { IsExtensionMethod: true } called } && !s_single.Contains(called.Name) && called.ContainingNamespace?.Name is "Linq")
            || parent is IPropertyReferenceOperation { Property.Name: "Count" or "Length", Parent: IBinaryOperation { Parent: IForLoopOperation } };
    }

    private static Location PlaceOf(SyntaxNode body, Function function) => body switch
    {
        MethodDeclarationSyntax method => method.ReturnType.GetLocation(),
        LocalFunctionStatementSyntax local => local.ReturnType.GetLocation(),
        _ => function.Trigger.Parameter!.Locations.FirstOrDefault(location => location.SourceTree == body.SyntaxTree) ?? body.GetFirstToken().GetLocation(),
    };
}
