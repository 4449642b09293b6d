using Amazon.Lambda.Annotations;
using Amazon.Lambda.Annotations.APIGateway;
using Amazon.Lambda.Core;
using Amazon.Lambda.Serialization.SystemTextJson;
using AWS.Lambda.Powertools.Logging;

[assembly: LambdaSerializer(typeof(DefaultLambdaJsonSerializer))]

namespace Orders;

/// <summary>Takes orders over HTTP.</summary>
public class OrderFunctions(OrderStore store, PaymentClient payments)
{
    private static readonly List<Order> s_pending = [];
    private static int s_lastOrderNumber;
    private Order? _current;

    [LambdaFunction]
    [HttpApi(LambdaHttpMethod.Post, "/orders")]
    [Logging(LogEvent = true)]
    public async Task<IHttpResult> PlaceOrder([FromBody] Order order, ILambdaContext context)
    {
        Environment.SetEnvironmentVariable("CURRENT_CUSTOMER", order.Customer);
        order.Id = (++s_lastOrderNumber).ToString();
        _current = order;
        s_pending.Add(_current);

        string apiKey = await payments.ReadApiKey();
        context.Logger.LogInformation($"Charging order {order.Id} with key {apiKey}");
        await payments.Charge(order, apiKey);
        store.Save(order);
        return HttpResults.Created($"/orders/{order.Id}");
    }

    [LambdaFunction]
    [FunctionUrl]
    public Task<int> CountPending(ILambdaContext context) => Task.FromResult(s_pending.Count);
}
