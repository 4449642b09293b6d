namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    /// <summary>Settings by which data leaves unencrypted; the hint is the safe value.</summary>
    internal static readonly ApiRow[] UnencryptedTransport =
    [
        new("Amazon.Runtime.ClientConfig", "UseHttp", ApiRole.UnencryptedTransport, Value: "true", Hint: "false"),
        new("Amazon.S3.Model.GetPreSignedUrlRequest", "Protocol", ApiRole.UnencryptedTransport, Value: "HTTP", Hint: "HTTPS"),
        new("Azure.Storage.Sas.AccountSasBuilder", "Protocol", ApiRole.UnencryptedTransport, Value: "HttpsAndHttp", Hint: "Https"),
        new("Azure.Storage.Sas.BlobSasBuilder", "Protocol", ApiRole.UnencryptedTransport, Value: "HttpsAndHttp", Hint: "Https"),
        new("Azure.Storage.Sas.QueueSasBuilder", "Protocol", ApiRole.UnencryptedTransport, Value: "HttpsAndHttp", Hint: "Https"),
        new("Azure.Data.Tables.Sas.TableAccountSasBuilder", "Protocol", ApiRole.UnencryptedTransport, Value: "HttpsAndHttp", Hint: "Https"),
        new("Azure.Data.Tables.Sas.TableSasBuilder", "Protocol", ApiRole.UnencryptedTransport, Value: "HttpsAndHttp", Hint: "Https"),
        new("System.Net.FtpWebRequest", "EnableSsl", ApiRole.UnencryptedTransport, Value: "false", Hint: "true"),
        new("System.Net.Mail.SmtpClient", "EnableSsl", ApiRole.UnencryptedTransport, Value: "false", Hint: "true"),
    ];

    /// <summary>Members that take the address data is sent to or read from.</summary>
    internal static readonly ApiRow[] EndpointAddresses =
    [
        new("System.Net.Http.HttpClient", "BaseAddress", ApiRole.EndpointAddress),
        .. Addresses(
            "System.Net.Http.HttpClient", "requestUri",
            "DeleteAsync", "GetAsync", "GetByteArrayAsync", "GetStreamAsync", "GetStringAsync", "PatchAsync", "PostAsync", "PutAsync"),
        .. Addresses(
            "System.Net.Http.Json.HttpClientJsonExtensions", "requestUri",
            "DeleteFromJsonAsync", "GetFromJsonAsAsyncEnumerable", "GetFromJsonAsync", "PatchAsJsonAsync", "PostAsJsonAsync", "PutAsJsonAsync"),
        new("System.Net.Http.HttpRequestMessage", ".ctor", ApiRole.EndpointAddress, "requestUri"),
        new("System.Net.Http.HttpRequestMessage", "RequestUri", ApiRole.EndpointAddress),
        .. Addresses("System.Net.WebRequest", "requestUriString", "Create", "CreateHttp"),
        .. Addresses("System.Net.WebRequest", "requestUri", "Create", "CreateDefault", "CreateHttp"),
        .. Addresses(
            "System.Net.WebClient", "address",
            "DownloadData", "DownloadDataAsync", "DownloadDataTaskAsync", "DownloadFile", "DownloadFileAsync", "DownloadFileTaskAsync",
            "DownloadString", "DownloadStringAsync", "DownloadStringTaskAsync", "OpenRead", "OpenReadAsync", "OpenReadTaskAsync",
            "OpenWrite", "OpenWriteAsync", "OpenWriteTaskAsync", "UploadData", "UploadDataAsync", "UploadDataTaskAsync",
            "UploadFile", "UploadFileAsync", "UploadFileTaskAsync", "UploadString", "UploadStringAsync", "UploadStringTaskAsync",
            "UploadValues", "UploadValuesAsync", "UploadValuesTaskAsync"),
        new("System.Net.WebClient", "BaseAddress", ApiRole.EndpointAddress),
        new("System.Net.WebSockets.ClientWebSocket", "ConnectAsync", ApiRole.EndpointAddress, "uri"),
        new("Amazon.Runtime.ClientConfig", "ServiceURL", ApiRole.EndpointAddress),
        new("Azure.Storage.Blobs.BlobServiceClient", ".ctor", ApiRole.EndpointAddress, "serviceUri"),
        new("Azure.Storage.Blobs.BlobContainerClient", ".ctor", ApiRole.EndpointAddress, "blobContainerUri"),
        new("Azure.Storage.Blobs.BlobClient", ".ctor", ApiRole.EndpointAddress, "blobUri"),
        new("Azure.Storage.Queues.QueueServiceClient", ".ctor", ApiRole.EndpointAddress, "serviceUri"),
        new("Azure.Storage.Queues.QueueClient", ".ctor", ApiRole.EndpointAddress, "queueUri"),
        new("Azure.Data.Tables.TableServiceClient", ".ctor", ApiRole.EndpointAddress, "endpoint"),
        new("Azure.Data.Tables.TableClient", ".ctor", ApiRole.EndpointAddress, "endpoint"),
        new("Azure.Security.KeyVault.Secrets.SecretClient", ".ctor", ApiRole.EndpointAddress, "vaultUri"),
        new("Microsoft.Azure.Cosmos.CosmosClient", ".ctor", ApiRole.EndpointAddress, "accountEndpoint"),
        new("Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder", ".ctor", ApiRole.EndpointAddress, "accountEndpoint"),
        .. Addresses("StackExchange.Redis.ConnectionMultiplexer", "configuration", "Connect", "ConnectAsync"),
        new("StackExchange.Redis.ConfigurationOptions", "Parse", ApiRole.EndpointAddress, "configuration"),
    ];

    /// <summary>Callbacks that decide whether the certificate of a server is trusted.</summary>
    internal static readonly ApiRow[] CertificateCallbacks =
    [
        new("System.Net.Http.HttpClientHandler", "ServerCertificateCustomValidationCallback", ApiRole.CertificateValidation),
        new("System.Net.HttpWebRequest", "ServerCertificateValidationCallback", ApiRole.CertificateValidation),
        new("System.Net.ServicePointManager", "ServerCertificateValidationCallback", ApiRole.CertificateValidation),
        new("System.Net.Security.SslClientAuthenticationOptions", "RemoteCertificateValidationCallback", ApiRole.CertificateValidation),
        new("System.Net.Security.SslStream", ".ctor", ApiRole.CertificateValidation, "userCertificateValidationCallback"),
        new("System.Net.WebSockets.ClientWebSocketOptions", "RemoteCertificateValidationCallback", ApiRole.CertificateValidation),
        new("Microsoft.Azure.Cosmos.CosmosClientOptions", "ServerCertificateCustomValidationCallback", ApiRole.CertificateValidation),
        new("MongoDB.Driver.SslSettings", "ServerCertificateValidationCallback", ApiRole.CertificateValidation),
        new("MySqlConnector.MySqlConnection", "RemoteCertificateValidationCallback", ApiRole.CertificateValidation),
        new("MySqlConnector.MySqlDataSourceBuilder", "UseRemoteCertificateValidationCallback", ApiRole.CertificateValidation, "callback"),
        new("Npgsql.NpgsqlConnection", "UserCertificateValidationCallback", ApiRole.CertificateValidation),
        new("Npgsql.NpgsqlDataSourceBuilder", "UseUserCertificateValidationCallback", ApiRole.CertificateValidation, "userCertificateValidationCallback"),
        new("StackExchange.Redis.ConfigurationOptions", "CertificateValidation", ApiRole.CertificateValidation),
    ];

    /// <summary>The members of <c>SslProtocols</c> that are outdated.</summary>
    internal const string OutdatedTlsVersions = "Ssl2|Ssl3|Tls|Tls11|Default";

    /// <summary>Settings that take versions of TLS.</summary>
    internal static readonly ApiRow[] TlsVersions =
    [
        new("System.Net.Http.HttpClientHandler", "SslProtocols", ApiRole.TlsVersion, Value: OutdatedTlsVersions),
        new("System.Net.ServicePointManager", "SecurityProtocol", ApiRole.TlsVersion, Value: "Ssl3|Tls|Tls11"),
        new("System.Net.Security.SslClientAuthenticationOptions", "EnabledSslProtocols", ApiRole.TlsVersion, Value: OutdatedTlsVersions),
        new("System.Net.Security.SslServerAuthenticationOptions", "EnabledSslProtocols", ApiRole.TlsVersion, Value: OutdatedTlsVersions),
        new("System.Net.Security.SslStream", "AuthenticateAsClient", ApiRole.TlsVersion, "enabledSslProtocols", OutdatedTlsVersions),
        new("System.Net.Security.SslStream", "AuthenticateAsClientAsync", ApiRole.TlsVersion, "enabledSslProtocols", OutdatedTlsVersions),
        new("System.Net.Security.SslStream", "AuthenticateAsServer", ApiRole.TlsVersion, "enabledSslProtocols", OutdatedTlsVersions),
        new("System.Net.Security.SslStream", "AuthenticateAsServerAsync", ApiRole.TlsVersion, "enabledSslProtocols", OutdatedTlsVersions),
        new("Microsoft.AspNetCore.Server.Kestrel.Https.HttpsConnectionAdapterOptions", "SslProtocols", ApiRole.TlsVersion, Value: OutdatedTlsVersions),
        new("MongoDB.Driver.SslSettings", "EnabledSslProtocols", ApiRole.TlsVersion, Value: OutdatedTlsVersions),
        new("MySqlConnector.MySqlConnectionStringBuilder", "TlsVersion", ApiRole.TlsVersion, Value: "TLS 1.0|TLS 1.1|TLSv1.0|TLSv1.1"),
        new("StackExchange.Redis.ConfigurationOptions", "SslProtocols", ApiRole.TlsVersion, Value: OutdatedTlsVersions),
    ];

    private static IEnumerable<ApiRow> Addresses(string type, string argument, params string[] members) =>
        members.Select(member => new ApiRow(type, member, ApiRole.EndpointAddress, argument));
}
