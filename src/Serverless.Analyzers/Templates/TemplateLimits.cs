namespace Serverless.Analyzers.Templates;

/// <summary>Bounds far beyond any template that a platform accepts: they keep hostile input cheap.</summary>
internal static class TemplateLimits
{
    /// <summary>Characters in a file; AWS takes templates of up to one megabyte.</summary>
    public const int Length = 4_000_000;

    /// <summary>Levels of lists and mappings.</summary>
    public const int Depth = 100;

    /// <summary>Nodes, those behind aliases counted each time.</summary>
    public const long Weight = 500_000;
}
