using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Sas;
using Microsoft.Data.SqlClient;

namespace Orders;

/// <summary>Keeps orders in a database and their invoices in a container.</summary>
public class OrderStore
{
    private const string Database = "Server=orders.database.windows.net;Database=orders;Encrypt=false;TrustServerCertificate=true;Authentication=Active Directory Default";

    private readonly BlobContainerClient _invoices = new(Environment.GetEnvironmentVariable("AzureWebJobsStorage"), "invoices");

    public async Task Insert(Order order)
    {
        await using var connection = new SqlConnection(Database);
        await connection.OpenAsync();
        await using var command = new SqlCommand("INSERT INTO Orders (Id, Customer, Total) VALUES (@id, @customer, @total)", connection);
        command.Parameters.AddWithValue("@id", order.Id);
        command.Parameters.AddWithValue("@customer", order.Customer);
        command.Parameters.AddWithValue("@total", order.Total);
        await command.ExecuteNonQueryAsync();
    }

    public async Task SaveInvoice(Order order)
    {
        await _invoices.CreateIfNotExistsAsync(PublicAccessType.Blob);
        await _invoices.UploadBlobAsync($"{order.Id}.txt", BinaryData.FromString($"{order.Customer}: {order.Total}"));
    }

    public Uri ShareInvoice(string orderId)
    {
        var sas = new BlobSasBuilder(BlobSasPermissions.Read, DateTimeOffset.UtcNow.AddHours(1))
        {
            BlobName = $"{orderId}.txt",
            Protocol = SasProtocol.HttpsAndHttp,
        };
        return _invoices.GetBlobClient($"{orderId}.txt").GenerateSasUri(sas);
    }

    public async Task DeleteOldInvoices()
    {
        await foreach (var invoice in _invoices.GetBlobsAsync())
        {
            if (invoice.Properties.CreatedOn < DateTimeOffset.UtcNow.AddYears(-10))
            {
                await _invoices.DeleteBlobAsync(invoice.Name);
            }
        }
    }
}
