using Microsoft.Extensions.Hosting;
using Newtonsoft.Json;

namespace Microsoft.Azure.Functions.Worker.Extensions.OpenApi.Extensions
{
    public static class OpenApiHostBuilderExtensions
    {
        public static extern IHostBuilder ConfigureOpenApi(this IHostBuilder hostBuilder);
    }

    public static class FunctionsWorkerApplicationBuilderExtensions
    {
        public static extern IFunctionsWorkerApplicationBuilder UseNewtonsoftJson(this IFunctionsWorkerApplicationBuilder builder, JsonSerializerSettings settings = null);
    }
}
