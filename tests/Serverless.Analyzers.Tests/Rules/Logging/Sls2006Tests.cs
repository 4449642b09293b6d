using Serverless.Analyzers.CodeFixes.Logging;
using Serverless.Analyzers.Rules.Logging;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Logging.Sls2006PayloadLoggingEnabled>;

namespace Serverless.Analyzers.Tests.Rules.Logging;

public class Sls2006Tests
{
    [Fact]
    public Task Fires_on_switches_of_client_libraries() => Rule.Verify(
        """
        using Azure.Storage.Blobs;
        using Microsoft.AspNetCore.HttpLogging;

        public class Startup
        {
            public void Run(BlobClientOptions options, HttpLoggingOptions http)
            {
                {|SLS2006:options.Diagnostics.IsLoggingContentEnabled = true|};
                _ = new BlobClientOptions { Diagnostics = { {|SLS2006:IsLoggingContentEnabled = true|}, LoggedHeaderNames = { "x-ms-request-id", {|SLS2006:"Authorization"|} } } };
                {|SLS2006:options.Diagnostics.LoggedHeaderNames.Add("authorization")|};
                {|SLS2006:options.Diagnostics.LoggedQueryParameters.Add("sig")|};
                {|SLS2006:Amazon.AWSConfigs.LoggingConfig.LogResponses = Amazon.ResponseLoggingOption.Always|};
                {|SLS2006:http.LoggingFields = HttpLoggingFields.All|};
                {|SLS2006:http.LoggingFields = HttpLoggingFields.RequestPath | HttpLoggingFields.RequestBody|};
                {|SLS2006:http.RequestHeaders.Add("Cookie")|};
                Environment.SetEnvironmentVariable("POWERTOOLS_LOGGER_LOG_EVENT", {|SLS2006:"true"|});
            }
        }
        """);

    [Fact]
    public Task Fires_on_parameters_of_queries() => Rule.Verify(
        """
        using Microsoft.EntityFrameworkCore;
        using Npgsql;

        public class Startup(DbContextOptionsBuilder options, DbContextOptionsBuilder<DbContext> typed, NpgsqlDataSourceBuilder source)
        {
            public void Run()
            {
                {|SLS2006:options.EnableSensitiveDataLogging()|};
                {|SLS2006:typed.UseSqlServer("name=orders").EnableSensitiveDataLogging(true)|}.EnableDetailedErrors();
                {|SLS2006:source.EnableParameterLogging()|};
            }
        }
        """);

    [Fact]
    public Task Fires_on_the_logging_attribute() => Rule.Verify(
        """
        using AWS.Lambda.Powertools.Logging;

        public class Handler
        {
            private const bool Verbose = true;

            [Logging({|SLS2006:LogEvent = true|}, ClearState = true)]
            public string Get(string input, ILambdaContext context) => input;

            [Logging({|SLS2006:LogEvent = Verbose|})]
            public string Put(string input, ILambdaContext context) => input;
        }
        """);

    [Fact]
    public Task Fires_on_the_variable_in_a_template() => Rule.Verify(
        "",
        files:
        [
            ("template.yaml",
                """
                AWSTemplateFormatVersion: '2010-09-09'
                Transform: AWS::Serverless-2016-10-31
                Globals:
                  Function:
                    Environment:
                      Variables:
                        POWERTOOLS_SERVICE_NAME: orders
                        POWERTOOLS_LOGGER_LOG_EVENT: {|SLS2006:true|}
                Resources: {}
                """),
            ("local.settings.json", """{ "IsEncrypted": false, "Values": { "POWERTOOLS_LOGGER_LOG_EVENT": "true" } }"""),
        ]);

    [Fact]
    public Task Quiet_where_payloads_stay_out_of_the_log() => Rule.Verify(
        """
        using AWS.Lambda.Powertools.Logging;
        using Azure.Storage.Blobs;
        using Microsoft.AspNetCore.HttpLogging;
        using Microsoft.EntityFrameworkCore;

        public class Startup
        {
            public void Run(BlobClientOptions options, HttpLoggingOptions http, DbContextOptionsBuilder database, bool verbose)
            {
                options.Diagnostics.IsLoggingContentEnabled = false;
                options.Diagnostics.IsLoggingContentEnabled = verbose;
                options.Diagnostics.LoggedHeaderNames.Add("x-ms-client-request-id");
                options.Diagnostics.LoggedQueryParameters.Add("comp");
                http.LoggingFields = HttpLoggingFields.RequestPropertiesAndHeaders;
                http.LoggingFields = HttpLoggingFields.All & ~HttpLoggingFields.RequestBody & ~HttpLoggingFields.ResponseBody;
                Amazon.AWSConfigs.LoggingConfig.LogResponses = Amazon.ResponseLoggingOption.OnError;
                database.EnableSensitiveDataLogging(false);
                database.EnableSensitiveDataLogging(verbose);
                database.EnableDetailedErrors();
                Environment.SetEnvironmentVariable("POWERTOOLS_LOGGER_LOG_EVENT", "false");
                Environment.SetEnvironmentVariable("FEATURE", "true");
            }

            [Logging(LogEvent = false)]
            public string Get(string input, ILambdaContext context) => input;
        }
        """);

    [Fact]
    public Task Quiet_in_development() => Rule.Verify(
        """
        #define DEBUG
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        public class Startup
        {
            public void Run(IServiceCollection services, DbContextOptionsBuilder options, IHostEnvironment environment)
            {
                if (environment.IsDevelopment())
                {
                    options.EnableSensitiveDataLogging();
                    services.AddDbContext<DbContext>(inner => inner.EnableSensitiveDataLogging());
                }

                if (environment.IsProduction()) { } else { options.EnableSensitiveDataLogging(); }
                if (Environment.GetEnvironmentVariable("AZURE_FUNCTIONS_ENVIRONMENT") == "Development" && options.IsConfigured) options.EnableSensitiveDataLogging();
                var isLocal = environment.IsEnvironment("Local") || environment.EnvironmentName is "Development";
                _ = isLocal ? options.EnableSensitiveDataLogging() : options;
        #if DEBUG
                options.EnableSensitiveDataLogging();
        #endif
                if (!environment.IsDevelopment())
                {
                    return;
                }

                options.EnableSensitiveDataLogging();
            }
        }
        """);

    [Fact]
    public Task Fires_beside_a_check_that_lets_production_through() => Rule.Verify(
        """
        #define DEBUG
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.Hosting;

        public class Startup
        {
            public void Run(DbContextOptionsBuilder options, IHostEnvironment environment, bool verbose)
            {
                if (environment.IsDevelopment() || verbose)
                {
                    {|SLS2006:options.EnableSensitiveDataLogging()|};
                }

                if (!environment.IsDevelopment())
                {
                    {|SLS2006:options.EnableSensitiveDataLogging()|};
                }

                if (environment.IsDevelopment())
                {
                    return;
                }

                {|SLS2006:options.EnableSensitiveDataLogging()|};
        #if !DEBUG
        #else
        #endif
        #if DEBUG
        #endif
                {|SLS2006:options.EnableSensitiveDataLogging()|};
            }
        }
        """);

    [Fact]
    public Task Quiet_on_half_typed_code() => Rule.Verify(
        """
        using AWS.Lambda.Powertools.Logging;

        public class Handler
        {
            [Logging(LogEvent = {|CS1525:)|}]
            public void Get(Azure.Storage.Blobs.BlobClientOptions options) => options.Diagnostics.IsLoggingContentEnabled = {|CS0103:tru|};
        }
        """);

    [Fact]
    public Task Quiet_without_function_sdk() => Rule.VerifySdkAbsent(
        """
        using Microsoft.AspNetCore.HttpLogging;

        public class Startup
        {
            public void Run(HttpLoggingOptions http) => http.LoggingFields = HttpLoggingFields.All;
        }
        """);

    [Fact]
    public Task Fix_switches_it_off() => FixTest<Sls2006PayloadLoggingEnabled, Sls2006PayloadLoggingEnabledFix>.Verify(
        """
        using AWS.Lambda.Powertools.Logging;
        using Azure.Storage.Blobs;
        using Microsoft.AspNetCore.HttpLogging;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.DependencyInjection;

        public class Startup
        {
            public void Run(IServiceCollection services, HttpLoggingOptions http, DbContextOptionsBuilder database)
            {
                var options = new BlobClientOptions { Diagnostics = { {|SLS2006:IsLoggingContentEnabled = true|}, LoggedHeaderNames = { "x-ms-request-id", {|SLS2006:"Authorization"|} } } };
                {|SLS2006:options.Diagnostics.LoggedQueryParameters.Add("sig")|};
                {|SLS2006:http.LoggingFields = HttpLoggingFields.All|}; // all of it
                {|SLS2006:database.EnableSensitiveDataLogging()|};
                {|SLS2006:database.UseSqlServer("name=orders").EnableSensitiveDataLogging(true)|};
                {|SLS2006:database.EnableSensitiveDataLogging()|}.EnableDetailedErrors();
                services.AddDbContext<DbContext>(inner => {|SLS2006:inner.UseSqlServer("name=orders").EnableSensitiveDataLogging()|});
                Environment.SetEnvironmentVariable("POWERTOOLS_LOGGER_LOG_EVENT", {|SLS2006:"true"|});
            }

            [Logging({|SLS2006:LogEvent = true|})]
            public string Get(string input, ILambdaContext context) => input;
        }
        """,
        """
        using AWS.Lambda.Powertools.Logging;
        using Azure.Storage.Blobs;
        using Microsoft.AspNetCore.HttpLogging;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.DependencyInjection;

        public class Startup
        {
            public void Run(IServiceCollection services, HttpLoggingOptions http, DbContextOptionsBuilder database)
            {
                var options = new BlobClientOptions { Diagnostics = { IsLoggingContentEnabled = false, LoggedHeaderNames = { "x-ms-request-id" } } };
                http.LoggingFields = HttpLoggingFields.RequestPropertiesAndHeaders | HttpLoggingFields.ResponsePropertiesAndHeaders; // all of it
                database.UseSqlServer("name=orders");
                database.EnableDetailedErrors();
                services.AddDbContext<DbContext>(inner => inner.UseSqlServer("name=orders"));
                Environment.SetEnvironmentVariable("POWERTOOLS_LOGGER_LOG_EVENT", "false");
            }

            [Logging(LogEvent = false)]
            public string Get(string input, ILambdaContext context) => input;
        }
        """,
        title: "Switch payload logging off (payloads no longer appear in the log)");

    [Fact]
    public Task No_fix_where_nothing_would_be_left() => FixTest<Sls2006PayloadLoggingEnabled, Sls2006PayloadLoggingEnabledFix>.Verify(
        """
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.DependencyInjection;

        public class Startup
        {
            public void Run(IServiceCollection services) =>
                services.AddDbContext<DbContext>(options => {|SLS2006:options.EnableSensitiveDataLogging()|});
        }
        """,
        """
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.DependencyInjection;

        public class Startup
        {
            public void Run(IServiceCollection services) =>
                services.AddDbContext<DbContext>(options => {|SLS2006:options.EnableSensitiveDataLogging()|});
        }
        """);
}
