using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.Lambda.Core;
using AWS.Lambda.Powertools.Common;
using AWS.Lambda.Powertools.Idempotency.Persistence;

namespace AWS.Lambda.Powertools.Idempotency
{
    public sealed class Idempotency
    {
        internal Idempotency() { }
        public IdempotencyOptions IdempotencyOptions { get; }
        public BasePersistenceStore PersistenceStore { get; }
        public ILambdaContext LambdaContext { get; }
        public static extern void Configure(Action<IdempotencyBuilder> configurationAction);
        public static extern void RegisterLambdaContext(ILambdaContext context);

        public class IdempotencyBuilder
        {
            public extern IdempotencyBuilder WithPersistenceStore(BasePersistenceStore persistenceStore);
            public extern IdempotencyBuilder UseDynamoDb(Action<DynamoDBPersistenceStoreBuilder> builderAction);
            public extern IdempotencyBuilder UseDynamoDb(string tableName);
            public extern IdempotencyBuilder WithOptions(Action<IdempotencyOptionsBuilder> builderAction);
            public extern IdempotencyBuilder WithOptions(IdempotencyOptions options);
            public extern IdempotencyBuilder WithJsonSerializationContext(System.Text.Json.Serialization.JsonSerializerContext context);
        }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public class IdempotencyKeyAttribute : Attribute;

    public class IdempotencyOptions
    {
        internal IdempotencyOptions() { }
        public string EventKeyJmesPath { get; }
        public string PayloadValidationJmesPath { get; }
        public string HashFunction { get; }
        public bool ThrowOnNoIdempotencyKey { get; }
        public bool UseLocalCache { get; }
        public int LocalCacheMaxItems { get; }
        public long ExpirationInSeconds { get; }
    }

    public class IdempotencyOptionsBuilder
    {
        public extern IdempotencyOptions Build();
        public extern IdempotencyOptionsBuilder WithEventKeyJmesPath(string eventKeyJmesPath);
        public extern IdempotencyOptionsBuilder WithUseLocalCache(bool useLocalCache);
        public extern IdempotencyOptionsBuilder WithPayloadValidationJmesPath(string payloadValidationJmesPath);
        public extern IdempotencyOptionsBuilder WithThrowOnNoIdempotencyKey(bool throwOnNoIdempotencyKey);
        public extern IdempotencyOptionsBuilder WithExpiration(TimeSpan duration);
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class IdempotentAttribute : UniversalWrapperAttribute
    {
        public string KeyPrefix { get; set; }
    }
}

namespace AWS.Lambda.Powertools.Idempotency.Persistence
{
    public interface IPersistenceStore
    {
        Task<DataRecord> GetRecord(string idempotencyKey);
        Task PutRecord(DataRecord record, DateTimeOffset now);
        Task UpdateRecord(DataRecord record);
        Task DeleteRecord(string idempotencyKey);
    }

    public abstract class BasePersistenceStore : IPersistenceStore
    {
        public extern void Configure(IdempotencyOptions idempotencyOptions, string functionName, string keyPrefix);
        public virtual extern Task SaveSuccess(JsonDocument data, object result, DateTimeOffset now);
        public virtual extern Task SaveInProgress(JsonDocument data, DateTimeOffset now, double? remainingTimeInMs);
        public abstract Task<DataRecord> GetRecord(string idempotencyKey);
        public abstract Task PutRecord(DataRecord record, DateTimeOffset now);
        public abstract Task UpdateRecord(DataRecord record);
        public abstract Task DeleteRecord(string idempotencyKey);
    }

    public class DataRecord
    {
        public extern DataRecord(string idempotencyKey, DataRecordStatus status, long expiryTimestamp, string responseData, string payloadHash, long? inProgressExpiryTimestamp = null);
        public string IdempotencyKey { get; }
        public string ResponseData { get; }
        public string PayloadHash { get; }
        public long ExpiryTimestamp { get; }
        public long? InProgressExpiryTimestamp { get; }
        public DataRecordStatus Status { get; }
        public extern bool IsExpired(DateTimeOffset now);

        public enum DataRecordStatus { INPROGRESS, COMPLETED, EXPIRED }
    }

    public class DynamoDBPersistenceStore : BasePersistenceStore
    {
        internal DynamoDBPersistenceStore() { }
        public override extern Task<DataRecord> GetRecord(string idempotencyKey);
        public override extern Task PutRecord(DataRecord record, DateTimeOffset now);
        public override extern Task UpdateRecord(DataRecord record);
        public override extern Task DeleteRecord(string idempotencyKey);
    }

    public class DynamoDBPersistenceStoreBuilder
    {
        public extern DynamoDBPersistenceStore Build();
        public extern DynamoDBPersistenceStoreBuilder WithTableName(string tableName);
        public extern DynamoDBPersistenceStoreBuilder WithKeyAttr(string keyAttr);
        public extern DynamoDBPersistenceStoreBuilder WithStaticPkValue(string staticPkValue);
        public extern DynamoDBPersistenceStoreBuilder WithSortKeyAttr(string sortKeyAttr);
        public extern DynamoDBPersistenceStoreBuilder WithExpiryAttr(string expiryAttr);
        public extern DynamoDBPersistenceStoreBuilder WithInProgressExpiryAttr(string inProgressExpiryAttr);
        public extern DynamoDBPersistenceStoreBuilder WithStatusAttr(string statusAttr);
        public extern DynamoDBPersistenceStoreBuilder WithDataAttr(string dataAttr);
        public extern DynamoDBPersistenceStoreBuilder WithValidationAttr(string validationAttr);
        public extern DynamoDBPersistenceStoreBuilder WithDynamoDBClient(AmazonDynamoDBClient dynamoDbClient);
    }
}
