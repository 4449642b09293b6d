namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private const string Url = "Url";
    private const string HttpVerbs =
        "GetAsync GetStringAsync GetByteArrayAsync GetStreamAsync PostAsync PutAsync PatchAsync DeleteAsync";
    private const string HttpJsonVerbs =
        "GetFromJsonAsync GetFromJsonAsAsyncEnumerable PostAsJsonAsync PutAsJsonAsync PatchAsJsonAsync DeleteFromJsonAsync";
    private const string WebClientVerbs =
        "DownloadData DownloadDataAsync DownloadDataTaskAsync DownloadFile DownloadFileAsync DownloadFileTaskAsync DownloadString DownloadStringAsync DownloadStringTaskAsync "
        + "OpenRead OpenReadAsync OpenReadTaskAsync OpenWrite OpenWriteAsync OpenWriteTaskAsync UploadData UploadDataTaskAsync UploadFile UploadFileTaskAsync UploadString UploadStringTaskAsync UploadValues UploadValuesTaskAsync";

    /// <summary>Where the address of an outgoing request is given.</summary>
    private static readonly ApiRow[] UrlSinks =
    [
        .. Each("System.Net.Http.HttpClient", HttpVerbs, ApiRole.InjectionSink, "requestUri", Url),
        .. Each("System.Net.Http.HttpClient", "BaseAddress", ApiRole.InjectionSink, hint: Url),
        .. Each("System.Net.Http.Json.HttpClientJsonExtensions", HttpJsonVerbs, ApiRole.InjectionSink, "requestUri", Url),
        new("System.Net.Http.HttpRequestMessage", ".ctor", ApiRole.InjectionSink, "requestUri", Hint: Url),
        new("System.Net.Http.HttpRequestMessage", "RequestUri", ApiRole.InjectionSink, Hint: Url),
        .. Each("System.Net.WebRequest", "Create CreateHttp", ApiRole.InjectionSink, "requestUriString", Url),
        .. Each("System.Net.WebRequest", "Create CreateDefault CreateHttp", ApiRole.InjectionSink, "requestUri", Url),
        .. Each("System.Net.WebClient", WebClientVerbs, ApiRole.InjectionSink, "address", Url),
        .. Each("System.Net.WebClient", "BaseAddress", ApiRole.InjectionSink, hint: Url),
        .. Each("System.Net.WebSockets.ClientWebSocket", "ConnectAsync", ApiRole.InjectionSink, "uri", Url),
        new("System.Net.Sockets.TcpClient", ".ctor", ApiRole.InjectionSink, "hostname", Hint: Url),
        .. Each("System.Net.Sockets.TcpClient", "Connect", ApiRole.InjectionSink, "hostname", Url),
        .. Each("System.Net.Sockets.TcpClient", "ConnectAsync", ApiRole.InjectionSink, "host", Url),
        .. Each("Azure.Storage.Blobs.BlobClient", ".ctor", ApiRole.InjectionSink, "blobUri", Url),
        .. Each("RestSharp.RestClient", ".ctor", ApiRole.InjectionSink, "baseUrl", Url),
        .. Each("RestSharp.RestRequest", ".ctor", ApiRole.InjectionSink, "resource", Url),
    ];
}
