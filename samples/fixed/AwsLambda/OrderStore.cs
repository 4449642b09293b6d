using System.Text.Json;
using Amazon.S3;
using Amazon.S3.Model;
using Amazon.SQS;
using Amazon.SQS.Model;

namespace Orders;

/// <summary>Keeps orders in a bucket and tells the warehouse through a queue.</summary>
public class OrderStore(IAmazonSQS queues)
{
    private static readonly IAmazonS3 s_storage = new AmazonS3Client();

    public async Task Save(Order order)
    {
        await s_storage.PutObjectAsync(new PutObjectRequest
        {
            BucketName = "orders",
            Key = order.Id,
            ContentBody = JsonSerializer.Serialize(order),
            ServerSideEncryptionMethod = ServerSideEncryptionMethod.AWSKMS,
            ServerSideEncryptionKeyManagementServiceKeyId = Environment.GetEnvironmentVariable("KMS_KEY_ID"),
        });
    }

    public async Task<int> Count()
    {
        var response = await s_storage.ListObjectsV2Async(new ListObjectsV2Request { BucketName = "orders", MaxKeys = 1000 });
        return response.KeyCount ?? 0;
    }

    public async Task<string> CreateWarehouseQueue()
    {
        var request = new CreateQueueRequest
        {
            QueueName = "warehouse",
            Attributes = new Dictionary<string, string>
            {
                ["KmsMasterKeyId"] = "alias/orders",
            },
        };
        var response = await queues.CreateQueueAsync(request);
        return response.QueueUrl;
    }
}
