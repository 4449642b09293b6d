using Serverless.Analyzers.Rules.Endpoints;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Endpoints.Sls3012AnyPrincipal>;

namespace Serverless.Analyzers.Tests.Rules.Endpoints;

public class Sls3012Tests
{
    [Fact]
    public Task Fires_on_policies_of_a_template_that_let_everyone_in() => TemplateTest<Sls3012AnyPrincipal>.Verify(
        """
        AWSTemplateFormatVersion: '2010-09-09'
        Resources:
          Queue:
            Type: AWS::SQS::QueuePolicy
            Properties:
              Queues: [!Ref Orders]
              PolicyDocument:
                Statement:
                  - Effect: Allow
                    Principal: "*" # SLS3012
                    Action: sqs:SendMessage
                    Resource: !GetAtt Orders.Arn
                  - Effect: Allow
                    Principal: "*"
                    Action: sqs:SendMessage
                    Resource: !GetAtt Orders.Arn
                    Condition: { ArnEquals: { aws:SourceArn: !Ref Topic } }
                  - Effect: Deny
                    Principal: "*"
                    Action: sqs:*
                    Resource: !GetAtt Orders.Arn
          Topic:
            Type: AWS::SNS::TopicPolicy
            Properties:
              PolicyDocument:
                Statement: { Effect: Allow, Principal: { AWS: "*" }, Action: sns:Publish, Resource: "*" } # SLS3012
          Role:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument:
                Statement:
                  - Effect: Allow
                    Principal:
                      AWS:
                        - "*" # SLS3012
                    Action: sts:AssumeRole
          Endpoint:
            Type: AWS::EC2::VPCEndpoint
            Properties:
              PolicyDocument:
                Statement: { Effect: Allow, Principal: "*", Action: "*", Resource: "*" }
          Site:
            Type: AWS::S3::Bucket
            Properties: { WebsiteConfiguration: { IndexDocument: index.html } }
          SitePolicy:
            Type: AWS::S3::BucketPolicy
            Properties:
              Bucket: !Ref Site
              PolicyDocument:
                Statement: { Effect: Allow, Principal: "*", Action: s3:GetObject, Resource: !Sub "${Site.Arn}/*" }
          DataPolicy:
            Type: AWS::S3::BucketPolicy
            Properties:
              Bucket: data
              PolicyDocument:
                Statement: { Effect: Allow, Principal: "*", Action: s3:GetObject, Resource: arn:aws:s3:::data/* } # SLS3012
        """);

    [Theory]
    [InlineData("Principal: '*' # SLS3012")]
    [InlineData("Principal: '*'\n      SourceAccount: '123456789012'")]
    [InlineData("Principal: '*'\n      PrincipalOrgID: o-abcdefg")]
    [InlineData("Principal: '*'\n      FunctionUrlAuthType: NONE")]
    [InlineData("Principal: '*' # SLS3012\n      FunctionUrlAuthType: AWS_IAM")]
    [InlineData("Principal: s3.amazonaws.com")]
    [InlineData("Principal: !Ref AWS::AccountId")]
    public Task A_permission_of_a_function_names_somebody(string principal) => TemplateTest<Sls3012AnyPrincipal>.Verify(
        $"AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  Call:\n    Type: AWS::Lambda::Permission\n    Properties:\n      FunctionName: orders\n      Action: lambda:InvokeFunction\n      {principal}\n");

    [Fact]
    public Task Fires_on_statements_and_grants_of_the_cdk() => Rule.Verify(
        """
        using Amazon.CDK.AWS.IAM;
        using Amazon.CDK.AWS.Lambda;

        public class Shop
        {
            public void Build(IFunction function, PolicyStatement existing)
            {
                function.GrantInvoke({|SLS3012:new AnyPrincipal()|});
                function.GrantInvoke(new ServicePrincipal("s3.amazonaws.com"));
                var open = new PolicyStatement(new PolicyStatementProps { Principals = new IPrincipal[] { {|SLS3012:new StarPrincipal()|} }, Actions = new[] { "sqs:SendMessage" } });
                var narrowed = new PolicyStatement(new PolicyStatementProps
                {
                    Principals = new IPrincipal[] { new AnyPrincipal() },
                    Conditions = new Dictionary<string, object> { ["StringEquals"] = "x" },
                });
                var denied = new PolicyStatement(new PolicyStatementProps { Effect = Effect.DENY, Principals = new IPrincipal[] { new AnyPrincipal() } });
                var everyone = new AnyPrincipal();
            }
        }
        """);

    [Fact]
    public Task Stays_quiet_without_a_function_sdk() => Rule.VerifySdkAbsent("public class AnyPrincipal; public class Shop { public object All => new AnyPrincipal(); }");
}
