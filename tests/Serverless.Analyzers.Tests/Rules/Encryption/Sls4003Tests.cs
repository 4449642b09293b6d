using Serverless.Analyzers.CodeFixes.Encryption;
using Serverless.Analyzers.Rules.Encryption;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Encryption.Sls4003CertificateNotValidated>;

namespace Serverless.Analyzers.Tests.Rules.Encryption;

public class Sls4003Tests
{
    [Theory]
    [InlineData("""new HttpClientHandler { {|SLS4003:ServerCertificateCustomValidationCallback = (_, _, _, _) => true|} }""")]
    [InlineData("""new HttpClientHandler { {|SLS4003:ServerCertificateCustomValidationCallback = delegate { return true; }|} }""")]
    [InlineData("""new HttpClientHandler { {|SLS4003:ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|} }""")]
    [InlineData("""new SocketsHttpHandler { SslOptions = { {|SLS4003:RemoteCertificateValidationCallback = (_, _, _, _) => true|} } }""")]
    [InlineData("""new SocketsHttpHandler { SslOptions = new System.Net.Security.SslClientAuthenticationOptions { {|SLS4003:RemoteCertificateValidationCallback = Accept|} } }""")]
    [InlineData("""new System.Net.Security.SslStream(Stream.Null, false, {|SLS4003:Accept|})""")]
    [InlineData("""new Microsoft.Azure.Cosmos.CosmosClientOptions { {|SLS4003:ServerCertificateCustomValidationCallback = (_, _, _) => true|} }""")]
    [InlineData("""new Npgsql.NpgsqlConnection { {|SLS4003:UserCertificateValidationCallback = Log|} }""")]
    [InlineData("""new MongoDB.Driver.SslSettings { {|SLS4003:ServerCertificateValidationCallback = s_accept|} }""")]
    public Task Fires_on_callbacks_that_accept_everyone(string expression) => Rule.Verify(
        $$"""
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;

        public class Startup
        {
            private static readonly RemoteCertificateValidationCallback s_accept = (_, _, _, _) => true;

            public object Make() => {{expression}};

            private static bool Accept(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) => true;

            private static bool Log(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
            {
                if (errors == SslPolicyErrors.None)
                {
                    return true;
                }

                Console.WriteLine(errors);
                return true;
            }
        }
        """);

    [Fact]
    public Task Fires_on_assignments_and_subscriptions() => Rule.Verify(
        """
        public class Startup
        {
            public void Configure(StackExchange.Redis.ConfigurationOptions options, System.Net.WebSockets.ClientWebSocket socket)
            {
                {|SLS4003:ServicePointManager.ServerCertificateValidationCallback = (_, _, _, _) => true|};
                {|SLS4003:ServicePointManager.ServerCertificateValidationCallback += (_, _, _, _) => true|};
                {|SLS4003:options.CertificateValidation += (_, _, _, _) => true|};
                {|SLS4003:socket.Options.RemoteCertificateValidationCallback = Accept|};

                bool Accept(object sender, object? certificate, object? chain, System.Net.Security.SslPolicyErrors errors)
                {
                    return true;
                }
            }
        }
        """);

    [Fact]
    public Task Quiet_on_callbacks_that_inspect_anything() => Rule.Verify(
        """
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;

        public class Startup
        {
            private const string Thumbprint = "12";

            public void Configure(HttpClientHandler handler, Func<HttpRequestMessage, X509Certificate2?, X509Chain?, SslPolicyErrors, bool> given)
            {
                handler.ServerCertificateCustomValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None;
                handler.ServerCertificateCustomValidationCallback = (_, certificate, _, _) => certificate?.Thumbprint == Thumbprint;
                handler.ServerCertificateCustomValidationCallback = (_, certificate, _, _) =>
                {
                    if (certificate is null)
                    {
                        throw new InvalidOperationException();
                    }

                    return true;
                };
                handler.ServerCertificateCustomValidationCallback = (_, certificate, _, _) =>
                {
                    Check(certificate);
                    return true;
                };
                handler.ServerCertificateCustomValidationCallback = given;
                handler.ServerCertificateCustomValidationCallback = null;
                handler.ServerCertificateCustomValidationCallback -= (_, _, _, _) => true;
                handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => false;
            }

            private static void Check(X509Certificate2? certificate) => ArgumentNullException.ThrowIfNull(certificate);
        }
        """);

    [Fact]
    public Task Quiet_on_callbacks_of_another_project() => Rule.VerifyWithLibrary(
        """
        using System.Net.Security;

        public static class Trust
        {
            public static readonly RemoteCertificateValidationCallback Field = (_, _, _, _) => true;
            public static bool Method(object sender, object? certificate, object? chain, SslPolicyErrors errors) => true;
        }
        """,
        """
        using System.Net.Security;

        public class Startup
        {
            public void Configure(SslClientAuthenticationOptions options)
            {
                options.RemoteCertificateValidationCallback = Trust.Field;
                options.RemoteCertificateValidationCallback = Trust.Method;
            }
        }
        """);

    [Fact]
    public Task Quiet_in_development() => Rule.Verify(
        """
        #define DEBUG
        using Microsoft.Extensions.Hosting;

        public class Startup
        {
            public void Configure(IHostEnvironment environment, HttpClientHandler handler)
            {
                if (environment.IsDevelopment())
                {
                    handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => true;
                }
        #if DEBUG
                handler.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;
        #endif
            }
        }
        """);

    [Fact]
    public Task Quiet_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Startup
        {
            public object Make() => new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true };
        }
        """);

    [Fact]
    public Task Fix_removes_the_callback() => FixTest<Sls4003CertificateNotValidated, Sls4003CertificateNotValidatedFix>.Verify(
        """
        using System.Net.Security;

        public class Startup
        {
            private readonly HttpClientHandler _only = new HttpClientHandler
            {
                {|SLS4003:ServerCertificateCustomValidationCallback = (_, _, _, _) => true|},
            };

            private readonly HttpClientHandler _target = new() { {|SLS4003:ServerCertificateCustomValidationCallback = (_, _, _, _) => true|} };

            private readonly HttpClientHandler _first = new HttpClientHandler
            {
                {|SLS4003:ServerCertificateCustomValidationCallback = (_, _, _, _) => true|},
                UseCookies = false,
            };

            private readonly HttpClientHandler _last = new HttpClientHandler
            {
                UseCookies = false,
                {|SLS4003:ServerCertificateCustomValidationCallback = (_, _, _, _) => true|}
            };

            private readonly SocketsHttpHandler _nested = new() { SslOptions = { {|SLS4003:RemoteCertificateValidationCallback = (_, _, _, _) => true|} } };

            public void Configure(Npgsql.NpgsqlDataSourceBuilder builder, StackExchange.Redis.ConfigurationOptions options)
            {
                {|SLS4003:ServicePointManager.ServerCertificateValidationCallback += (_, _, _, _) => true|};
                {|SLS4003:options.CertificateValidation += (_, _, _, _) => true|};
                using var stream = new SslStream(Stream.Null, false, {|SLS4003:(_, _, _, _) => true|});
                builder.UseUserCertificateValidationCallback({|SLS4003:(_, _, _, _) => true|});
                builder.UseRootCertificate(null).UseUserCertificateValidationCallback({|SLS4003:(_, _, _, _) => true|}).Build();
            }
        }
        """,
        """
        using System.Net.Security;

        public class Startup
        {
            private readonly HttpClientHandler _only = new HttpClientHandler();

            private readonly HttpClientHandler _target = new();

            private readonly HttpClientHandler _first = new HttpClientHandler
            {
                UseCookies = false,
            };

            private readonly HttpClientHandler _last = new HttpClientHandler
            {
                UseCookies = false
            };

            private readonly SocketsHttpHandler _nested = new();

            public void Configure(Npgsql.NpgsqlDataSourceBuilder builder, StackExchange.Redis.ConfigurationOptions options)
            {
                using var stream = new SslStream(Stream.Null, false);
                builder.UseRootCertificate(null).Build();
            }
        }
        """);

    [Fact]
    public Task No_fix_where_nothing_would_be_left()
    {
        const string source =
            """
            public class Startup
            {
                public Action<HttpClientHandler> Configure => handler => {|SLS4003:handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => true|};

                public void Guarded(bool trust, HttpClientHandler handler)
                {
                    if (trust)
                        {|SLS4003:handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => true|};
                }
            }
            """;
        return FixTest<Sls4003CertificateNotValidated, Sls4003CertificateNotValidatedFix>.Verify(source, source);
    }
}
