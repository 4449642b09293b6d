using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker
{
    public static class FunctionsApplicationInsightsExtensions
    {
        public static extern IServiceCollection ConfigureFunctionsApplicationInsights(this IServiceCollection services);
    }
}
