using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Orders;

/// <summary>Takes orders over HTTP and lists them; whatever lasts is in the store, nothing in the process.</summary>
public class OrderFunctions(OrderStore store, PaymentClient payments, IConfiguration configuration, ILogger<OrderFunctions> logger)
{
    [Function("PlaceOrder")]
    public async Task<IActionResult> Place([HttpTrigger(AuthorizationLevel.Function, "post", Route = "orders")] HttpRequest request)
    {
        var received = await request.ReadFromJsonAsync<Order>() ?? new Order();
        var order = new Order { Id = Guid.NewGuid().ToString(), Customer = received.Customer, Total = received.Total };

        logger.LogInformation("Charging order {Order}", order.Id);
        await payments.Charge(order, configuration["Payment:ApiKey"]!);
        await store.Insert(order);
        await store.SaveInvoice(order);
        return new CreatedResult($"/orders/{order.Id}", order);
    }

    [Function("ListOrders")]
    public async Task<IActionResult> List([HttpTrigger(AuthorizationLevel.Function, "get", Route = "orders")] HttpRequest request)
    {
        logger.LogInformation("Listing orders for {Path}", request.Path);
        return new OkObjectResult(await store.ListPending());
    }

    [Function("Cleanup")]
    public async Task Cleanup([TimerTrigger("0 0 3 * * *")] TimerInfo timer)
    {
        await store.DeleteOldInvoices();
    }
}
