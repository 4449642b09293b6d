using Azure.Storage.Blobs;
using Microsoft.Data.SqlClient;

namespace Orders;

/// <summary>Keeps orders in a database and their invoices in a container.</summary>
public static class OrderStore
{
    private static readonly string s_database = new SqlConnectionStringBuilder
    {
        DataSource = "orders.database.windows.net",
        InitialCatalog = "orders",
    }.ConnectionString;

    public static async Task Insert(Order order)
    {
        await using var connection = new SqlConnection(s_database);
        await connection.OpenAsync();
        await using var command = new SqlCommand("INSERT INTO Orders (Id, Customer, Total) VALUES (@id, @customer, @total)", connection);
        command.Parameters.AddWithValue("@id", order.Id);
        command.Parameters.AddWithValue("@customer", order.Customer);
        command.Parameters.AddWithValue("@total", order.Total);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<decimal?> FindTotal(string id)
    {
        await using var connection = new SqlConnection(s_database);
        await connection.OpenAsync();
        await using var command = new SqlCommand("SELECT Total FROM Orders WHERE Id = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        return await command.ExecuteScalarAsync() as decimal?;
    }

    public static async Task SaveInvoice(Order order)
    {
        var invoices = new BlobContainerClient(Environment.GetEnvironmentVariable("AzureWebJobsStorage"), "invoices");
        await invoices.CreateIfNotExistsAsync();
        await invoices.UploadBlobAsync($"{order.Id}.txt", BinaryData.FromString($"{order.Customer}: {order.Total}"));
    }
}
