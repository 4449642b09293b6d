namespace Serverless.Analyzers.Sweep.Reading;

/// <summary>
/// A family of packages that makes a project a function project. Only projects which reference a family compile
/// against it, so that rules stay away from the others as they do in a build.
/// </summary>
/// <param name="Host">What the family is for.</param>
/// <param name="Names">How the names of its packages and assemblies begin.</param>
internal sealed record FunctionSdk(string Host, params string[] Names)
{
    public static IReadOnlyList<FunctionSdk> All { get; } =
    [
        new("isolated", "Microsoft.Azure.Functions.Worker"),
        new("in-process", "Microsoft.NET.Sdk.Functions", "Microsoft.Azure.WebJobs", "Microsoft.Azure.Functions.Extensions"),
        new("lambda", "Amazon.Lambda.", "AWS.Lambda.Powertools", "LambdaSharp"),
        new("cdk", "Amazon.CDK"),
    ];

    public bool Has(string packageOrAssembly) =>
        Names.Any(name => packageOrAssembly.StartsWith(name, StringComparison.OrdinalIgnoreCase));
}
