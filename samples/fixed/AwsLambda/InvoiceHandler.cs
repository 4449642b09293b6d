using System.Text.Json;
using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.Core;

namespace Orders;

/// <summary>A plain handler: the platform keeps one instance of this class for many invocations, so it keeps nothing.</summary>
public class InvoiceHandler
{
    public APIGatewayHttpApiV2ProxyResponse FunctionHandler(APIGatewayHttpApiV2ProxyRequest request, ILambdaContext context)
    {
        context.Logger.LogInformation("Invoice request {Request}", context.AwsRequestId);
        var orders = JsonSerializer.Deserialize<List<Order>>(request.Body) ?? [];
        return new APIGatewayHttpApiV2ProxyResponse { StatusCode = 200, Body = JsonSerializer.Serialize(new { total = orders.Sum(order => order.Total) }) };
    }
}
