#nullable enable
using System.Text.Json.Serialization;
using Amazon.Lambda.AspNetCoreServer;
using Amazon.Lambda.AspNetCoreServer.Hosting;
using Amazon.Lambda.Core;
using Amazon.Lambda.Serialization.SystemTextJson;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Features.Authentication;

namespace Amazon.Lambda.AspNetCoreServer.Hosting
{
    public class HostingOptions
    {
        public ILambdaSerializer? Serializer { get; set; }
        public ResponseContentEncoding DefaultResponseContentEncoding { get; set; }
        public bool IncludeUnhandledExceptionDetailInResponse { get; set; }
        public bool EnableResponseStreaming { get; set; }
        public Action<IHttpRequestFeature, object, ILambdaContext>? PostMarshallRequestFeature { get; set; }
        public Action<IHttpResponseFeature, object, ILambdaContext>? PostMarshallResponseFeature { get; set; }
        public Action<IHttpConnectionFeature, object, ILambdaContext>? PostMarshallConnectionFeature { get; set; }
        public Action<IHttpAuthenticationFeature, object, ILambdaContext>? PostMarshallHttpAuthenticationFeature { get; set; }
        public Action<ITlsConnectionFeature, object, ILambdaContext>? PostMarshallTlsConnectionFeature { get; set; }
        public Action<IItemsFeature, object, ILambdaContext>? PostMarshallItemsFeature { get; set; }
        public extern void RegisterResponseContentEncodingForContentType(string contentType, ResponseContentEncoding encoding);
        public extern void RegisterResponseContentEncodingForContentEncoding(string contentEncoding, ResponseContentEncoding encoding);
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public enum LambdaEventSource { RestApi, HttpApi, ApplicationLoadBalancer, WebsocketApi }

    public static class ServiceCollectionExtensions
    {
        public static extern IServiceCollection AddAWSLambdaHosting(this IServiceCollection services, LambdaEventSource eventSource);
        public static extern IServiceCollection AddAWSLambdaHosting(this IServiceCollection services, LambdaEventSource eventSource, Action<HostingOptions>? configure = null);
        public static extern IServiceCollection AddAWSLambdaHosting<T>(this IServiceCollection services, LambdaEventSource eventSource, SourceGeneratorLambdaJsonSerializer<T> serializer, Action<HostingOptions>? configure = null) where T : JsonSerializerContext;
        public static extern IServiceCollection AddAWSLambdaBeforeSnapshotRequest(this IServiceCollection services, System.Net.Http.HttpRequestMessage beforeSnapStartRequest);
    }
}
