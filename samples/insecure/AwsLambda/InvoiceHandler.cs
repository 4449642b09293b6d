using System.Text.Json;
using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.Core;

namespace Orders;

/// <summary>A plain handler: the platform keeps one instance of this class for many invocations.</summary>
public class InvoiceHandler
{
    private decimal _total;

    public APIGatewayHttpApiV2ProxyResponse FunctionHandler(APIGatewayHttpApiV2ProxyRequest request, ILambdaContext context)
    {
        context.Logger.LogInformation(JsonSerializer.Serialize(request));
        var orders = JsonSerializer.Deserialize<List<Order>>(request.Body) ?? [];
        foreach (var order in orders)
        {
            _total += order.Total;
        }

        return new APIGatewayHttpApiV2ProxyResponse { StatusCode = 200, Body = JsonSerializer.Serialize(new { total = _total }) };
    }
}
