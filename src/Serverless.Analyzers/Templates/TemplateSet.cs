using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Templates;

/// <summary>The deployment templates and settings files among the additional files of a compilation.</summary>
internal sealed class TemplateSet
{
    private TemplateSet(IReadOnlyList<HandlerName> handlers) => Handlers = handlers;

    /// <summary>The handlers that the templates name.</summary>
    public IReadOnlyList<HandlerName> Handlers { get; }

    /// <summary>Reads the files that are templates; the others are ignored.</summary>
    public static TemplateSet Read(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken) => new([]);
}
