namespace Serverless.Analyzers.Tool.Map;

/// <summary>The properties of one fact, as SLS6100 writes them.</summary>
internal sealed class Facts(IReadOnlyDictionary<string, string?> properties, StringPool texts)
{
    /// <summary>A property; null where it is absent.</summary>
    public string? Find(string key) => texts.Get(properties.GetValueOrDefault(key));

    /// <summary>A property; empty where it is absent.</summary>
    public string Get(string key) => Find(key) ?? "";

    /// <summary>A property that lists several.</summary>
    public IReadOnlyList<string> List(string key, char separator) =>
        properties.GetValueOrDefault(key) is { Length: > 0 } value ? [.. value.Split(separator).Select(item => texts.Get(item))] : [];
}
