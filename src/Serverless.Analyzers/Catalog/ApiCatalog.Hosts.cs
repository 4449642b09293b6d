namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    /// <summary>The types by which a compilation is known to hold function code.</summary>
    internal static readonly ApiRow[] FunctionSdks =
    [
        new("Microsoft.Azure.Functions.Worker.FunctionAttribute", "", ApiRole.FunctionSdk, Hint: "AzureIsolated"),
        new("Microsoft.Azure.WebJobs.FunctionNameAttribute", "", ApiRole.FunctionSdk, Hint: "AzureInProcess"),
        new("Amazon.Lambda.Core.ILambdaContext", "", ApiRole.FunctionSdk, Hint: "Lambda"),
        new("Amazon.Lambda.RuntimeSupport.LambdaBootstrapBuilder", "", ApiRole.FunctionSdk, Hint: "Lambda"),
        new("Amazon.Lambda.Annotations.LambdaFunctionAttribute", "", ApiRole.FunctionSdk, Hint: "Lambda"),
        new("Amazon.Lambda.AspNetCoreServer.AbstractAspNetCoreFunction", "", ApiRole.FunctionSdk, Hint: "Lambda"),
        new("Amazon.CDK.AWS.Lambda.Function", "", ApiRole.FunctionSdk, Hint: "Cdk"),
    ];
}
