#nullable enable
using System.Collections.Specialized;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text;
using Azure.Core.Serialization;

namespace Microsoft.Azure.Functions.Worker.Http
{
    public interface IHttpCookie
    {
        string? Domain { get; }
        DateTimeOffset? Expires { get; }
        bool? HttpOnly { get; }
        double? MaxAge { get; }
        string Name { get; }
        string? Path { get; }
        SameSite SameSite { get; }
        bool? Secure { get; }
        string Value { get; }
    }

    public sealed class HttpCookie : IHttpCookie
    {
        public extern HttpCookie(string name, string value);
        public string? Domain { get; set; }
        public DateTimeOffset? Expires { get; set; }
        public bool? HttpOnly { get; set; }
        public double? MaxAge { get; set; }
        public string Name { get; set; }
        public string? Path { get; set; }
        public SameSite SameSite { get; set; }
        public bool? Secure { get; set; }
        public string Value { get; set; }
    }

    public abstract class HttpCookies
    {
        public abstract void Append(string name, string value);
        public abstract void Append(IHttpCookie cookie);
        public abstract IHttpCookie CreateNew();
    }

    public class HttpHeadersCollection : HttpHeaders
    {
        public extern HttpHeadersCollection();
        public extern HttpHeadersCollection(IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers);
        public extern HttpHeadersCollection(IEnumerable<KeyValuePair<string, string>> headers);
    }

    public abstract class HttpRequestData
    {
        public extern HttpRequestData(FunctionContext functionContext);
        public abstract Stream Body { get; }
        public abstract HttpHeadersCollection Headers { get; }
        public abstract IReadOnlyCollection<IHttpCookie> Cookies { get; }
        public abstract Uri Url { get; }
        public abstract IEnumerable<ClaimsIdentity> Identities { get; }
        public abstract string Method { get; }
        public FunctionContext FunctionContext { get; }
        public virtual NameValueCollection Query { get; }
        public abstract HttpResponseData CreateResponse();
    }

    public static class HttpRequestDataExtensions
    {
        public static extern Task<string?> ReadAsStringAsync(this HttpRequestData request, Encoding? encoding = null);
        public static extern string? ReadAsString(this HttpRequestData request, Encoding? encoding = null);
        public static extern ValueTask<T?> ReadFromJsonAsync<T>(this HttpRequestData request, CancellationToken cancellationToken = default);
        public static extern ValueTask<T?> ReadFromJsonAsync<T>(this HttpRequestData request, ObjectSerializer serializer, CancellationToken cancellationToken = default);
        public static extern HttpResponseData CreateResponse(this HttpRequestData request, HttpStatusCode statusCode);
    }

    public abstract class HttpResponseData
    {
        public extern HttpResponseData(FunctionContext functionContext);
        public abstract HttpStatusCode StatusCode { get; set; }
        public abstract HttpHeadersCollection Headers { get; set; }
        public abstract Stream Body { get; set; }
        public abstract HttpCookies Cookies { get; }
        public FunctionContext FunctionContext { get; }
        public static extern HttpResponseData CreateResponse(HttpRequestData request);
    }

    public static class HttpResponseDataExtensions
    {
        public static extern void WriteString(this HttpResponseData response, string value, Encoding? encoding = null);
        public static extern Task WriteStringAsync(this HttpResponseData response, string value, Encoding? encoding = null);
        public static extern Task WriteStringAsync(this HttpResponseData response, string value, CancellationToken cancellationToken, Encoding? encoding = null);
        public static extern ValueTask WriteAsJsonAsync<T>(this HttpResponseData response, T instance, CancellationToken cancellationToken = default);
        public static extern ValueTask WriteAsJsonAsync<T>(this HttpResponseData response, T instance, string contentType, CancellationToken cancellationToken = default);
        public static extern ValueTask WriteAsJsonAsync<T>(this HttpResponseData response, T instance, ObjectSerializer serializer, CancellationToken cancellationToken = default);
        public static extern ValueTask WriteAsJsonAsync<T>(this HttpResponseData response, T instance, ObjectSerializer serializer, string contentType, CancellationToken cancellationToken = default);
        public static extern void WriteBytes(this HttpResponseData response, byte[] value);
        public static extern Task WriteBytesAsync(this HttpResponseData response, byte[] value);
        public static extern Task WriteBytesAsync(this HttpResponseData response, byte[] value, CancellationToken cancellationToken);
    }

    public interface IHttpRequestDataFeature
    {
        ValueTask<HttpRequestData?> GetHttpRequestDataAsync(FunctionContext context);
    }

    public enum SameSite { None = 0, Lax = 1, Strict = 2, ExplicitNone = 3 }
}
