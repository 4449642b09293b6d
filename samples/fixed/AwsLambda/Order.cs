namespace Orders;

/// <summary>What a customer orders.</summary>
public sealed class Order
{
    public string Id { get; set; } = "";

    public string Customer { get; set; } = "";

    public decimal Total { get; set; }
}
