namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private const string PublicAcls = "PublicRead|PublicReadWrite|AuthenticatedRead|public-read|public-read-write|authenticated-read";

    /// <summary>Settings that make a store or object readable by everyone; the hint is the private value.</summary>
    private static readonly ApiRow[] PublicAccess =
    [
        new("Amazon.S3.Model.PutObjectRequest", "CannedACL", ApiRole.PublicAccess, Value: PublicAcls, Hint: "Private"),
        new("Amazon.S3.Model.CopyObjectRequest", "CannedACL", ApiRole.PublicAccess, Value: PublicAcls, Hint: "Private"),
        new("Amazon.S3.Model.InitiateMultipartUploadRequest", "CannedACL", ApiRole.PublicAccess, Value: PublicAcls, Hint: "Private"),
        new("Amazon.S3.Model.PutBucketRequest", "CannedACL", ApiRole.PublicAccess, Value: PublicAcls, Hint: "Private"),
        new("Amazon.S3.Model.PutACLRequest", "CannedACL", ApiRole.PublicAccess, Value: PublicAcls, Hint: "Private"),
        new("Amazon.S3.Model.S3Location", "CannedACL", ApiRole.PublicAccess, Value: PublicAcls, Hint: "Private"),
        new("Amazon.S3.Transfer.BaseUploadRequest", "CannedACL", ApiRole.PublicAccess, Value: PublicAcls, Hint: "Private"),
        new("Amazon.Runtime.SharedInterfaces.ICoreAmazonS3", "MakeObjectPublicAsync", ApiRole.PublicAccess, "enable", "true", "false"),
        new("Amazon.S3.Model.PublicAccessBlockConfiguration", "BlockPublicAcls", ApiRole.PublicAccess, Value: "false", Hint: "true"),
        new("Amazon.S3.Model.PublicAccessBlockConfiguration", "BlockPublicPolicy", ApiRole.PublicAccess, Value: "false", Hint: "true"),
        new("Amazon.S3.Model.PublicAccessBlockConfiguration", "IgnorePublicAcls", ApiRole.PublicAccess, Value: "false", Hint: "true"),
        new("Amazon.S3.Model.PublicAccessBlockConfiguration", "RestrictPublicBuckets", ApiRole.PublicAccess, Value: "false", Hint: "true"),
        new("Amazon.S3.IAmazonS3", "DeletePublicAccessBlockAsync", ApiRole.PublicAccess),

        new("Azure.Storage.Blobs.BlobContainerClient", "Create", ApiRole.PublicAccess, "publicAccessType", "Blob|BlobContainer", "None"),
        new("Azure.Storage.Blobs.BlobContainerClient", "CreateAsync", ApiRole.PublicAccess, "publicAccessType", "Blob|BlobContainer", "None"),
        new("Azure.Storage.Blobs.BlobContainerClient", "CreateIfNotExists", ApiRole.PublicAccess, "publicAccessType", "Blob|BlobContainer", "None"),
        new("Azure.Storage.Blobs.BlobContainerClient", "CreateIfNotExistsAsync", ApiRole.PublicAccess, "publicAccessType", "Blob|BlobContainer", "None"),
        new("Azure.Storage.Blobs.BlobContainerClient", "SetAccessPolicy", ApiRole.PublicAccess, "accessType", "Blob|BlobContainer", "None"),
        new("Azure.Storage.Blobs.BlobContainerClient", "SetAccessPolicyAsync", ApiRole.PublicAccess, "accessType", "Blob|BlobContainer", "None"),
        new("Azure.Storage.Blobs.BlobServiceClient", "CreateBlobContainer", ApiRole.PublicAccess, "publicAccessType", "Blob|BlobContainer", "None"),
        new("Azure.Storage.Blobs.BlobServiceClient", "CreateBlobContainerAsync", ApiRole.PublicAccess, "publicAccessType", "Blob|BlobContainer", "None"),

        new("Amazon.CDK.AWS.S3.BucketProps", "PublicReadAccess", ApiRole.PublicAccess, Value: "true", Hint: "false"),
        new("Amazon.CDK.AWS.S3.BucketProps", "AccessControl", ApiRole.PublicAccess, Value: "PUBLIC_READ|PUBLIC_READ_WRITE|AUTHENTICATED_READ", Hint: "PRIVATE"),
        new("Amazon.CDK.AWS.S3.BlockPublicAccessOptions", "BlockPublicAcls", ApiRole.PublicAccess, Value: "false", Hint: "true"),
        new("Amazon.CDK.AWS.S3.BlockPublicAccessOptions", "BlockPublicPolicy", ApiRole.PublicAccess, Value: "false", Hint: "true"),
        new("Amazon.CDK.AWS.S3.BlockPublicAccessOptions", "IgnorePublicAcls", ApiRole.PublicAccess, Value: "false", Hint: "true"),
        new("Amazon.CDK.AWS.S3.BlockPublicAccessOptions", "RestrictPublicBuckets", ApiRole.PublicAccess, Value: "false", Hint: "true"),
        new("Amazon.CDK.AWS.S3.IBucket", "GrantPublicAccess", ApiRole.PublicAccess),
    ];
}
