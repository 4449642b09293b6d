using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Flow;

/// <summary>Finds the settings that a project gives Newtonsoft.Json for all calls: <c>JsonConvert.DefaultSettings = () => new …</c>.</summary>
internal static class JsonDefaults
{
    private const string Property = "DefaultSettings";

    /// <summary>The objects that become the default settings.</summary>
    public static IReadOnlyList<IObjectCreationOperation> Of(Compilation compilation, SemanticModels models)
    {
        if (compilation.GetTypesByMetadataName("Newtonsoft.Json.JsonConvert").IsEmpty)
        {
            return [];
        }

        return [.. compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<AssignmentExpressionSyntax>())
            .Where(assignment => assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Property } or IdentifierNameSyntax { Identifier.ValueText: Property })
            .Select(assignment => models.Operation(assignment))
            .OfType<ISimpleAssignmentOperation>()
            .Where(assignment => assignment.Target is IPropertyReferenceOperation { Property.ContainingType.Name: "JsonConvert" })
            .SelectMany(assignment => Made(assignment.Value, models))];
    }

    // What a lambda returns.
    private static IEnumerable<IObjectCreationOperation> Made(IOperation value, SemanticModels models) => value.Descendants()
        .OfType<IReturnOperation>()
        .Select(returned => returned.ReturnedValue is { } made ? Origin.Of(made, models, CancellationToken.None) : null)
        .OfType<IObjectCreationOperation>();
}
