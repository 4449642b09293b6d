using Serverless.Analyzers.Rules.Access;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Access.Sls6001WildcardInPolicy>;

namespace Serverless.Analyzers.Tests.Rules.Access;

public class Sls6001Tests
{
    private static Task Statement(string code) => Rule.Verify(
        $$"""
        using Amazon.CDK.AWS.IAM;

        public class Shop
        {
            private const string Everything = "*";

            public void Build(IRole role, string table)
            {
                {{code}}
            }
        }
        """);

    [Theory]
    [InlineData("""role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { {|SLS6001:"dynamodb:*"|} }, Resources = new[] { "*" } }));""")]
    [InlineData("""role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = [{|SLS6001:"*"|}], Resources = [table] }));""")]
    [InlineData("""role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject"], Resources = [{|SLS6001:Everything|}] }));""")]
    [InlineData("""role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Effect = Effect.ALLOW, Actions = ["s3:GetObject"], Resources = [table, {|SLS6001:"arn:aws:s3:::*"|}] }));""")]
    [InlineData("""var props = new PolicyStatementProps(); props.Actions = ["sqs:SendMessage"]; props.Resources = [{|SLS6001:"*"|}]; role.AddToPolicy(new PolicyStatement(props));""")]
    [InlineData("""var statement = new PolicyStatement(); statement.AddActions("sqs:SendMessage"); {|SLS6001:statement.AddAllResources()|}; role.AddToPolicy(statement);""")]
    [InlineData("""var statement = new PolicyStatement(); statement.AddActions("sqs:SendMessage", {|SLS6001:"sns:*"|}); statement.AddResources(table); role.AddToPolicy(statement);""")]
    public Task Fires_on_statements_in_Cdk_code(string code) => Statement(code);

    [Theory]
    [InlineData("""new PolicyStatement(new PolicyStatementProps { Effect = Effect.DENY, Actions = ["*"], Resources = ["*"] });""")]
    [InlineData("""new PolicyStatement(new PolicyStatementProps { Actions = ["kms:*"], Resources = ["*"], Principals = [new AccountRootPrincipal()] });""")]
    [InlineData("""new PolicyStatement(new PolicyStatementProps { Actions = ["s3:ListAllMyBuckets", "xray:PutTraceSegments"], Resources = ["*"] });""")]
    [InlineData("""new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject"], Resources = ["arn:aws:s3:::receipts/*"] });""")]
    [InlineData("""new PolicyStatement(new PolicyStatementProps { Actions = ["dynamodb:GetItem"], Resources = ["*"], Conditions = new Dictionary<string, object> { ["StringEquals"] = table } });""")]
    [InlineData("""new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject"], Resources = ["*"], Principals = [new ServicePrincipal("cloudfront.amazonaws.com")] });""")]
    [InlineData("""new PolicyStatement(new PolicyStatementProps { Actions = ["dynamodb:GetItem"], Resources = [table] });""")]
    [InlineData("""new PolicyStatement();""")]
    public Task Is_quiet_where_the_statement_denies_or_can_not_be_narrower(string code) => Statement(code);

    [Fact]
    public Task Fires_in_policies_written_as_text() => Rule.Verify(
        """"
        public class Policies
        {
            public const string Raw =
                """
                {
                  "Version": "2012-10-17",
                  "Statement": [
                    { "Effect": "Allow", "Action": [ "dynamodb:GetItem", {|SLS6001:"dynamodb:*"|} ], "Resource": "*" },
                    { "Effect": "Allow", "Action": "sqs:SendMessage", "Resource": {|SLS6001:"*"|} },
                    { "Effect": "Deny", "Action": "*", "Resource": "*" }
                  ]
                }
                """;

            public const string Verbatim = @"{ ""Statement"": { ""Effect"": ""Allow"", ""Action"": {|SLS6001:""s3:*""|}, ""Resource"": ""arn:aws:s3:::receipts/*"" } }";

            public static string With(string bucket) =>
                {|SLS6001:$@"{{ ""Statement"": [ {{ ""Effect"": ""Allow"", ""Action"": ""s3:*"", ""Resource"": ""arn:aws:s3:::{bucket}/*"" }} ] }}"|};
        }
        """");

    [Fact]
    public Task Is_quiet_on_text_that_is_no_policy_or_narrow() => Rule.Verify(
        """"
        public class Policies
        {
            public const string Trust = """{ "Statement": [ { "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "lambda.amazonaws.com" } } ] }""";
            public const string Narrow = """{ "Statement": [ { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::receipts/*" } ] }""";
            public const string Broken = """{ "Statement": [ { "Effect": "Allow", "Action": "*" """;
            public const string Other = """{ "Statement": "*", "Effect": 1 }""";
            public const string List = """[ "Statement", "Effect" ]""";
        }
        """");

    [Fact]
    public Task Message_names_what_is_granted() => Rule.VerifyMessage(
        """
        using Amazon.CDK.AWS.IAM;
        public class Shop { public object Grant() => new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], Resources = [{|#0:"*"|}] }); }
        """,
        "This statement allows 's3:GetObject', 's3:PutObject' and others on every resource; name the actions that the code calls and the resources they are for");

    [Fact]
    public Task Is_quiet_without_function_sdk() => Rule.VerifySdkAbsent(
        """"public class Policies { public const string Text = """{ "Statement": [ { "Effect": "Allow", "Action": "*", "Resource": "*" } ] }"""; }"""");

    [Fact]
    public Task Half_typed_code_is_left_alone() => Rule.Verify(
        """
        using Amazon.CDK.AWS.IAM;
        public class Shop { public object Grant() => new PolicyStatement(new PolicyStatementProps { Actions = [{|CS0103:missing|}], Resources = {|CS0103:others|} }); }
        """);

    [Fact]
    public Task Fires_on_statements_of_a_template() => TemplateTest<Sls6001WildcardInPolicy>.Verify(
        """
        Transform: AWS::Serverless-2016-10-31
        Parameters:
          Table: { Type: String }
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              Handler: Shop::Shop.Orders::Handle
              Policies:
                - S3ReadPolicy: { BucketName: orders }
                - Statement:
                    - Effect: Allow
                      Action: dynamodb:* # SLS6001
                      Resource: !Sub arn:aws:dynamodb:*:*:table/${Table}
                    - Effect: Allow
                      Action: [s3:GetObject, s3:ListBucket]
                      Resource: "*" # SLS6001
                    - Effect: Allow
                      Action: [s3:GetObject]
                      Resource: !Sub arn:aws:s3:::${Table}/*
                    - Effect: Deny
                      Action: "*"
                      Resource: "*"
                    - Effect: Allow
                      Action: [xray:PutTraceSegments, logs:CreateLogGroup]
                      Resource: "*"
          Role:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument:
                Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }]
              Policies:
                - PolicyName: all
                  PolicyDocument:
                    Statement:
                      Effect: Allow
                      Action: "*" # SLS6001
                      Resource: "*"
          Key:
            Type: AWS::KMS::Key
            Properties:
              KeyPolicy:
                Statement:
                  - Effect: Allow
                    Principal: { AWS: !Sub "arn:aws:iam::${AWS::AccountId}:root" }
                    Action: kms:*
                    Resource: "*"
          Policy:
            Type: AWS::IAM::ManagedPolicy
            Properties:
              PolicyDocument:
                Statement:
                  - Effect: Allow
                    Action: !Ref Table
                    Resource: "*"
                  - Effect: Allow
                    Action: sqs:SendMessage
                    Resource: arn:aws:sqs:*:*:*  # SLS6001
        """);

    [Fact]
    public Task Fires_on_roles_of_the_serverless_framework() => TemplateTest<Sls6001WildcardInPolicy>.Verify(
        """
        service: shop
        provider:
          name: aws
          iam:
            role:
              statements:
                - Effect: Allow
                  Action: [dynamodb:Query]
                  Resource: "*" # SLS6001
        functions:
          orders:
            handler: Shop::Shop.Orders::Handle
            iamRoleStatements:
              - Effect: Allow
                Action: s3:* # SLS6001
                Resource: arn:aws:s3:::orders/*
        """,
        path: "serverless.yml");
}
