using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Flow;

/// <summary>The regular expression that a call of <see cref="Regex"/> works with, where its pattern is constant.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Options">The options; null where they are not constant.</param>
/// <param name="HasTimeout">Whether a timeout of its own ends a match.</param>
internal sealed record RegexUse(string Pattern, RegexOptions? Options, bool HasTimeout)
{
    /// <summary>What a call matches with; null where that is no constant pattern.</summary>
    public static RegexUse? Of(IInvocationOperation call, SemanticModels models) =>
        call.TargetMethod.ContainingType is not { Name: "Regex", ContainingNamespace.Name: "RegularExpressions" } ? null
        : call.Instance is null ? OfArguments(call.Arguments)
        : OfObject(call.Instance, models);

    // A regular expression in a static field or local, or one that a generator writes.
    private static RegexUse? OfObject(IOperation regex, SemanticModels models) => Origin.Of(regex, models, CancellationToken.None) switch
    {
        IObjectCreationOperation creation => OfArguments(creation.Arguments),
        IInvocationOperation { TargetMethod: var method } => OfGenerated(method),
        IPropertyReferenceOperation { Property: var property } => OfGenerated(property),
        _ => null,
    };

    private static RegexUse? OfArguments(IReadOnlyList<IArgumentOperation> arguments)
    {
        var pattern = Named("pattern")?.Value.ConstantValue.Value as string;
        var options = Named("options") is { } given ? given.Value.ConstantValue is { HasValue: true, Value: int value } ? (RegexOptions?)value : null : RegexOptions.None;
        return pattern is null ? null : new RegexUse(pattern, options, Named("matchTimeout") is not null);

        IArgumentOperation? Named(string name) => arguments.FirstOrDefault(argument => argument.Parameter?.Name == name);
    }

    private static RegexUse? OfGenerated(ISymbol member)
    {
        if (member.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "GeneratedRegexAttribute") is not { ConstructorArguments: [{ Value: string pattern }, ..] } attribute)
        {
            return null;
        }

        var values = attribute.AttributeConstructor!.Parameters.Zip(attribute.ConstructorArguments, (parameter, argument) => (parameter.Name, argument.Value)).ToList();
        return new RegexUse(
            pattern,
            (RegexOptions)(values.FirstOrDefault(value => value.Name == "options").Value as int? ?? 0),
            values.FirstOrDefault(value => value.Name == "matchTimeoutMilliseconds").Value is int and > 0);
    }
}
