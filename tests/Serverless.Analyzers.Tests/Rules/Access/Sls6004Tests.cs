using Serverless.Analyzers.Rules.Access;
using Serverless.Analyzers.Tests.Verifiers;
using Fixed = Serverless.Analyzers.Tests.Verifiers.FixTest<Serverless.Analyzers.Rules.Access.Sls6004BroadManagedPolicy, Serverless.Analyzers.CodeFixes.Access.Sls6004BroadManagedPolicyFix>;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Access.Sls6004BroadManagedPolicy>;

namespace Serverless.Analyzers.Tests.Rules.Access;

public class Sls6004Tests
{
    private const string Orders =
        """
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.Model;
        using Amazon.Lambda.SQSEvents;
        using Amazon.S3;

        public class Orders(IAmazonDynamoDB db, IAmazonS3 s3)
        {
            [LambdaFunction(Policies = "AWSLambdaBasicExecutionRole, {|SLS6004:AmazonDynamoDBFullAccess|}")]
            public Task Get(string id) => db.GetItemAsync("orders", new Dictionary<string, AttributeValue>());

            [LambdaFunction(Policies = "{|SLS6004:AmazonSQSFullAccess|},{|SLS6004:AmazonS3FullAccess|}")]
            public async Task Copy(SQSEvent messages) => await s3.GetObjectAsync("receipts", "1");
        }
        """;

    [Fact]
    public Task Fires_on_policies_of_functions() => Rule.Verify(Orders);

    [Fact]
    public Task Fix_names_the_policy_that_is_enough() => Fixed.Verify(
        Orders,
        Orders.Replace("{|SLS6004:", "").Replace("|}", "").Replace("AmazonDynamoDBFullAccess", "AmazonDynamoDBReadOnlyAccess")
            .Replace("AmazonSQSFullAccess", "AWSLambdaSQSQueueExecutionRole").Replace("AmazonS3FullAccess", "AmazonS3ReadOnlyAccess"));

    [Theory]
    [InlineData("AmazonDynamoDBFullAccess", "db.PutItemAsync(\"orders\", new Dictionary<string, AttributeValue>())")]
    [InlineData("AmazonS3FullAccess", "db.GetItemAsync(\"orders\", new Dictionary<string, AttributeValue>())")]
    [InlineData("AdministratorAccess", "db.GetItemAsync(\"orders\", new Dictionary<string, AttributeValue>())")]
    public Task Nothing_is_offered_where_the_code_writes_or_does_not_tell(string policy, string call)
    {
        var source =
            $$"""
            using Amazon.DynamoDBv2;
            using Amazon.DynamoDBv2.Model;
            public class Orders(IAmazonDynamoDB db) { [LambdaFunction(Policies = "{|SLS6004:{{policy}}|}")] public Task Run(string id) => {{call}}; }
            """;
        return Fixed.Verify(source, source);
    }

    [Fact]
    public Task Nothing_is_offered_where_the_narrow_policy_is_there_already()
    {
        const string source =
            """
            using Amazon.Lambda.SQSEvents;
            public class Orders { [LambdaFunction(Policies = "AWSLambdaSQSQueueExecutionRole, {|SLS6004:AmazonSQSFullAccess|}")] public void Run(SQSEvent messages) { } }
            """;
        return Fixed.Verify(source, source);
    }

    [Fact]
    public Task Fires_on_roles_in_Cdk_code() => Rule.Verify(
        """
        using Amazon.CDK.AWS.IAM;
        using Constructs;

        public class Shop
        {
            private const string Admin = "AdministratorAccess";

            public void Build(Construct scope, IRole role)
            {
                role.AddManagedPolicy(ManagedPolicy.FromAwsManagedPolicyName({|SLS6004:Admin|}));
                role.AddManagedPolicy(ManagedPolicy.FromAwsManagedPolicyName("service-role/AWSLambdaBasicExecutionRole"));
                role.AddManagedPolicy(ManagedPolicy.FromManagedPolicyArn(scope, "S3", {|SLS6004:"arn:aws:iam::aws:policy/AmazonS3FullAccess"|}));
            }
        }
        """);

    [Fact]
    public Task Fires_where_a_constant_names_the_policies() => Rule.Verify(
        """
        public class Orders
        {
            private const string Rights = "AdministratorAccess";
            [LambdaFunction(Policies = {|SLS6004:Rights|})] public void Run(string id) { }
        }
        """);

    [Theory]
    [InlineData("AWSLambdaBasicExecutionRole")]
    [InlineData("AmazonDynamoDBReadOnlyAccess, @OrdersPolicy")]
    [InlineData("")]
    public Task Is_quiet_on_narrow_policies(string policies) =>
        Rule.Verify($$"""public class Orders { [LambdaFunction(Policies = "{{policies}}")] public void Run(string id) { } }""");

    [Fact]
    public Task Is_quiet_without_function_sdk() => Rule.VerifySdkAbsent("public class Orders { public const string Policy = \"AdministratorAccess\"; }");

    [Fact]
    public Task Half_typed_code_is_left_alone() => Rule.Verify(
        "public class Orders { [LambdaFunction(Policies = {|CS0103:missing|})] public void Run(string id) { } }");

    [Fact]
    public Task Fires_on_functions_and_roles_of_a_template() => TemplateTest<Sls6004BroadManagedPolicy>.Verify(
        """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              Handler: Shop::Shop.Orders::Handle
              Policies:
                - AWSLambdaBasicExecutionRole
                - AmazonDynamoDBFullAccess # SLS6004
          One:
            Type: AWS::Serverless::Function
            Properties:
              Handler: Shop::Shop.Orders::Handle
              Policies: AdministratorAccess # SLS6004
          Generated:
            Type: AWS::Serverless::Function
            Metadata: { Tool: Amazon.Lambda.Annotations }
            Properties:
              Handler: Shop::Shop.Orders::Handle
              Policies: [AmazonS3FullAccess]
          Role:
            Type: AWS::IAM::Role
            Properties:
              ManagedPolicyArns:
                - arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole
                - !Sub arn:${AWS::Partition}:iam::aws:policy/AmazonS3ReadOnlyAccess
                - arn:aws:iam::aws:policy/PowerUserAccess # SLS6004
        """);

    [Fact]
    public Task Fires_on_the_role_of_the_serverless_framework() => TemplateTest<Sls6004BroadManagedPolicy>.Verify(
        """
        service: shop
        provider:
          name: aws
          iam: { role: { managedPolicies: [ arn:aws:iam::aws:policy/AmazonSQSFullAccess ] } } # SLS6004
        """,
        path: "serverless.yml");
}
