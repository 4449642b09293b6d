using Serverless.Analyzers.CodeFixes.Encryption;
using Serverless.Analyzers.Rules.Encryption;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Encryption.Sls4006SensitiveValueInClear>;

namespace Serverless.Analyzers.Tests.Rules.Encryption;

public class Sls4006Tests
{
    private const string Usings =
        """
        using System.Security.Cryptography;
        using System.Text;
        using Amazon.S3.Model;
        using Azure.Data.Tables;
        using Azure.Security.KeyVault.Secrets;
        using Microsoft.AspNetCore.DataProtection;
        using Microsoft.Azure.Cosmos;
        using Microsoft.Extensions.Caching.Distributed;
        using Microsoft.Extensions.Configuration;

        """;

    private static string Body(string statements) => Usings +
        $$"""
        public record Account(string Id, string Key);

        public class Orders(IConfiguration configuration, SecretClient vault, IDistributedCache cache, Container container, IDataProtector protector)
        {
            public async Task Run(string email, string password)
            {
                await Task.Yield();
                var key = configuration.GetConnectionString("Payments")!;
                {{statements}}
            }
        }
        """;

    [Theory]
    [InlineData("""await cache.SetStringAsync("key", {|SLS4006:key|});""")]
    [InlineData("""File.WriteAllText("/tmp/key", {|SLS4006:"key=" + key|});""")]
    [InlineData("""await container.CreateItemAsync({|SLS4006:new Account("1", key)|});""")]
    [InlineData("""var request = new PutObjectRequest { ContentBody = {|SLS4006:key|} };""")]
    [InlineData("""var secret = (await vault.GetSecretAsync("payment")).Value.Value; await cache.SetStringAsync("key", {|SLS4006:secret|});""")]
    [InlineData("""await cache.SetStringAsync("mail", {|SLS4006:email|});""")]
    public Task Fires(string statements) => Rule.Verify(Body(statements));

    [Theory]
    [InlineData("""await cache.SetStringAsync("key", protector.Protect(key));""")]
    [InlineData("""await cache.SetStringAsync("key", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key))));""")]
    [InlineData("""await cache.SetStringAsync("length", key.Length.ToString());""")]
    [InlineData("""await container.CreateItemAsync(new Account("1", key).Id);""")]
    [InlineData("""await vault.SetSecretAsync("copy", key);""")]
    [InlineData("""await cache.SetStringAsync("key", password);""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Body(statements));

    [Fact]
    public Task Fires_through_two_helper_classes_in_a_lambda_handler() => Rule.VerifyFiles(
        """
        public class Orders
        {
            public void Handle(string order, ILambdaContext context) => new Service().Keep(Environment.GetEnvironmentVariable("PAYMENT_API_KEY")!);
        }
        """,
        """
        public class Service { public void Keep(string text) => new Store().Write("key " + text); }
        """,
        """
        public class Store { public void Write(string text) => File.WriteAllText("/tmp/keys", {|SLS4006:text|}); }
        """);

    [Fact]
    public Task Fires_through_an_interface_in_an_isolated_function() => Rule.Verify(Usings +
        """
        public interface IStore { void Write(string text); }
        public class Store(IDistributedCache cache) : IStore { public void Write(string text) => cache.SetString("key", {|SLS4006:text|}); }
        public class Orders(IStore store, IConfiguration configuration)
        {
            [Function("Place")]
            public void Run([QueueTrigger("orders")] string order) => store.Write(configuration.GetConnectionString("Payments")!);
        }
        """);

    [Fact]
    public Task Personal_data_is_a_suggestion() => Rule.VerifySeverity(
        Body("""await cache.SetStringAsync("mail", {|#0:email|});"""), Microsoft.CodeAnalysis.DiagnosticSeverity.Info);

    [Fact]
    public Task The_fix_protects_the_value() => FixTest<Sls4006SensitiveValueInClear, Sls4006SensitiveValueInClearFix>.Verify(
        Body("""
        await cache.SetStringAsync("key", {|SLS4006:key|}); // why
                File.WriteAllText("/tmp/key", {|SLS4006:"key=" + key|});
        """),
        Body("""
        await cache.SetStringAsync("key", protector.Protect(key)); // why
                File.WriteAllText("/tmp/key", protector.Protect("key=" + key));
        """));

    [Fact]
    public Task No_fix_is_offered_without_a_protector() => FixTest<Sls4006SensitiveValueInClear, Sls4006SensitiveValueInClearFix>.Verify(
        """
        public class Orders { public void Run() => File.WriteAllText("/tmp/key", {|SLS4006:Environment.GetEnvironmentVariable("PAYMENT_API_KEY")|}); }
        """,
        """
        public class Orders { public void Run() => File.WriteAllText("/tmp/key", {|SLS4006:Environment.GetEnvironmentVariable("PAYMENT_API_KEY")|}); }
        """);

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify(Body("""await cache.SetStringAsync("key", {|CS0103:ke|});"""));

    [Fact]
    public Task Nothing_is_said_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Orders { public void Run() => System.IO.File.WriteAllText("/tmp/key", Environment.GetEnvironmentVariable("PAYMENT_API_KEY")); }
        """);
}
