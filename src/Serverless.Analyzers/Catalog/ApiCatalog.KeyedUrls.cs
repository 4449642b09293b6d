namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    /// <summary>The hint of rows on the URL of a request, which carries a key only where the function asks for one.</summary>
    public const string RequestUrl = "the URL of the request, which may carry the function key";

    private const string SignedUrl = "a signed URL, which opens what it points to";

    /// <summary>Addresses that open a door to whoever reads them.</summary>
    private static readonly ApiRow[] KeyedUrls =
    [
        .. Each("Microsoft.Azure.Functions.Worker.Http.HttpRequestData", "Url", ApiRole.KeyedUrl, hint: RequestUrl),
        .. Each("Microsoft.AspNetCore.Http.HttpRequest", "QueryString", ApiRole.KeyedUrl, hint: RequestUrl),
        .. Each("Microsoft.AspNetCore.Http.Extensions.UriHelper", "GetDisplayUrl GetEncodedUrl GetEncodedPathAndQuery", ApiRole.KeyedUrl, hint: RequestUrl),
        .. Each("Azure.Storage.Blobs.Specialized.BlobBaseClient", "GenerateSasUri GenerateUserDelegationSasUri", ApiRole.KeyedUrl, hint: SignedUrl),
        .. Each("Azure.Storage.Blobs.BlobContainerClient", "GenerateSasUri GenerateUserDelegationSasUri", ApiRole.KeyedUrl, hint: SignedUrl),
        .. Each("Azure.Storage.Blobs.BlobServiceClient", "GenerateAccountSasUri", ApiRole.KeyedUrl, hint: SignedUrl),
        .. Each("Azure.Storage.Sas.BlobSasBuilder", "ToSasQueryParameters", ApiRole.KeyedUrl, hint: SignedUrl),
        .. Each("Azure.Storage.Queues.QueueClient", "GenerateSasUri", ApiRole.KeyedUrl, hint: SignedUrl),
        .. Each("Azure.Data.Tables.TableClient", "GenerateSasUri", ApiRole.KeyedUrl, hint: SignedUrl),
        .. Each("Amazon.S3.IAmazonS3", "GetPreSignedURL GetPreSignedURLAsync", ApiRole.KeyedUrl, hint: SignedUrl),
    ];
}
