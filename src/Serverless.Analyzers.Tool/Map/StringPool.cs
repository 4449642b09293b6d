using System.Diagnostics.CodeAnalysis;

namespace Serverless.Analyzers.Tool.Map;

/// <summary>Keeps one copy of each text: the facts of a large system repeat the same few.</summary>
internal sealed class StringPool
{
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    /// <summary>The one copy.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public string? Get(string? text)
    {
        if (text is null || _texts.Add(text))
        {
            return text;
        }

        _ = _texts.TryGetValue(text, out var known);
        return known ?? text;
    }
}
