using Amazon.Lambda.Annotations;
using Amazon.Lambda.Annotations.APIGateway;
using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.Core;
using Amazon.Lambda.Serialization.SystemTextJson;
using AWS.Lambda.Powertools.Logging;

[assembly: LambdaSerializer(typeof(DefaultLambdaJsonSerializer))]

namespace Orders;

/// <summary>Takes orders over HTTP; whatever lasts is in the store, nothing in the process.</summary>
public class OrderFunctions(OrderStore store, PaymentClient payments, CallerTokens tokens)
{
    [LambdaFunction]
    [HttpApiAuthorizer]
    public APIGatewayCustomAuthorizerV2SimpleResponse Authorize(APIGatewayCustomAuthorizerV2Request request, ILambdaContext context) =>
        new() { IsAuthorized = request.Headers.TryGetValue("authorization", out var header) && tokens.IsValid(header) };

    [LambdaFunction]
    [HttpApi(LambdaHttpMethod.Post, "/orders", Authorizer = nameof(Authorize))]
    [Logging]
    public async Task<IHttpResult> PlaceOrder([FromBody] Order order, ILambdaContext context)
    {
        var placed = new Order { Id = context.AwsRequestId, Customer = order.Customer, Total = order.Total };
        context.Logger.LogInformation("Charging order {Order}", placed.Id);
        await payments.Charge(placed, await payments.ReadApiKey());
        await store.Save(placed);
        return HttpResults.Created($"/orders/{placed.Id}");
    }

    [LambdaFunction]
    [FunctionUrl(AuthType = FunctionUrlAuthType.AWS_IAM)]
    public Task<int> CountPending(ILambdaContext context) => store.Count();
}
