namespace Serverless.Analyzers.Catalog;

internal static partial class StoreCatalog
{
    private const string S3Client = "Amazon.S3.IAmazonS3";
    private const string S3Core = "Amazon.Runtime.SharedInterfaces.ICoreAmazonS3";
    private const string S3Transfer = "Amazon.S3.Transfer.ITransferUtility";
    private const string S3Pages = "Amazon.S3.Model.IS3PaginatorFactory";
    private const string Bucket = "BucketName";
    private const string GetObject = "s3:GetObject";
    private const string PutObject = "s3:PutObject";

    /// <summary>S3's operations whose action has another name, and the helpers around them.</summary>
    private static readonly StoreRow[] S3 =
    [
        .. S3Call("ListObjects ListObjectsV2 HeadBucket", Read, "s3:ListBucket"),
        .. S3Call("ListVersions", Read, "s3:ListBucketVersions"),
        .. Each(S3Client, "ListBuckets", StoreKinds.S3, Read, null, "s3:ListAllMyBuckets"),
        .. Each(S3Client, "ListDirectoryBuckets", StoreKinds.S3, Read, null, "s3express:ListAllMyDirectoryBuckets"),
        .. S3Call("ListMultipartUploads", Read, "s3:ListBucketMultipartUploads"),
        .. S3Call("ListParts", Read, "s3:ListMultipartUploadParts"),
        .. S3Call("GetObjectMetadata SelectObjectContent GetObjectTorrent", Read, GetObject),
        .. S3Call("GetObjectAttributes", Read, "s3:GetObject, s3:GetObjectAttributes"),
        .. S3Call("GetACL", Read, "s3:GetBucketAcl, s3:GetObjectAcl"),
        .. S3Call("PutACL", Write, "s3:PutBucketAcl, s3:PutObjectAcl"),
        .. S3Call("GetBucketAccelerateConfiguration", Read, "s3:GetAccelerateConfiguration"),
        .. S3Call("GetBucketAnalyticsConfiguration ListBucketAnalyticsConfigurations", Read, "s3:GetAnalyticsConfiguration"),
        .. S3Call("GetBucketEncryption", Read, "s3:GetEncryptionConfiguration"),
        .. S3Call("GetBucketIntelligentTieringConfiguration ListBucketIntelligentTieringConfigurations", Read, "s3:GetIntelligentTieringConfiguration"),
        .. S3Call("GetBucketInventoryConfiguration ListBucketInventoryConfigurations", Read, "s3:GetInventoryConfiguration"),
        .. S3Call("GetBucketMetricsConfiguration ListBucketMetricsConfigurations", Read, "s3:GetMetricsConfiguration"),
        .. S3Call("GetBucketReplication", Read, "s3:GetReplicationConfiguration"),
        .. S3Call("GetCORSConfiguration", Read, "s3:GetBucketCORS"),
        .. S3Call("GetObjectLockConfiguration", Read, "s3:GetBucketObjectLockConfiguration"),
        .. S3Call("GetPublicAccessBlock", Read, "s3:GetBucketPublicAccessBlock"),
        .. S3Call("PutObject", Write, PutObject),
        new(S3Client, "PutObject", StoreKinds.S3, Write, Bucket, "s3:PutObject, s3:PutObjectAcl", "CannedACL"),
        .. S3Call("InitiateMultipartUpload UploadPart CompleteMultipartUpload", Write, PutObject),
        .. S3Call("AbortMultipartUpload", Write, "s3:AbortMultipartUpload"),
        .. S3Call("PutBucket", Write, "s3:CreateBucket"),
        .. S3Call("PutBucketAccelerateConfiguration", Write, "s3:PutAccelerateConfiguration"),
        .. S3Call("PutBucketAnalyticsConfiguration DeleteBucketAnalyticsConfiguration", Write, "s3:PutAnalyticsConfiguration"),
        .. S3Call("PutBucketEncryption DeleteBucketEncryption", Write, "s3:PutEncryptionConfiguration"),
        .. S3Call("PutBucketIntelligentTieringConfiguration DeleteBucketIntelligentTieringConfiguration", Write, "s3:PutIntelligentTieringConfiguration"),
        .. S3Call("PutBucketInventoryConfiguration DeleteBucketInventoryConfiguration", Write, "s3:PutInventoryConfiguration"),
        .. S3Call("PutBucketMetricsConfiguration DeleteBucketMetricsConfiguration", Write, "s3:PutMetricsConfiguration"),
        .. S3Call("PutBucketReplication DeleteBucketReplication", Write, "s3:PutReplicationConfiguration"),
        .. S3Call("DeleteBucketOwnershipControls", Write, "s3:PutBucketOwnershipControls"),
        .. S3Call("DeleteBucketTagging", Write, "s3:PutBucketTagging"),
        .. S3Call("PutCORSConfiguration DeleteCORSConfiguration", Write, "s3:PutBucketCORS"),
        .. S3Call("DeleteLifecycleConfiguration", Write, "s3:PutLifecycleConfiguration"),
        .. S3Call("PutObjectLockConfiguration", Write, "s3:PutBucketObjectLockConfiguration"),
        .. S3Call("PutPublicAccessBlock DeletePublicAccessBlock", Write, "s3:PutBucketPublicAccessBlock"),
        .. S3Call("DeleteObjects", Delete, "s3:DeleteObject"),
        .. Each(S3Client, "WriteGetObjectResponse", StoreKinds.S3, Write, null, "s3-object-lambda:WriteGetObjectResponse"),
        .. S3Call("CreateSession", Read, "s3express:CreateSession"),
        .. S3Copy("CopyObject"), .. S3Copy("CopyPart"),

        // Whoever holds a link acts with the rights of who signed it.
        .. S3Link("GetPreSignedURL", S3Client),
        .. Each(S3Core, "GeneratePreSignedURL", StoreKinds.S3, Read, Bucket, GetObject),
        .. Each(S3Client, "CreatePresignedPost", StoreKinds.S3, Write, Bucket, PutObject),

        .. Each(S3Core, "GetAllObjectKeys", StoreKinds.S3, Read, Bucket, "s3:ListBucket"),
        .. Each(S3Core, "GetObjectStream DownloadToFilePath", StoreKinds.S3, Read, Bucket, GetObject),
        .. Each(S3Core, "UploadObjectFromStream UploadObjectFromFilePath", StoreKinds.S3, Write, Bucket, PutObject),
        .. Each(S3Core, "MakeObjectPublic", StoreKinds.S3, Write, Bucket, "s3:PutObjectAcl"),
        .. Each(S3Core, "EnsureBucketExists", StoreKinds.S3, Write, Bucket, "s3:CreateBucket"),
        .. Each(S3Core, "Delete Deletes", StoreKinds.S3, Delete, Bucket, "s3:DeleteObject"),

        // The transfer utility sends large files in parts, and takes these back when one fails.
        .. Each(S3Transfer, "Upload UploadWithResponse UploadDirectory UploadDirectoryWithResponse", StoreKinds.S3, Write, Bucket, "s3:PutObject, s3:AbortMultipartUpload"),
        .. Each(S3Transfer, "Download DownloadWithResponse OpenStream OpenStreamWithResponse", StoreKinds.S3, Read, Bucket, GetObject),
        .. Each(S3Transfer, "DownloadDirectory DownloadDirectoryWithResponse", StoreKinds.S3, Read, Bucket, "s3:GetObject, s3:ListBucket"),
        .. Each(S3Transfer, "AbortMultipartUploads", StoreKinds.S3, Delete, Bucket, "s3:ListBucketMultipartUploads, s3:AbortMultipartUpload"),
        .. Each(S3Pages, "ListObjects ListObjectsV2", StoreKinds.S3, Read, Bucket, "s3:ListBucket"),
        .. Each(S3Pages, "ListVersions", StoreKinds.S3, Read, Bucket, "s3:ListBucketVersions"),
        .. Each(S3Pages, "ListBuckets", StoreKinds.S3, Read, null, "s3:ListAllMyBuckets"),
        .. Each(S3Pages, "ListMultipartUploads", StoreKinds.S3, Read, Bucket, "s3:ListBucketMultipartUploads"),
        .. Each(S3Pages, "ListParts", StoreKinds.S3, Read, Bucket, "s3:ListMultipartUploadParts"),
    ];

    private static IEnumerable<StoreRow> S3Call(string members, AccessKinds access, string needs) =>
        Each(S3Client, members, StoreKinds.S3, access, Bucket, needs);

    private static IEnumerable<StoreRow> S3Copy(string member) =>
    [
        new(S3Client, member, StoreKinds.S3, Read, "SourceBucket", GetObject),
        new(S3Client, member, StoreKinds.S3, Write, "DestinationBucket", PutObject),
    ];

    private static IEnumerable<StoreRow> S3Link(string member, string type) =>
    [
        new(type, member, StoreKinds.S3, Write, Bucket, PutObject, "Verb=PUT"),
        new(type, member, StoreKinds.S3, Delete, Bucket, "s3:DeleteObject", "Verb=DELETE"),
        new(type, member, StoreKinds.S3, Read, Bucket, GetObject),
    ];
}
