namespace Serverless.Analyzers.Options;

/// <summary>One option of the package: its key, what values it takes and what it is for.</summary>
/// <param name="Key">The key in .editorconfig, or <c>build_property.Name</c> for an MSBuild property.</param>
/// <param name="Default">The value that holds when none is given.</param>
/// <param name="Values">The values it takes, in words, for documentation and the message of SLS0001.</param>
/// <param name="Summary">What it does, in one sentence, for <c>docs/configuration.md</c>.</param>
internal abstract record OptionDefinition(string Key, string Default, string Values, string Summary)
{
    /// <summary>Whether <paramref name="text"/> is a value this option takes.</summary>
    public abstract bool IsValid(string text);
}

/// <summary>An option whose text is read as <typeparamref name="T"/>.</summary>
internal sealed record OptionDefinition<T>(string Key, string Default, string Values, string Summary, Func<string, T?> TryParse)
    : OptionDefinition(Key, Default, Values, Summary)
    where T : class
{
    /// <inheritdoc/>
    public override bool IsValid(string text) => TryParse(text) is not null;

    /// <summary>Reads <paramref name="text"/>; a missing or bad value is the default (SLS0001 tells the user of a bad one).</summary>
    public T Parse(string? text) => (text is null ? null : TryParse(text)) ?? TryParse(Default)!;
}
