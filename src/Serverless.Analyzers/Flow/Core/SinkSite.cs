namespace Serverless.Analyzers.Flow.Core;

/// <summary>How much of a value a sink takes.</summary>
internal enum SinkReach
{
    /// <summary>The value as text.</summary>
    Value,

    /// <summary>The value and the elements of a collection.</summary>
    Elements,

    /// <summary>The value and everything in it.</summary>
    All,
}

/// <summary>One place where a value arrives that can do harm there.</summary>
/// <param name="Kind">The kind of harm.</param>
/// <param name="Location">The value as it is written, opaque here.</param>
/// <param name="Name">The method or property that takes it.</param>
/// <param name="Destination">Where it goes, for the message; null where the kind says enough.</param>
/// <param name="Reach">How much of the value counts.</param>
/// <param name="File">The number of the file, for a stable order.</param>
/// <param name="Position">The position in the file.</param>
/// <param name="Entry">The one member of the value that counts; null for the value itself.</param>
internal sealed record SinkSite(SinkKinds Kind, object Location, string Name, string? Destination, SinkReach Reach, int File, int Position, string? Entry = null)
{
    /// <summary>The labels of a value that arrive.</summary>
    public IEnumerable<FlowLabel> Arriving(FlowValue value)
    {
        value = Entry is null ? value : value.Member(Entry);
        var taken = Reach switch
        {
            SinkReach.All => value.Flat(),
            SinkReach.Elements => value.Root().Join(value.Elements().Root()),
            _ => value,
        };
        return taken.Labels.Where(label => label.Harms(Kind));
    }
}
