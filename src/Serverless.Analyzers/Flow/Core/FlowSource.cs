namespace Serverless.Analyzers.Flow.Core;

/// <summary>Where a label comes from: a place in the source, or a parameter of the method that is looked at.</summary>
/// <param name="Kind">What the value is.</param>
/// <param name="Name">What users call it.</param>
/// <param name="Text">What it was read from, where that is known.</param>
/// <param name="Location">The place, opaque here; null for a parameter.</param>
/// <param name="File">The number of the file, for a stable order.</param>
/// <param name="Position">The position in the file; for a parameter its index, -1 for the instance.</param>
/// <param name="Path">For a parameter, the members read of it, each after a dot.</param>
internal sealed record FlowSource(
    FlowKinds Kind, string Name, string? Text = null, object? Location = null, int File = 0, int Position = 0, string Path = "")
    : IComparable<FlowSource>
{
    /// <summary>The index that stands for the instance a method runs on.</summary>
    public const int Instance = -1;

    /// <summary>The label of a parameter.</summary>
    public static FlowSource Of(int parameter, string path = "") => new(FlowKinds.Parameter, "", Position: parameter, Path: path);

    /// <summary>Orders sources; those that compare equal are one.</summary>
    public int CompareTo(FlowSource? other)
    {
        if (other is null || ReferenceEquals(this, other))
        {
            return other is null ? 1 : 0;
        }

        var order = Kind.CompareTo(other.Kind);
        order = order != 0 ? order : File.CompareTo(other.File);
        order = order != 0 ? order : Position.CompareTo(other.Position);
        return order != 0 ? order : string.CompareOrdinal(Path, other.Path);
    }
}
