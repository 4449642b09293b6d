namespace Serverless.Analyzers.Catalog;

internal static partial class StoreCatalog
{
    private const string BlobSpecialized = "Azure.Storage.Blobs.Specialized.";
    private const string BlobBase = BlobSpecialized + "BlobBaseClient";
    private const string BlobContainer = "Azure.Storage.Blobs.BlobContainerClient";
    private const string BlobService = "Azure.Storage.Blobs.BlobServiceClient";
    private const string QueueClient = "Azure.Storage.Queues.QueueClient";
    private const string TableClient = "Azure.Data.Tables.TableClient";
    private const string BlobReader = "Storage Blob Data Reader";
    private const string BlobContributor = "Storage Blob Data Contributor";
    private const string QueueReader = "Storage Queue Data Reader";
    private const string QueueSender = "Storage Queue Data Message Sender";
    private const string QueueProcessor = "Storage Queue Data Message Processor";
    private const string QueueContributor = "Storage Queue Data Contributor";
    private const string TableReader = "Storage Table Data Reader";
    private const string TableContributor = "Storage Table Data Contributor";

    private static readonly StoreRow[] Blobs =
    [
        .. Blob(BlobBase, "Download DownloadStreaming DownloadContent DownloadTo OpenRead Exists GetProperties GetTags", Read, BlobReader),
        .. Blob(BlobBase, "StartCopyFromUri SyncCopyFromUri Undelete SetHttpHeaders SetMetadata CreateSnapshot SetAccessTier SetTags", Write, BlobContributor),
        .. Blob(BlobBase, "Delete DeleteIfExists", Delete, BlobContributor),
        .. Blob("Azure.Storage.Blobs.BlobClient", "Upload OpenWrite", Write, BlobContributor),
        .. Blob(BlobSpecialized + "BlockBlobClient", "Upload StageBlock StageBlockFromUri CommitBlockList OpenWrite SyncUploadFromUri", Write, BlobContributor),
        .. Blob(BlobSpecialized + "BlockBlobClient", "GetBlockList Query", Read, BlobReader),
        .. Blob(BlobSpecialized + "AppendBlobClient", "Create CreateIfNotExists AppendBlock AppendBlockFromUri Seal OpenWrite", Write, BlobContributor),
        .. Blob(BlobSpecialized + "PageBlobClient", "Create CreateIfNotExists UploadPages ClearPages Resize OpenWrite", Write, BlobContributor),
        .. Blob(BlobContainer, "GetBlobs GetBlobsByHierarchy FindBlobsByTags Exists GetProperties", Read, BlobReader),
        .. Blob(BlobContainer, "UploadBlob Create CreateIfNotExists SetMetadata", Write, BlobContributor),
        .. Blob(BlobContainer, "DeleteBlob DeleteBlobIfExists Delete DeleteIfExists", Delete, BlobContributor),
        .. Each(BlobService, "GetBlobContainers FindBlobsByTags", StoreKinds.Blob, Read, null, BlobReader),
        .. Each(BlobService, "CreateBlobContainer", StoreKinds.Blob, Write, "blobContainerName", BlobContributor),
        .. Each(BlobService, "DeleteBlobContainer", StoreKinds.Blob, Delete, "blobContainerName", BlobContributor),
        .. Each(BlobService, "GetUserDelegationKey", StoreKinds.Blob, Read, null, "Storage Blob Delegator"),
    ];

    private static readonly StoreRow[] Queues =
    [
        .. Each(QueueClient, "PeekMessage PeekMessages GetProperties Exists", StoreKinds.StorageQueue, Read, StoreRow.Receiver, QueueReader),
        .. Each(QueueClient, "ReceiveMessage ReceiveMessages", StoreKinds.StorageQueue, Read, StoreRow.Receiver, QueueProcessor),
        .. Each(QueueClient, "SendMessage", StoreKinds.StorageQueue, Write, StoreRow.Receiver, QueueSender),
        .. Each(QueueClient, "UpdateMessage Create CreateIfNotExists SetMetadata", StoreKinds.StorageQueue, Write, StoreRow.Receiver, QueueContributor),
        .. Each(QueueClient, "DeleteMessage", StoreKinds.StorageQueue, Delete, StoreRow.Receiver, QueueProcessor),
        .. Each(QueueClient, "ClearMessages Delete DeleteIfExists", StoreKinds.StorageQueue, Delete, StoreRow.Receiver, QueueContributor),
        .. Each("Azure.Storage.Queues.QueueServiceClient", "GetQueues", StoreKinds.StorageQueue, Read, null, QueueReader),
        .. Each("Azure.Storage.Queues.QueueServiceClient", "CreateQueue", StoreKinds.StorageQueue, Write, "queueName", QueueContributor),
        .. Each("Azure.Storage.Queues.QueueServiceClient", "DeleteQueue", StoreKinds.StorageQueue, Delete, "queueName", QueueContributor),
    ];

    private static readonly StoreRow[] Tables =
    [
        .. Each(TableClient, "GetEntity GetEntityIfExists Query", StoreKinds.Table, Read, StoreRow.Receiver, TableReader),
        .. Each(TableClient, "AddEntity UpsertEntity UpdateEntity SubmitTransaction Create CreateIfNotExists", StoreKinds.Table, Write, StoreRow.Receiver, TableContributor),
        .. Each(TableClient, "DeleteEntity Delete", StoreKinds.Table, Delete, StoreRow.Receiver, TableContributor),
        .. Each("Azure.Data.Tables.TableServiceClient", "Query", StoreKinds.Table, Read, null, TableReader),
        .. Each("Azure.Data.Tables.TableServiceClient", "CreateTable CreateTableIfNotExists", StoreKinds.Table, Write, "tableName", TableContributor),
        .. Each("Azure.Data.Tables.TableServiceClient", "DeleteTable", StoreKinds.Table, Delete, "tableName", TableContributor),
    ];

    private static IEnumerable<StoreRow> Blob(string type, string members, AccessKinds access, string role) =>
        Each(type, members, StoreKinds.Blob, access, StoreRow.Receiver, role);
}
