namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    /// <summary>How long the instances of a type live.</summary>
    private static readonly ApiRow[] ServiceLifetimes =
    [
        new("Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions", "AddSingleton", ApiRole.ServiceLifetime, Hint: "Shared"),
        new("Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions", "AddKeyedSingleton", ApiRole.ServiceLifetime, Hint: "Shared"),
        new("Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions", "AddScoped", ApiRole.ServiceLifetime, Hint: "PerInvocation"),
        new("Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions", "AddKeyedScoped", ApiRole.ServiceLifetime, Hint: "PerInvocation"),
        new("Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions", "AddTransient", ApiRole.ServiceLifetime, Hint: "PerInvocation"),
        new("Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions", "AddKeyedTransient", ApiRole.ServiceLifetime, Hint: "PerInvocation"),
        new("Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions", "TryAddSingleton", ApiRole.ServiceLifetime, Hint: "Shared"),
        new("Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions", "TryAddKeyedSingleton", ApiRole.ServiceLifetime, Hint: "Shared"),
        new("Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions", "TryAddScoped", ApiRole.ServiceLifetime, Hint: "PerInvocation"),
        new("Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions", "TryAddKeyedScoped", ApiRole.ServiceLifetime, Hint: "PerInvocation"),
        new("Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions", "TryAddTransient", ApiRole.ServiceLifetime, Hint: "PerInvocation"),
        new("Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions", "TryAddKeyedTransient", ApiRole.ServiceLifetime, Hint: "PerInvocation"),
        new("Microsoft.Extensions.DependencyInjection.ServiceCollectionHostedServiceExtensions", "AddHostedService", ApiRole.ServiceLifetime, Hint: "Shared"),
        new("Microsoft.Azure.Functions.Worker.TaskEntityDispatcher", "DispatchAsync", ApiRole.ServiceLifetime, Hint: "Durable"),
        new("Microsoft.Azure.WebJobs.Extensions.DurableTask.IDurableEntityContext", "DispatchAsync", ApiRole.ServiceLifetime, Hint: "Durable"),
    ];
}
