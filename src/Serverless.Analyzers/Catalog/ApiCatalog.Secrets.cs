namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    /// <summary>Members that hand out secrets; the hint completes 'read from …', and ends with [] where only entries under keys that name a secret count.</summary>
    private static readonly ApiRow[] Secrets =
    [
        new("Azure.Security.KeyVault.Secrets.KeyVaultSecret", "Value", ApiRole.SecretSource, Hint: "Key Vault"),
        new("Amazon.SecretsManager.Model.GetSecretValueResponse", "SecretString", ApiRole.SecretSource, Hint: "Secrets Manager"),
        new("Amazon.SecretsManager.Model.GetSecretValueResponse", "SecretBinary", ApiRole.SecretSource, Hint: "Secrets Manager"),
        new("Amazon.SecretsManager.Model.SecretValueEntry", "SecretString", ApiRole.SecretSource, Hint: "Secrets Manager"),
        new("Amazon.SimpleSystemsManagement.Model.Parameter", "Value", ApiRole.SecretSource, Value: "WithDecryption", Hint: "a secure parameter"),
        new("Amazon.KeyManagementService.Model.DecryptResponse", "Plaintext", ApiRole.SecretSource, Hint: "KMS decryption"),
        new("AWS.Lambda.Powertools.Parameters.SecretsManager.ISecretsProvider", "", ApiRole.SecretSource, Hint: "Secrets Manager"),
        new("Microsoft.Extensions.Configuration.ConfigurationExtensions", "GetConnectionString", ApiRole.SecretSource, Hint: "connection string"),
        new("Microsoft.Extensions.Configuration.IConfiguration", "this[]", ApiRole.SecretSource, Hint: "configuration[]"),
        new("Microsoft.Extensions.Configuration.ConfigurationBinder", "GetValue", ApiRole.SecretSource, "key", Hint: "configuration"),
        new("System.Environment", "GetEnvironmentVariable", ApiRole.SecretSource, "variable", Hint: "environment variable"),
        new("System.Configuration.ConnectionStringSettings", "ConnectionString", ApiRole.SecretSource, Hint: "a connection string"),

        new("Microsoft.Azure.Functions.Worker.Http.HttpRequestData", "Headers", ApiRole.SecretSource, Hint: "header[]"),
        new("Microsoft.AspNetCore.Http.HttpRequest", "Headers", ApiRole.SecretSource, Hint: "header[]"),
        new("Microsoft.AspNetCore.Http.IHeaderDictionary", "Authorization", ApiRole.SecretSource, Hint: "header 'Authorization'"),
        new("Microsoft.AspNetCore.Http.IHeaderDictionary", "Cookie", ApiRole.SecretSource, Hint: "header 'Cookie'"),
        new("System.Net.Http.HttpRequestMessage", "Headers", ApiRole.SecretSource, Hint: "header[]"),
        new("System.Net.Http.Headers.HttpRequestHeaders", "Authorization", ApiRole.SecretSource, Hint: "header 'Authorization'"),
        new("System.Net.Http.Headers.AuthenticationHeaderValue", "Parameter", ApiRole.SecretSource, Hint: "an authorization header"),
        .. Each("Amazon.Lambda.APIGatewayEvents.APIGatewayProxyRequest", "Headers MultiValueHeaders", ApiRole.SecretSource, hint: "header[]"),
        .. Each("Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyRequest", "Headers", ApiRole.SecretSource, hint: "header[]"),
        .. Each("Amazon.Lambda.APIGatewayEvents.APIGatewayCustomAuthorizerRequest", "Headers", ApiRole.SecretSource, hint: "header[]"),
        .. Each("Amazon.Lambda.APIGatewayEvents.APIGatewayCustomAuthorizerV2Request", "Headers", ApiRole.SecretSource, hint: "header[]"),
        .. Each("Amazon.Lambda.ApplicationLoadBalancerEvents.ApplicationLoadBalancerRequest", "Headers MultiValueHeaders", ApiRole.SecretSource, hint: "header[]"),
        new("Amazon.Lambda.APIGatewayEvents.APIGatewayCustomAuthorizerRequest", "AuthorizationToken", ApiRole.SecretSource, Hint: "the caller's credential"),

        new("Azure.Core.AccessToken", "Token", ApiRole.SecretSource, Hint: "an access token"),
        new("Amazon.Runtime.ImmutableCredentials", "SecretKey", ApiRole.SecretSource, Hint: "AWS credentials"),
        new("Amazon.Runtime.ImmutableCredentials", "Token", ApiRole.SecretSource, Hint: "AWS credentials"),
        new("System.Net.NetworkCredential", "Password", ApiRole.SecretSource, Hint: "credentials"),
    ];

    /// <summary>Calls that change the form of a value and still disclose it; hint <c>this</c>: its receiver only, <c>text</c>: its arguments stand in text, <c>serialize</c>: their members do.</summary>
    private static readonly ApiRow[] PassThroughs =
    [
        new("System.Object", "ToString", ApiRole.PassThrough, Hint: "this"),
        .. Each(
            "System.String", "ToString Trim TrimStart TrimEnd Substring ToUpper ToUpperInvariant ToLower ToLowerInvariant PadLeft PadRight Normalize Remove Split ToCharArray Replace Insert",
            ApiRole.PassThrough, hint: "this"),
        new("System.String", "Replace", ApiRole.PassThrough, "newValue"),
        new("System.String", "Insert", ApiRole.PassThrough, "value"),
        .. Each("System.String", "Concat Format Join", ApiRole.PassThrough, hint: "text"),
        new("System.String", ".ctor", ApiRole.PassThrough),
        new("System.Text.StringBuilder", ".ctor", ApiRole.PassThrough, "value"),
        .. Each("System.Text.StringBuilder", "Append AppendLine AppendFormat AppendJoin Insert", ApiRole.PassThrough),
        .. Each("System.Text.StringBuilder", "Replace ToString", ApiRole.PassThrough, hint: "this"),
        .. Each("System.Text.Encoding", "GetString GetBytes", ApiRole.PassThrough),
        .. Each("System.Convert", "ToBase64String FromBase64String ToHexString ToString", ApiRole.PassThrough),
        .. Each("System.BitConverter", "ToString", ApiRole.PassThrough),
        .. Each("System.Uri", "EscapeDataString UnescapeDataString", ApiRole.PassThrough),
        .. Each("System.Net.WebUtility", "UrlEncode UrlDecode HtmlEncode HtmlDecode", ApiRole.PassThrough),
        .. Each("System.MemoryExtensions", "AsSpan AsMemory", ApiRole.PassThrough, "text"),
        .. Each("System.Linq.Enumerable", "First FirstOrDefault Single SingleOrDefault Last LastOrDefault ElementAt ToArray ToList Concat Append Prepend", ApiRole.PassThrough),
        .. Each("System.Threading.Tasks.Task", "FromResult", ApiRole.PassThrough),
        .. Each("System.Threading.Tasks.Task`1", "ConfigureAwait Result GetAwaiter WaitAsync", ApiRole.PassThrough, hint: "this"),
        .. Each("System.Threading.Tasks.ValueTask`1", "ConfigureAwait Result GetAwaiter AsTask", ApiRole.PassThrough, hint: "this"),
        .. Each("System.Runtime.CompilerServices.TaskAwaiter`1", "GetResult", ApiRole.PassThrough, hint: "this"),
        .. Each("System.Runtime.CompilerServices.ValueTaskAwaiter`1", "GetResult", ApiRole.PassThrough, hint: "this"),
        .. Each("System.Nullable`1", "Value GetValueOrDefault", ApiRole.PassThrough, hint: "this"),
        new("System.IO.StreamReader", ".ctor", ApiRole.PassThrough, "stream"),
        .. Each("System.IO.TextReader", "ReadToEnd ReadToEndAsync", ApiRole.PassThrough, hint: "this"),
        .. Each("System.IO.MemoryStream", "ToArray", ApiRole.PassThrough, hint: "this"),
        .. Each("System.BinaryData", "ToString ToArray", ApiRole.PassThrough, hint: "this"),
        .. Each("System.Text.Json.JsonSerializer", "Serialize SerializeToUtf8Bytes", ApiRole.PassThrough, "value", "serialize"),
        .. Each("Newtonsoft.Json.JsonConvert", "SerializeObject", ApiRole.PassThrough, "value", "serialize"),
        .. Each("Microsoft.AspNetCore.DataProtection.IDataProtector", "Unprotect", ApiRole.PassThrough),
        .. Each("Microsoft.AspNetCore.DataProtection.DataProtectionCommonExtensions", "Unprotect", ApiRole.PassThrough, "protectedData"),
    ];

    /// <summary>Calls whose result no longer discloses the argument, besides those that say so by their name.</summary>
    private static readonly ApiRow[] Redactors =
    [
        .. Each("System.Security.Cryptography.HashAlgorithm", "ComputeHash ComputeHashAsync TryComputeHash", ApiRole.Redactor),
        .. Each("System.Security.Cryptography.SymmetricAlgorithm", "EncryptCbc EncryptEcb EncryptCfb", ApiRole.Redactor),
        .. Each("System.Security.Cryptography.RSA", "Encrypt SignData", ApiRole.Redactor),
        .. Each("Microsoft.AspNetCore.DataProtection.IDataProtector", "Protect", ApiRole.Redactor),
        .. Each("Microsoft.AspNetCore.DataProtection.DataProtectionCommonExtensions", "Protect", ApiRole.Redactor),
        .. Each("Microsoft.Extensions.Compliance.Redaction.Redactor", "Redact", ApiRole.Redactor),
        new("Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute", "", ApiRole.Redactor),
    ];
}
