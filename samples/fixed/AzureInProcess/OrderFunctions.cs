using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using Microsoft.Extensions.Logging;

namespace Orders;

/// <summary>Takes orders over HTTP; whatever lasts is in the store, nothing in the process.</summary>
public static class OrderFunctions
{
    [FunctionName("PlaceOrder")]
    public static async Task<IActionResult> Place(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "orders")] HttpRequest request,
        ILogger log)
    {
        var received = await request.ReadFromJsonAsync<Order>() ?? new Order();
        var order = new Order { Id = Guid.NewGuid().ToString(), Customer = received.Customer, Total = received.Total };

        log.LogInformation("Order {Order} placed", order.Id);
        await OrderStore.Insert(order);
        await OrderStore.SaveInvoice(order);
        return new CreatedResult($"/orders/{order.Id}", order);
    }

    [FunctionName("GetOrder")]
    public static async Task<IActionResult> Get(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "orders/{id}")] HttpRequest request,
        string id,
        ILogger log)
    {
        log.LogInformation("Reading order for {Path}", request.Path);
        return await OrderStore.FindTotal(id) is { } total ? new OkObjectResult(total) : new NotFoundResult();
    }
}
