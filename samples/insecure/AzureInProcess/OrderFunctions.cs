using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using Microsoft.Extensions.Logging;

namespace Orders;

/// <summary>Takes orders over HTTP and hands them to the warehouse.</summary>
public static class OrderFunctions
{
    private static readonly Dictionary<string, Order> s_orders = [];

    [FunctionName("PlaceOrder")]
    public static async Task<IActionResult> Place(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "orders")] HttpRequest request,
        ILogger log)
    {
        ServicePointManager.ServerCertificateValidationCallback = (_, _, _, _) => true;
        var order = await request.ReadFromJsonAsync<Order>() ?? new Order();
        order.Id = Guid.NewGuid().ToString();
        s_orders[order.Id] = order;

        string? token = request.Headers["Authorization"];
        log.LogInformation($"Order {order.Id} placed with {token}");
        Task.Run(() => OrderStore.SaveInvoice(order));
        await OrderStore.Insert(order);
        return new CreatedResult($"/orders/{order.Id}", order);
    }

    [FunctionName("GetOrder")]
    public static IActionResult Get(
        [HttpTrigger("get", Route = "orders/{id}")] HttpRequest request,
        string id,
        ILogger log)
    {
        log.LogInformation("Headers: {Headers}", request.Headers);
        return s_orders.TryGetValue(id, out var order) ? new OkObjectResult(order) : new NotFoundResult();
    }
}
