using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;
using Serverless.Analyzers.Functions;
using Serverless.Analyzers.Templates;

namespace Serverless.Analyzers.Rules.Purity;

/// <summary>SLS1012: a GUID, random generator or time that is taken once becomes part of the snapshot that all environments start from.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls1012ValueInSnapshot() : ServerlessAnalyzer(Descriptors.ValueInSnapshot)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        if (!compilation.Templates.Functions.Any(TemplateContent.StartsFromSnapshot))
        {
            return;
        }

        var isSnapshotted = new Lazy<bool>(() => compilation.Templates.Functions.Any(function => TemplateContent.StartsFromSnapshot(function) && !compilation.Handlers.Of(function).IsElsewhere));
        var inputs = new HiddenInputs(compilation.Catalog);
        context.RegisterOperationAction(
            operation =>
            {
                if (inputs.ReadBy(operation.Operation) is { Kind: EffectKinds.Random or EffectKinds.Clock } input
                    && KeptIn(operation.Operation, operation.ContainingSymbol, compilation.Functions) is { } member
                    && isSnapshotted.Value
                    && !RestoreHooks.Set(member, compilation.Models))
                {
                    operation.ReportDiagnostic(Diagnostic.Create(Descriptors.ValueInSnapshot, operation.Operation.Syntax.GetLocation(), input.Name, member.Name));
                }
            },
            OperationKind.Invocation,
            OperationKind.PropertyReference,
            OperationKind.ObjectCreation);
    }

    // The field or property that initialisation puts a value into: a static one, or one of an object that lives as long as the process.
    private static ISymbol? KeptIn(IOperation value, ISymbol containing, FunctionModel functions)
    {
        var isInitialization = containing.IsStatic
            ? containing is IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.StaticConstructor }
            : containing is IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Constructor } && functions.LifetimeOf(containing.ContainingType) == InstanceLifetime.Shared;
        if (!isInitialization)
        {
            return null;
        }

        for (var (child, parent) = (value, value.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                // What runs later is not part of the snapshot.
                case IAnonymousFunctionOperation:
                    return null;
                case IFieldInitializerOperation { InitializedFields: [var field, ..] }:
                    return field;
                case IPropertyInitializerOperation { InitializedProperties: [var property, ..] }:
                    return property;
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } assignment when assignment.Value == child && SymbolEqualityComparer.Default.Equals(member.ContainingType, containing.ContainingType):
                    return member;
            }
        }

        return null;
    }
}
