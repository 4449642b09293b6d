using System.Net.Http.Json;

namespace Orders;

/// <summary>Charges customers through a payment provider.</summary>
public class PaymentClient
{
    private static readonly HttpClient s_http = new();

    public async Task Charge(Order order, string apiKey)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://payments.contoso.com/charges") { Content = JsonContent.Create(order) };
        request.Headers.Add("x-api-key", apiKey);
        using var response = await s_http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
