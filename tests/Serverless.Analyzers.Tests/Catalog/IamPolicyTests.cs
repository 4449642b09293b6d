using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Tests.Catalog;

public class IamPolicyTests
{
    [Theory]
    [InlineData("*")]
    [InlineData("arn:aws:s3:::*")]
    [InlineData("arn:aws:dynamodb:*:*:table/*")]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:*")]
    [InlineData("arn:aws:lambda:*:*:function:*")]
    public void Every_resource(string resource) => Assert.True(IamPolicy.IsEveryResource(resource));

    [Theory]
    [InlineData("arn:aws:s3:::receipts/*")]
    [InlineData("arn:aws:dynamodb:*:*:table/orders")]
    [InlineData("arn:aws:dynamodb:*:*:table/orders/index/*")]
    [InlineData("orders")]
    [InlineData("arn")]
    public void Some_resources(string resource) => Assert.False(IamPolicy.IsEveryResource(resource));

    [Theory]
    [InlineData("s3:GetObject", "*", "*")]
    [InlineData("s3:*", "arn:aws:s3:::receipts/*", "s3:*")]
    [InlineData("*", "arn:aws:s3:::receipts/*", "*")]
    [InlineData("s3:Get*", "arn:aws:s3:::receipts/*", null)]
    [InlineData("s3:ListAllMyBuckets", "*", null)]
    [InlineData("xray:PutTraceSegments", "*", null)]
    [InlineData("logs:GetQueryResults", "*", null)]
    [InlineData("logs:StartQuery", "*", "*")]
    [InlineData("logs:PutLogEvents", "arn:aws:logs:*:*:*", null)]
    [InlineData("ec2:DescribeSubnets", "*", null)]
    [InlineData("rekognition:DetectModerationLabels", "*", null)]
    public void Wildcards(string action, string resource, string? expected) =>
        Assert.Equal(expected, IamPolicy.WildcardOf(new IamStatement([action], [resource], IsResourcePolicy: false, HasCondition: false)));

    [Fact]
    public void Key_policies_may_say_kms()
    {
        Assert.Null(IamPolicy.WildcardOf(new IamStatement(["kms:*"], ["*"], IsResourcePolicy: true, HasCondition: false)));
        Assert.Equal("kms:*", IamPolicy.WildcardOf(new IamStatement(["kms:*"], ["*"], IsResourcePolicy: false, HasCondition: false)));
    }

    [Theory]
    [InlineData("AdministratorAccess", true)]
    [InlineData("arn:aws:iam::aws:policy/AmazonS3FullAccess", true)]
    [InlineData("AWSLambda_FullAccess", true)]
    [InlineData("AmazonDynamoDBFullAccess_v2", true)]
    [InlineData("service-role/AWSLambdaBasicExecutionRole", false)]
    [InlineData("AmazonS3ReadOnlyAccess", false)]
    public void Managed_policies(string policy, bool isBroad) => Assert.Equal(isBroad, ManagedPolicies.IsBroad(policy));
}
