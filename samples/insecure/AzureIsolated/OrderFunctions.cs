using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Orders;

/// <summary>Takes orders over HTTP and lists them.</summary>
public class OrderFunctions(OrderStore store, PaymentClient payments, IConfiguration configuration, ILogger<OrderFunctions> logger)
{
    private static readonly List<Order> s_pending = [];
    private static int s_lastOrderNumber;

    [Function("PlaceOrder")]
    public async Task<IActionResult> Place([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "orders")] HttpRequest request)
    {
        var order = await request.ReadFromJsonAsync<Order>() ?? new Order();
        Environment.SetEnvironmentVariable("CURRENT_CUSTOMER", order.Customer);
        order.Id = (++s_lastOrderNumber).ToString();
        s_pending.Add(order);

        var apiKey = configuration["Payment:ApiKey"];
        logger.LogInformation("Charging order {Order} with key {Key}", order.Id, apiKey);
        await payments.Charge(order, apiKey!);
        store.SaveInvoice(order);
        await store.Insert(order);
        return new CreatedResult($"/orders/{order.Id}", order);
    }

    [Function("ListOrders")]
    public IActionResult List([HttpTrigger("get", Route = "orders")] HttpRequest request)
    {
        logger.LogInformation("Listing orders for {Headers}", request.Headers);
        return new OkObjectResult(s_pending);
    }

    [Function("Cleanup")]
    public async void Cleanup([TimerTrigger("0 0 3 * * *")] TimerInfo timer)
    {
        await store.DeleteOldInvoices();
    }
}
