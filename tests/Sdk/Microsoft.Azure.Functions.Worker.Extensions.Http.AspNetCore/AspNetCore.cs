#nullable enable
using Microsoft.AspNetCore.Http;

namespace Microsoft.Azure.Functions.Worker
{
    public static class FunctionContextExtensions
    {
        public static extern HttpContext? GetHttpContext(this FunctionContext context);
    }
}

namespace Microsoft.Azure.Functions.Worker.Builder
{
    public static class FunctionsApplicationBuilderAspNetCoreExtensions
    {
        public static extern FunctionsApplicationBuilder ConfigureFunctionsWebApplication(this FunctionsApplicationBuilder builder);
    }
}

namespace Microsoft.Extensions.Hosting
{
    using Microsoft.Azure.Functions.Worker;

    public static class FunctionsHostBuilderExtensions
    {
        public static extern IHostBuilder ConfigureFunctionsWebApplication(this IHostBuilder builder);
        public static extern IHostBuilder ConfigureFunctionsWebApplication(this IHostBuilder builder, Action<IFunctionsWorkerApplicationBuilder> configureWorker);
        public static extern IHostBuilder ConfigureFunctionsWebApplication(this IHostBuilder builder, Action<HostBuilderContext, IFunctionsWorkerApplicationBuilder> configureWorker);
    }
}
