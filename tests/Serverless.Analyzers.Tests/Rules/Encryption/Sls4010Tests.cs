using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.CodeFixes.Encryption;
using Serverless.Analyzers.Rules.Encryption;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.TemplateTest<Serverless.Analyzers.Rules.Encryption.Sls4010UnencryptedResource>;

namespace Serverless.Analyzers.Tests.Rules.Encryption;

public class Sls4010Tests
{
    private static string Resource(string type, string properties, string mark = "") =>
        $"""
        Parameters:
          Encrypt: {"{"} Type: String {"}"}
        Resources:
          Orders: {mark}
            Type: {type}
            Properties:
              Tags: []
              {properties}
        """;

    public static TheoryData<string> Switches => [.. TemplateCatalog.Encryption.Where(row => row.IsSwitch).Select(row => $"{row.Type} {row.Property}").Distinct()];

    public static TheoryData<string> Open => [.. TemplateCatalog.Encryption.Where(row => row.IsOpenByDefault).Select(row => $"{row.Type} {row.Property}").Distinct()];

    [Theory]
    [MemberData(nameof(Switches))]
    public Task Fires_where_encryption_is_switched_off(string row) => Rule.Verify(Resource(Type(row), Set(row, "false # SLS4010")));

    [Theory]
    [MemberData(nameof(Switches))]
    public async Task Quiet_where_it_is_on_or_the_deployment_decides(string row)
    {
        foreach (var value in new[] { "true", "!Ref Encrypt", "!If [IsProd, true, false]" })
        {
            await Rule.Verify(Resource(Type(row), Set(row, value)));
        }
    }

    [Theory]
    [MemberData(nameof(Open))]
    public Task Suggests_where_nothing_is_said(string row) => Rule.Verify(Resource(Type(row), "Name: orders", "# SLS4010 Info"));

    [Theory]
    [InlineData("AWS::SNS::Topic", "KmsMasterKeyId: alias/orders")]
    [InlineData("AWS::SNS::Topic", "KmsMasterKeyId: !GetAtt Key.Arn")]
    [InlineData("AWS::Kinesis::Stream", "StreamEncryption: { EncryptionType: KMS, KeyId: alias/aws/kinesis }")]
    [InlineData("AWS::SQS::Queue", "QueueName: orders")]
    [InlineData("AWS::SQS::Queue", "KmsMasterKeyId: alias/orders")]
    [InlineData("AWS::S3::Bucket", "BucketName: orders")]
    [InlineData("AWS::DynamoDB::Table", "TableName: orders")]
    [InlineData("AWS::RDS::DBInstance", "DBClusterIdentifier: !Ref Cluster")]
    [InlineData("AWS::RDS::DBInstance", "DBSnapshotIdentifier: !Ref Encrypt")]
    [InlineData("AWS::KinesisFirehose::DeliveryStream", "KinesisStreamSourceConfiguration: { KinesisStreamARN: a, RoleARN: b }")]
    [InlineData("Custom::Store", "StorageEncrypted: false")]
    public Task Quiet_where_another_setting_or_the_service_encrypts(string type, string property) => Rule.Verify(Resource(type, property));

    [Fact]
    public Task Fires_under_resources_of_a_serverless_yml() => Rule.Verify(
        """
        service: shop
        provider: { name: aws }
        resources:
          Resources:
            Orders: # SLS4010 Info
              Type: AWS::SNS::Topic
              Properties: { TopicName: orders }
        """,
        path: "/0/serverless.yml");

    [Fact]
    public async Task Message_names_resource_and_property() => Assert.Equal(
        ["Queue 'Orders' is not encrypted: 'SqsManagedSseEnabled' is false"],
        await Rule.Messages(Resource("AWS::SQS::Queue", "SqsManagedSseEnabled: false")));

    private static string Type(string row) => row.Split(' ')[0];

    // A.B: value
    private static string Set(string row, string value) => row.Split(' ')[1].Split('.') is [var outer, var inner]
        ? $"{outer}:\n        {inner}: {value}"
        : $"{row.Split(' ')[1]}: {value}";

    [Fact]
    public Task Fixes_switches_in_json_with_its_layout() => TemplateFixTest<Sls4010UnencryptedResource, Sls4010UnencryptedResourceFix>.Verify(
        """
        {
        	"AWSTemplateFormatVersion": "2010-09-09",
        	"Resources": {
        		"Orders": { "Type": "AWS::SQS::Queue", "Properties": { "SqsManagedSseEnabled" : false } },
        		"Books": { "Type": "AWS::RDS::DBInstance", "Properties": { "StorageEncrypted": "false", "Engine": "postgres" } }
        	}
        }
        """.Replace("\\t", "\t"),
        """
        {
        	"AWSTemplateFormatVersion": "2010-09-09",
        	"Resources": {
        		"Orders": { "Type": "AWS::SQS::Queue", "Properties": { "SqsManagedSseEnabled" : true } },
        		"Books": { "Type": "AWS::RDS::DBInstance", "Properties": { "StorageEncrypted": "true", "Engine": "postgres" } }
        	}
        }
        """.Replace("\\t", "\t"),
        "/0/serverless.template");
}
