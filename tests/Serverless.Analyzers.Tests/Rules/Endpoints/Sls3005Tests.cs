using Serverless.Analyzers.CodeFixes.Endpoints;
using Serverless.Analyzers.Rules.Endpoints;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Endpoints.Sls3005OpenFunctionUrl>;

namespace Serverless.Analyzers.Tests.Rules.Endpoints;

public class Sls3005Tests
{
    [Fact]
    public Task Fires_where_the_type_is_left_out() => Rule.Verify(
        """
        public class Reports
        {
            [LambdaFunction]
            [{|SLS3005:FunctionUrl|}]
            public string Export(string body) => "";
        }
        """);

    [Fact]
    public Task Fires_where_the_type_is_none() => Rule.Verify(
        """
        public class Reports
        {
            [LambdaFunction]
            [{|SLS3005:FunctionUrl(AuthType = FunctionUrlAuthType.NONE, MaxAge = 5)|}]
            public string Export(string body) => "";
        }
        """);

    [Fact]
    public Task Stays_quiet_where_requests_are_signed() => Rule.Verify(
        """
        public class Reports
        {
            [LambdaFunction]
            [FunctionUrl(AuthType = FunctionUrlAuthType.AWS_IAM)]
            public string Export(string body) => "";
        }
        """);

    [Fact]
    public Task Stays_quiet_where_the_handler_checks_a_signature() => Rule.Verify(
        """
        public class Reports
        {
            [LambdaFunction]
            [FunctionUrl]
            public string Export(string body) => System.Security.Cryptography.CryptographicOperations.FixedTimeEquals(new byte[1], new byte[1]) ? body : "";
        }
        """);

    [Fact]
    public Task Stays_quiet_behind_a_platform_that_authenticates() => Rule.Verify(
        """
        public class Reports
        {
            [LambdaFunction]
            [FunctionUrl]
            public string Export(string body) => "";
        }
        """,
        options: [("serverless_platform_auth", "apim")]);

    [Fact]
    public Task Fires_on_an_explicit_none_in_cdk_code() => Rule.Verify(
        """
        using Amazon.CDK.AWS.Lambda;
        using FunctionUrlAuthType = Amazon.CDK.AWS.Lambda.FunctionUrlAuthType;

        public class Stack
        {
            public void Add(Function function) => function.AddFunctionUrl(new FunctionUrlOptions { {|SLS3005:AuthType = FunctionUrlAuthType.NONE|} });
        }
        """);

    [Fact]
    public Task Stays_quiet_on_the_default_of_the_cdk() => Rule.Verify(
        """
        using Amazon.CDK.AWS.Lambda;
        using FunctionUrlAuthType = Amazon.CDK.AWS.Lambda.FunctionUrlAuthType;

        public class Stack
        {
            public void Add(Function function) => function.AddFunctionUrl(new FunctionUrlOptions());
        }
        """);

    [Fact]
    public Task Stays_quiet_where_cdk_code_requires_signed_requests() => Rule.Verify(
        """
        using Amazon.CDK.AWS.Lambda;
        using FunctionUrlAuthType = Amazon.CDK.AWS.Lambda.FunctionUrlAuthType;

        public class Stack
        {
            public void Add(Function function) => function.AddFunctionUrl(new FunctionUrlOptions { AuthType = FunctionUrlAuthType.AWS_IAM });
        }
        """);

    [Fact]
    public Task Stays_quiet_on_half_typed_code() => Rule.Verify(
        """
        public class Reports
        {
            [LambdaFunction]
            [{|SLS3005:FunctionUrl(AuthType = FunctionUrlAuthType.{|CS0117:AWS_IA|})|}]
            public string Export(string body) => "";
        }
        """);

    [Fact]
    public Task Stays_quiet_without_an_sdk() => Rule.VerifySdkAbsent(
        """
        public class LambdaFunctionAttribute : Attribute;
        public class FunctionUrlAttribute : Attribute;

        public class Reports
        {
            [LambdaFunction]
            [FunctionUrl]
            public string Export(string body) => body;
        }
        """);

    [Fact]
    public Task Fix_requires_signed_requests() => FixTest<Sls3005OpenFunctionUrl, Sls3005OpenFunctionUrlFix>.Verify(
        """
        public class Reports
        {
            [LambdaFunction, {|SLS3005:FunctionUrl|}]
            public string Export(string body) => body;

            [LambdaFunction]
            [{|SLS3005:FunctionUrl(MaxAge = 5, AuthType = FunctionUrlAuthType.NONE)|}]
            public string Import(string body) => body;
        }
        """,
        """
        public class Reports
        {
            [LambdaFunction, FunctionUrl(AuthType = FunctionUrlAuthType.AWS_IAM)]
            public string Export(string body) => body;

            [LambdaFunction]
            [FunctionUrl(MaxAge = 5, AuthType = FunctionUrlAuthType.AWS_IAM)]
            public string Import(string body) => body;
        }
        """,
        title: "Require AWS_IAM (callers must then sign their requests)");

    [Fact]
    public Task Fix_requires_signed_requests_in_cdk_code() => FixTest<Sls3005OpenFunctionUrl, Sls3005OpenFunctionUrlFix>.Verify(
        """
        using Amazon.CDK.AWS.Lambda;
        using FunctionUrlAuthType = Amazon.CDK.AWS.Lambda.FunctionUrlAuthType;

        public class Stack
        {
            public void Add(Function function) => function.AddFunctionUrl(new FunctionUrlOptions { {|SLS3005:AuthType = FunctionUrlAuthType.NONE|} });
        }
        """,
        """
        using Amazon.CDK.AWS.Lambda;
        using FunctionUrlAuthType = Amazon.CDK.AWS.Lambda.FunctionUrlAuthType;

        public class Stack
        {
            public void Add(Function function) => function.AddFunctionUrl(new FunctionUrlOptions { AuthType = FunctionUrlAuthType.AWS_IAM });
        }
        """);
}
