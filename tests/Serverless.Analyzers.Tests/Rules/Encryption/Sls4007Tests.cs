using Serverless.Analyzers.CodeFixes.Encryption;
using Serverless.Analyzers.Rules.Encryption;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Encryption.Sls4007SecretStoredAsPlainParameter>;

namespace Serverless.Analyzers.Tests.Rules.Encryption;

public class Sls4007Tests
{
    [Fact]
    public Task Fires_where_the_name_of_the_parameter_is_a_secret() => Rule.Verify(
        """
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        public class Setup(IAmazonSimpleSystemsManagement ssm)
        {
            private const string KeyName = "/shop/payment/api-key";

            public async Task Run(string stage, string value)
            {
                await ssm.PutParameterAsync(new PutParameterRequest { Name = "/shop/db/password", Value = value, {|SLS4007:Type = ParameterType.String|} });
                await ssm.PutParameterAsync(new PutParameterRequest { Name = KeyName, Value = value, {|SLS4007:Type = ParameterType.StringList|} });
                await ssm.PutParameterAsync(new PutParameterRequest { Name = $"/{stage}/db-password", Value = value, {|SLS4007:Type = "String"|} });
                await ssm.PutParameterAsync(new PutParameterRequest { Name = "/" + stage + "/db-password", Value = value, {|SLS4007:Type = ParameterType.String|} });
            }
        }
        """);

    [Fact]
    public Task Fires_where_the_value_is_a_secret() => Rule.Verify(
        """
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        public record Account(string Name, string ClientSecret);

        public class Setup(IAmazonSimpleSystemsManagement ssm)
        {
            public async Task Run(string name, Account account, string password)
            {
                await ssm.PutParameterAsync(new PutParameterRequest { Name = name, Value = account.ClientSecret, {|SLS4007:Type = ParameterType.String|} });
                var request = new PutParameterRequest { Name = name };
                request.Value = password;
                {|SLS4007:request.Type = ParameterType.String|};
                await ssm.PutParameterAsync(request);
            }
        }
        """);

    [Fact]
    public Task Quiet_on_secure_strings_and_plain_values() => Rule.Verify(
        """
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        public class Setup(IAmazonSimpleSystemsManagement ssm)
        {
            public async Task Run(string value, string secretName, string nextPageToken, ParameterType type)
            {
                await ssm.PutParameterAsync(new PutParameterRequest { Name = "/shop/db/password", Value = value, Type = ParameterType.SecureString });
                await ssm.PutParameterAsync(new PutParameterRequest { Name = "/shop/db/password", Value = value, Type = type });
                await ssm.PutParameterAsync(new PutParameterRequest { Name = "/shop/db/password", Value = value, Overwrite = true });
                await ssm.PutParameterAsync(new PutParameterRequest { Name = "/shop/db/host", Value = value, Type = ParameterType.String });
                await ssm.PutParameterAsync(new PutParameterRequest { Name = "/shop/db/password-arn", Value = secretName, Type = ParameterType.String });
                await ssm.PutParameterAsync(new PutParameterRequest { Name = "/shop/cursor", Value = nextPageToken, Type = ParameterType.String });
                await ssm.PutParameterAsync(new PutParameterRequest { Name = $"/password/{value}", Value = value, Type = ParameterType.String });
            }
        }
        """);

    [Fact]
    public Task Quiet_on_another_request_of_the_same_method() => Rule.Verify(
        """
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        public class Setup(IAmazonSimpleSystemsManagement ssm)
        {
            public async Task Run(string password, string host)
            {
                var first = new PutParameterRequest { Name = "/shop/db/password", Value = password };
                first.Type = ParameterType.SecureString;
                var second = new PutParameterRequest { Name = "/shop/db/host", Value = host };
                second.Type = ParameterType.String;
                await ssm.PutParameterAsync(first);
                await ssm.PutParameterAsync(second);
            }
        }
        """);

    [Fact]
    public Task Fires_in_stacks_on_the_name_of_the_parameter() => Rule.Verify(
        """
        using Amazon.CDK.AWS.SSM;

        public class Settings(Constructs.Construct scope)
        {
            public void Add(string value)
            {
                _ = new StringParameter(scope, "Key", new StringParameterProps { {|SLS4007:ParameterName = "/shop/payment/api-key"|}, StringValue = value });
                _ = new StringParameter(scope, "Host", new StringParameterProps { ParameterName = "/shop/db/host", StringValue = value });
            }
        }
        """);

    [Fact]
    public Task Quiet_on_half_typed_code() => Rule.Verify(
        """
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        public class Setup
        {
            public object Run() => new PutParameterRequest { Name = {|CS1525:,|} Type = ParameterType.String };
        }
        """);

    [Fact]
    public Task Quiet_without_function_sdk() => Rule.VerifySdkAbsent(
        """
        namespace Amazon.SimpleSystemsManagement.Model
        {
            public enum ParameterType { String, SecureString }

            public class PutParameterRequest { public string? Name { get; set; } public ParameterType Type { get; set; } }

            public class Setup { private readonly PutParameterRequest _request = new() { Name = "/shop/db/password", Type = ParameterType.String }; }
        }
        """);

    [Fact]
    public Task Fix_stores_a_secure_string() => FixTest<Sls4007SecretStoredAsPlainParameter, Sls4007SecretStoredAsPlainParameterFix>.Verify(
        """
        using Amazon.SimpleSystemsManagement.Model;

        public class Setup
        {
            public void Run(string password)
            {
                _ = new PutParameterRequest
                {
                    Name = "/shop/db/password",
                    {|SLS4007:Type = Amazon.SimpleSystemsManagement.ParameterType.String|}, // rotated by hand
                    Value = password,
                };
                _ = new PutParameterRequest { Name = "/shop/db/password", {|SLS4007:Type = "String"|} };
            }
        }
        """,
        """
        using Amazon.SimpleSystemsManagement.Model;

        public class Setup
        {
            public void Run(string password)
            {
                _ = new PutParameterRequest
                {
                    Name = "/shop/db/password",
                    Type = Amazon.SimpleSystemsManagement.ParameterType.SecureString, // rotated by hand
                    Value = password,
                };
                _ = new PutParameterRequest { Name = "/shop/db/password", Type = Amazon.SimpleSystemsManagement.ParameterType.SecureString };
            }
        }
        """,
        title: "Store it as a SecureString (readers then need WithDecryption and kms:Decrypt)");
}
