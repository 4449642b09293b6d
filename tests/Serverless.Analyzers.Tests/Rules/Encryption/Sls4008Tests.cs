using Serverless.Analyzers.CodeFixes.Encryption;
using Serverless.Analyzers.Rules.Encryption;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Encryption.Sls4008PublicStore>;

namespace Serverless.Analyzers.Tests.Rules.Encryption;

public class Sls4008Tests
{
    [Fact]
    public Task Fires_on_public_access_lists() => Rule.Verify(
        """
        using Amazon.S3;
        using Amazon.S3.Model;
        using Amazon.S3.Transfer;

        public class Publisher(IAmazonS3 s3)
        {
            public async Task Run(Stream picture)
            {
                await s3.PutObjectAsync(new PutObjectRequest { BucketName = "pictures", {|SLS4008:CannedACL = S3CannedACL.PublicRead|} });
                await s3.CopyObjectAsync(new CopyObjectRequest { {|SLS4008:CannedACL = S3CannedACL.AuthenticatedRead|} });
                await s3.PutBucketAsync(new PutBucketRequest { {|SLS4008:CannedACL = S3CannedACL.PublicReadWrite|} });
                await s3.PutObjectAsync(new PutObjectRequest { {|SLS4008:CannedACL = "public-read"|} });
                var upload = new TransferUtilityUploadRequest();
                {|SLS4008:upload.CannedACL = S3CannedACL.PublicRead|};
                await s3.MakeObjectPublicAsync("pictures", "cat.png", {|SLS4008:true|});
            }
        }
        """);

    [Fact]
    public Task Fires_on_a_public_access_block_that_lets_through() => Rule.Verify(
        """
        using Amazon.S3;
        using Amazon.S3.Model;

        public class Setup(IAmazonS3 s3)
        {
            public async Task Run()
            {
                await s3.PutPublicAccessBlockAsync(new PutPublicAccessBlockRequest
                {
                    PublicAccessBlockConfiguration = new() { {|SLS4008:BlockPublicAcls = false|}, BlockPublicPolicy = true },
                });
                await {|SLS4008:s3.DeletePublicAccessBlockAsync(new DeletePublicAccessBlockRequest())|};
            }
        }
        """);

    [Fact]
    public Task Fires_on_public_containers() => Rule.Verify(
        """
        using Azure.Storage.Blobs;
        using Azure.Storage.Blobs.Models;

        public class Setup(BlobServiceClient service, BlobContainerClient container)
        {
            public async Task Run()
            {
                await container.CreateIfNotExistsAsync({|SLS4008:PublicAccessType.Blob|});
                container.Create({|SLS4008:publicAccessType: PublicAccessType.BlobContainer|});
                await container.SetAccessPolicyAsync({|SLS4008:PublicAccessType.Blob|});
                await service.CreateBlobContainerAsync("pictures", {|SLS4008:PublicAccessType.BlobContainer|});
            }
        }
        """);

    [Fact]
    public Task Quiet_on_private_stores_and_on_access_decided_elsewhere() => Rule.Verify(
        """
        using Amazon.S3;
        using Amazon.S3.Model;
        using Azure.Storage.Blobs;
        using Azure.Storage.Blobs.Models;

        public class Setup(IAmazonS3 s3, BlobContainerClient container)
        {
            public async Task Run(S3CannedACL asked, bool block)
            {
                await s3.PutObjectAsync(new PutObjectRequest { CannedACL = S3CannedACL.Private });
                await s3.PutObjectAsync(new PutObjectRequest { CannedACL = S3CannedACL.BucketOwnerFullControl });
                await s3.PutObjectAsync(new PutObjectRequest { CannedACL = asked });
                await s3.MakeObjectPublicAsync("pictures", "cat.png", false);
                _ = new PublicAccessBlockConfiguration { BlockPublicAcls = block };
                await container.CreateIfNotExistsAsync();
                await container.CreateIfNotExistsAsync(PublicAccessType.None);
                await container.SetAccessPolicyAsync();
                if (asked == S3CannedACL.PublicRead) throw new InvalidOperationException();
            }
        }
        """);

    [Fact]
    public Task Quiet_without_function_sdk() => Rule.VerifySdkAbsent(
        """
        namespace Azure.Storage.Blobs
        {
            public enum PublicAccessType { None, BlobContainer, Blob }

            public class BlobContainerClient { public void Create(PublicAccessType publicAccessType) { } }

            public class Setup { public void Run(BlobContainerClient container) => container.Create(PublicAccessType.Blob); }
        }
        """);

    [Fact]
    public Task Fires_in_stacks() => Rule.Verify(
        """
        using Amazon.CDK.AWS.S3;

        public class Stores(Constructs.Construct scope)
        {
            public void Add()
            {
                var bucket = new Bucket(scope, "Pictures", new BucketProps { {|SLS4008:PublicReadAccess = true|}, {|SLS4008:AccessControl = BucketAccessControl.PUBLIC_READ|} });
                _ = new BucketProps { BlockPublicAccess = new BlockPublicAccess(new BlockPublicAccessOptions { {|SLS4008:BlockPublicPolicy = false|} }) };
                {|SLS4008:bucket.GrantPublicAccess()|};
                _ = new BucketProps { PublicReadAccess = false, BlockPublicAccess = BlockPublicAccess.BLOCK_ALL, AccessControl = BucketAccessControl.PRIVATE };
            }
        }
        """);

    [Fact]
    public Task Quiet_on_half_typed_code() => Rule.Verify(
        """
        using Azure.Storage.Blobs;
        using Azure.Storage.Blobs.Models;

        public class Setup(BlobContainerClient container)
        {
            public void Run() => container.Create(PublicAccessType.{|CS0117:Bl|});
        }
        """);

    [Fact]
    public Task Fix_makes_it_private() => FixTest<Sls4008PublicStore, Sls4008PublicStoreFix>.Verify(
        """
        using Amazon.S3;
        using Amazon.S3.Model;
        using Azure.Storage.Blobs;
        using Access = Azure.Storage.Blobs.Models.PublicAccessType;

        public class Setup(BlobContainerClient container)
        {
            public void Run()
            {
                _ = new PutObjectRequest
                {
                    BucketName = "pictures",
                    {|SLS4008:CannedACL = S3CannedACL.PublicRead|}, // for the shop
                };
                _ = new PutObjectRequest { {|SLS4008:CannedACL = "public-read"|} };
                _ = new PublicAccessBlockConfiguration { {|SLS4008:BlockPublicAcls = false|} };
                container.Create({|SLS4008:publicAccessType: Access.Blob|});
            }
        }
        """,
        """
        using Amazon.S3;
        using Amazon.S3.Model;
        using Azure.Storage.Blobs;
        using Access = Azure.Storage.Blobs.Models.PublicAccessType;

        public class Setup(BlobContainerClient container)
        {
            public void Run()
            {
                _ = new PutObjectRequest
                {
                    BucketName = "pictures",
                    CannedACL = S3CannedACL.Private, // for the shop
                };
                _ = new PutObjectRequest { CannedACL = S3CannedACL.Private };
                _ = new PublicAccessBlockConfiguration { BlockPublicAcls = true };
                container.Create(publicAccessType: Access.None);
            }
        }
        """,
        title: "Keep it private (anonymous readers lose access)");
}
