using Amazon.Lambda.Annotations;
using Amazon.SimpleSystemsManagement;
using Amazon.SQS;
using Microsoft.Extensions.DependencyInjection;

namespace Orders;

/// <summary>Registers what the functions need.</summary>
[LambdaStartup]
public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IAmazonSQS, AmazonSQSClient>();
        services.AddSingleton<IAmazonSimpleSystemsManagement, AmazonSimpleSystemsManagementClient>();
        services.AddSingleton<OrderStore>();
        services.AddSingleton<PaymentClient>();
        services.AddSingleton(new CallerTokens(Convert.FromHexString(Environment.GetEnvironmentVariable("TOKEN_KEY") ?? "")));
    }
}
