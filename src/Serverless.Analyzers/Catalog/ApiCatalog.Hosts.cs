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

    /// <summary>How code becomes a function, apart from the event it takes.</summary>
    private static readonly ApiRow[] Entries =
    [
        new("Microsoft.Azure.Functions.Worker.FunctionAttribute", "", ApiRole.FunctionDeclaration, Hint: "AzureIsolated"),
        new("Microsoft.Azure.WebJobs.FunctionNameAttribute", "", ApiRole.FunctionDeclaration, Hint: "AzureInProcess"),
        new("Amazon.Lambda.Annotations.LambdaFunctionAttribute", "", ApiRole.FunctionDeclaration, Hint: "Lambda"),
        new("Amazon.Lambda.Annotations.APIGateway.FunctionUrlAttribute", "", ApiRole.EndpointDeclaration, Hint: "FunctionUrl"),
        new("Amazon.Lambda.Annotations.APIGateway.HttpApiAttribute", "", ApiRole.EndpointDeclaration, Hint: "HttpApi"),
        new("Amazon.Lambda.Annotations.APIGateway.RestApiAttribute", "", ApiRole.EndpointDeclaration, Hint: "RestApi"),
        new("Amazon.Lambda.Annotations.ALB.ALBApiAttribute", "", ApiRole.EndpointDeclaration, Hint: "LoadBalancer"),
        new("Amazon.Lambda.Core.ILambdaContext", "", ApiRole.HandlerContext),
        new("Microsoft.Azure.Functions.Worker.FunctionContext", "", ApiRole.InvocationContext),
        new("Microsoft.Azure.WebJobs.ExecutionContext", "", ApiRole.InvocationContext),
        new("Microsoft.DurableTask.TaskActivityContext", "", ApiRole.InvocationContext),
        new("Amazon.Lambda.RuntimeSupport.LambdaBootstrapBuilder", "Create", ApiRole.HandlerRegistration, Argument: "handler", Hint: "Lambda"),
        new("Amazon.Lambda.RuntimeSupport.HandlerWrapper", "GetHandlerWrapper", ApiRole.HandlerRegistration, Argument: "handler", Hint: "Lambda"),
        new("Amazon.Lambda.RuntimeSupport.LambdaBootstrap", ".ctor", ApiRole.HandlerRegistration, Argument: "handler", Hint: "Lambda"),
        new("Amazon.Lambda.AspNetCoreServer.AbstractAspNetCoreFunction`2", "FunctionHandlerAsync", ApiRole.HandlerBase, Hint: "Http"),
        new("Microsoft.DurableTask.TaskOrchestrator`2", "RunAsync", ApiRole.HandlerBase, Hint: "Orchestration"),
        new("Microsoft.DurableTask.TaskActivity`2", "RunAsync", ApiRole.HandlerBase, Hint: "Activity"),
        new("Microsoft.DurableTask.Entities.TaskEntity`1", "", ApiRole.HandlerBase, Hint: "Entity"),
        new("Amazon.Lambda.Core.ILambdaContext", "", ApiRole.HostService),
        new("Amazon.Lambda.Annotations.FromServicesAttribute", "", ApiRole.HostService),
        new("Amazon.Lambda.Annotations.APIGateway.FromCustomAuthorizerAttribute", "", ApiRole.HostService),
        new("Microsoft.Azure.Functions.Worker.FunctionContext", "", ApiRole.HostService),
        new("Microsoft.Azure.WebJobs.ExecutionContext", "", ApiRole.HostService),
        new("Microsoft.Azure.WebJobs.IBinder", "", ApiRole.HostService),
        new("Microsoft.Azure.WebJobs.Binder", "", ApiRole.HostService),
        new("Microsoft.DurableTask.TaskActivityContext", "", ApiRole.HostService),
        new("Microsoft.Extensions.Logging.ILogger", "", ApiRole.HostService),
        new("Microsoft.Extensions.DependencyInjection.FromKeyedServicesAttribute", "", ApiRole.HostService),
        new("System.Security.Claims.ClaimsPrincipal", "", ApiRole.HostService),
        new("System.Threading.CancellationToken", "", ApiRole.HostService),
        new("System.IServiceProvider", "", ApiRole.HostService),
    ];
}
