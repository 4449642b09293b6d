namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    /// <summary>Where code gets what its arguments do not say: the clock, chance, the environment.</summary>
    private static readonly ApiRow[] HiddenInputs =
    [
        .. Each("System.DateTime", "Now UtcNow Today", ApiRole.Effect, hint: "Clock"),
        .. Each("System.DateTimeOffset", "Now UtcNow", ApiRole.Effect, hint: "Clock"),
        .. Each("System.TimeProvider", "GetUtcNow GetLocalNow GetTimestamp", ApiRole.Effect, hint: "Clock"),
        .. Each("System.Diagnostics.Stopwatch", "GetTimestamp StartNew Start Elapsed ElapsedMilliseconds ElapsedTicks", ApiRole.Effect, hint: "Clock"),
        .. Each("System.Environment", "TickCount TickCount64", ApiRole.Effect, hint: "Clock"),
        .. Each("System.Guid", "NewGuid CreateVersion7", ApiRole.Effect, hint: "Random"),
        .. Each("System.Random", "Next NextInt64 NextDouble NextSingle NextBytes GetItems Shuffle Shared", ApiRole.Effect, hint: "Random"),
        .. Each("System.Security.Cryptography.RandomNumberGenerator", "GetBytes GetInt32 Fill GetItems Shuffle GetString GetHexString GetNonZeroBytes Create", ApiRole.Effect, hint: "Random"),
        .. Each("System.IO.Path", "GetRandomFileName", ApiRole.Effect, hint: "Random"),
        .. Each(
            "System.Environment",
            "GetEnvironmentVariable GetEnvironmentVariables ExpandEnvironmentVariables MachineName UserName UserDomainName CurrentDirectory ProcessId ProcessorCount OSVersion CommandLine GetCommandLineArgs GetFolderPath SystemDirectory WorkingSet StackTrace CurrentManagedThreadId",
            ApiRole.Effect,
            hint: "Environment"),

        new("System.Diagnostics.Metrics.Instrument", "", ApiRole.Measurement),
        new("AWS.Lambda.Powertools.Metrics.Metrics", "", ApiRole.Measurement),
    ];
}
