namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private const string SecretHeaders = "*|Authorization|Proxy-Authorization|Cookie|Set-Cookie|x-functions-key|x-api-key|api-key|Ocp-Apim-Subscription-Key";
    private const string Bodies = "RequestBody|ResponseBody|Request|Response|All";

    /// <summary>
    /// Switches that send payloads or credentials to the log; the hint is the safe value, and none where the call or
    /// element has to go.
    /// </summary>
    private static readonly ApiRow[] PayloadLogging =
    [
        new("AWS.Lambda.Powertools.Logging.LoggingAttribute", "LogEvent", ApiRole.PayloadLogging, Value: "true", Hint: "false"),
        new("System.Environment", "SetEnvironmentVariable", ApiRole.PayloadLogging, "value", "true|1", "false"),
        new("Amazon.Util.LoggingConfig", "LogResponses", ApiRole.PayloadLogging, Value: "Always", Hint: "Never"),

        new("Azure.Core.DiagnosticsOptions", "IsLoggingContentEnabled", ApiRole.PayloadLogging, Value: "true", Hint: "false"),
        new("Azure.Core.DiagnosticsOptions", "LoggedHeaderNames", ApiRole.PayloadLogging, Value: SecretHeaders),
        new("Azure.Core.DiagnosticsOptions", "LoggedQueryParameters", ApiRole.PayloadLogging, Value: "*|sig|code|api-key|access_token|client_secret"),

        new("Microsoft.AspNetCore.HttpLogging.HttpLoggingOptions", "LoggingFields", ApiRole.PayloadLogging, Value: Bodies, Hint: "RequestPropertiesAndHeaders|ResponsePropertiesAndHeaders"),
        new("Microsoft.AspNetCore.HttpLogging.HttpLoggingOptions", "RequestHeaders", ApiRole.PayloadLogging, Value: SecretHeaders),
        new("Microsoft.AspNetCore.HttpLogging.HttpLoggingOptions", "ResponseHeaders", ApiRole.PayloadLogging, Value: SecretHeaders),

        new("Microsoft.EntityFrameworkCore.DbContextOptionsBuilder", "EnableSensitiveDataLogging", ApiRole.PayloadLogging),
        new("Microsoft.EntityFrameworkCore.DbContextOptionsBuilder`1", "EnableSensitiveDataLogging", ApiRole.PayloadLogging),
        new("Npgsql.NpgsqlDataSourceBuilder", "EnableParameterLogging", ApiRole.PayloadLogging),
        new("Npgsql.NpgsqlSlimDataSourceBuilder", "EnableParameterLogging", ApiRole.PayloadLogging),
    ];
}
