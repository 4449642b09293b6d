using Serverless.Analyzers.CodeFixes.Encryption;
using Serverless.Analyzers.Rules.Encryption;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Encryption.Sls4004OutdatedTlsVersion>;

namespace Serverless.Analyzers.Tests.Rules.Encryption;

public class Sls4004Tests
{
    [Fact]
    public Task Fires_on_outdated_versions() => Rule.Verify(
        """
        using System.Net.Security;
        using System.Security.Authentication;

        public class Startup
        {
            private const SslProtocols Pinned = SslProtocols.Tls | SslProtocols.Tls12;

            public void Configure(SslStream stream, StackExchange.Redis.ConfigurationOptions redis, Microsoft.AspNetCore.Server.Kestrel.Https.HttpsConnectionAdapterOptions https)
            {
                _ = new HttpClientHandler { {|SLS4004:SslProtocols = SslProtocols.Tls11|} };
                _ = new HttpClientHandler { {|SLS4004:SslProtocols = Pinned|} };
                _ = new SslClientAuthenticationOptions { {|SLS4004:EnabledSslProtocols = SslProtocols.Tls|} };
                _ = new MongoDB.Driver.SslSettings { {|SLS4004:EnabledSslProtocols = SslProtocols.Default|} };
                _ = new MySqlConnector.MySqlConnectionStringBuilder { {|SLS4004:TlsVersion = "TLS 1.1"|} };
                {|SLS4004:ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12 | SecurityProtocolType.Tls11|};
                {|SLS4004:ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls|};
                {|SLS4004:redis.SslProtocols = SslProtocols.Tls|};
                {|SLS4004:https.SslProtocols = SslProtocols.Ssl3 | SslProtocols.Tls13|};
                stream.AuthenticateAsClient("db.contoso.com", null, {|SLS4004:SslProtocols.Tls11|}, true);
            }
        }
        """);

    [Fact]
    public Task Quiet_on_current_versions_and_on_switching_old_ones_off() => Rule.Verify(
        """
        using System.Net.Security;
        using System.Security.Authentication;
        using Microsoft.Extensions.Hosting;

        public class Startup
        {
            public void Configure(SslStream stream, SslProtocols given, IHostEnvironment environment)
            {
                _ = new HttpClientHandler { SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13 };
                _ = new HttpClientHandler { SslProtocols = SslProtocols.None };
                _ = new HttpClientHandler { SslProtocols = given };
                ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;
                ServicePointManager.SecurityProtocol &= ~SecurityProtocolType.Tls;
                ServicePointManager.SecurityProtocol &= ~(SecurityProtocolType.Tls | SecurityProtocolType.Tls11);
                ServicePointManager.SecurityProtocol ^= SecurityProtocolType.Tls;
                var isOld = stream.SslProtocol == SslProtocols.Tls;
                stream.AuthenticateAsClient("db.contoso.com", null, SslProtocols.Tls12, true);
                if (environment.IsDevelopment())
                {
                    ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls;
                }
            }
        }
        """);

    [Fact]
    public Task Quiet_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Startup
        {
            public object Make() => new HttpClientHandler { SslProtocols = System.Security.Authentication.SslProtocols.Tls };
        }
        """);

    [Fact]
    public Task Fix_drops_outdated_versions_or_the_whole_pin() => FixTest<Sls4004OutdatedTlsVersion, Sls4004OutdatedTlsVersionFix>.Verify(
        """
        using System.Net.Security;
        using System.Security.Authentication;

        public class Startup
        {
            public Action<HttpClientHandler> Old => handler => {|SLS4004:handler.SslProtocols = SslProtocols.Tls11|};

            public void Configure(SslStream stream, bool old)
            {
                _ = new HttpClientHandler { UseCookies = false, {|SLS4004:SslProtocols = SslProtocols.Tls|} };
                _ = new HttpClientHandler { {|SLS4004:SslProtocols = SslProtocols.Tls | SslProtocols.Tls12 | SslProtocols.Tls13|} };
                {|SLS4004:ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls11|};
                {|SLS4004:ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12 | SecurityProtocolType.Tls11|}; // old peers
                stream.AuthenticateAsClient("db.contoso.com", null, {|SLS4004:SslProtocols.Tls11|}, true);
            }
        }
        """,
        """
        using System.Net.Security;
        using System.Security.Authentication;

        public class Startup
        {
            public Action<HttpClientHandler> Old => handler => handler.SslProtocols = SslProtocols.None;

            public void Configure(SslStream stream, bool old)
            {
                _ = new HttpClientHandler { UseCookies = false };
                _ = new HttpClientHandler { SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13 };
                ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12; // old peers
                stream.AuthenticateAsClient("db.contoso.com", null, SslProtocols.None, true);
            }
        }
        """);
}
