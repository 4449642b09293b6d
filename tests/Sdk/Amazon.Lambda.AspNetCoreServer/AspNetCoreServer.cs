using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.ApplicationLoadBalancerEvents;
using Amazon.Lambda.AspNetCoreServer.Internal;
using Amazon.Lambda.Core;
using Amazon.Lambda.Core.ResponseStreaming;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Features.Authentication;
using Microsoft.Extensions.Hosting;

namespace Amazon.Lambda.AspNetCoreServer
{
    public enum ResponseContentEncoding { Default = 0, Base64 }

    public enum StartupMode { Constructor, FirstRequest }

    public abstract class AbstractAspNetCoreFunction
    {
        public const string LAMBDA_CONTEXT = "LambdaContext";
        public const string LAMBDA_REQUEST_OBJECT = "LambdaRequestObject";
    }

    public abstract class AbstractAspNetCoreFunction<TREQUEST, TRESPONSE> : AbstractAspNetCoreFunction
    {
        protected extern AbstractAspNetCoreFunction();
        protected extern AbstractAspNetCoreFunction(StartupMode startupMode);
        protected extern AbstractAspNetCoreFunction(IServiceProvider hostedServices);
        public ResponseContentEncoding DefaultResponseContentEncoding { get; set; }
        public bool IncludeUnhandledExceptionDetailInResponse { get; set; }
        public virtual bool EnableResponseStreaming { get; set; }
        public extern void RegisterResponseContentEncodingForContentType(string contentType, ResponseContentEncoding encoding);
        public extern void RegisterResponseContentEncodingForContentEncoding(string contentEncoding, ResponseContentEncoding encoding);
        public extern ResponseContentEncoding GetResponseContentEncodingForContentType(string contentType);
        public extern ResponseContentEncoding GetResponseContentEncodingForContentEncoding(string contentEncoding);
        protected virtual extern void Init(IWebHostBuilder builder);
        protected virtual extern void Init(IHostBuilder builder);
        protected virtual extern IHostBuilder CreateHostBuilder();
        protected virtual extern IEnumerable<System.Net.Http.HttpRequestMessage> GetBeforeSnapshotRequests();
        protected extern void Start();
        protected extern object CreateContext(IFeatureCollection features);
        protected extern string ErrorReport(Exception e);
        public virtual extern Task<TRESPONSE> FunctionHandlerAsync(TREQUEST request, ILambdaContext lambdaContext);
        protected extern Task<TRESPONSE> ProcessRequest(ILambdaContext lambdaContext, object context, InvokeFeatures features, bool rethrowUnhandledError = false);
        protected virtual extern void PostCreateHost(IHost webHost);
        protected virtual extern void PostMarshallItemsFeatureFeature(IItemsFeature aspNetCoreItemFeature, TREQUEST lambdaRequest, ILambdaContext lambdaContext);
        protected virtual extern void PostMarshallHttpAuthenticationFeature(IHttpAuthenticationFeature aspNetCoreHttpAuthenticationFeature, TREQUEST lambdaRequest, ILambdaContext lambdaContext);
        protected virtual extern void PostMarshallRequestFeature(IHttpRequestFeature aspNetCoreRequestFeature, TREQUEST lambdaRequest, ILambdaContext lambdaContext);
        protected virtual extern void PostMarshallConnectionFeature(IHttpConnectionFeature aspNetCoreConnectionFeature, TREQUEST lambdaRequest, ILambdaContext lambdaContext);
        protected virtual extern void PostMarshallTlsConnectionFeature(ITlsConnectionFeature aspNetCoreConnectionFeature, TREQUEST lambdaRequest, ILambdaContext lambdaContext);
        protected virtual extern void PostMarshallResponseFeature(IHttpResponseFeature aspNetCoreResponseFeature, TRESPONSE lambdaResponse, ILambdaContext lambdaContext);
        protected abstract void MarshallRequest(InvokeFeatures features, TREQUEST lambdaRequest, ILambdaContext lambdaContext);
        protected abstract TRESPONSE MarshallResponse(IHttpResponseFeature responseFeatures, ILambdaContext lambdaContext, int statusCodeIfNotSet = 200);
        protected abstract HttpResponseStreamPrelude BuildStreamingPrelude(IHttpResponseFeature responseFeature);
        protected virtual extern Stream CreateLambdaResponseStream(HttpResponseStreamPrelude prelude);
    }

    public abstract class APIGatewayProxyFunction : AbstractAspNetCoreFunction<APIGatewayProxyRequest, APIGatewayProxyResponse>
    {
        protected extern APIGatewayProxyFunction();
        protected extern APIGatewayProxyFunction(StartupMode startupMode);
        protected extern APIGatewayProxyFunction(IServiceProvider hostedServices);
        public new const string LAMBDA_CONTEXT = AbstractAspNetCoreFunction.LAMBDA_CONTEXT;
        public const string APIGATEWAY_REQUEST = LAMBDA_REQUEST_OBJECT;
        protected override extern HttpResponseStreamPrelude BuildStreamingPrelude(IHttpResponseFeature responseFeature);
        protected override extern void MarshallRequest(InvokeFeatures features, APIGatewayProxyRequest apiGatewayRequest, ILambdaContext lambdaContext);
        protected override extern APIGatewayProxyResponse MarshallResponse(IHttpResponseFeature responseFeatures, ILambdaContext lambdaContext, int statusCodeIfNotSet = 200);
        [Obsolete]
        protected extern APIGatewayProxyFunction(AspNetCoreStartupMode startupMode);

        [Obsolete]
        public enum AspNetCoreStartupMode { Constructor = StartupMode.Constructor, FirstRequest = StartupMode.FirstRequest }
        protected virtual extern string ParseHttpPath(APIGatewayProxyRequest apiGatewayRequest);
        protected virtual extern string ParseHttpMethod(APIGatewayProxyRequest apiGatewayRequest);
        protected virtual extern IHeaderDictionary AddMissingRequestHeaders(APIGatewayProxyRequest apiGatewayRequest, IHeaderDictionary headers);
    }

    public abstract class APIGatewayProxyFunction<TStartup> : APIGatewayProxyFunction where TStartup : class
    {
        protected extern APIGatewayProxyFunction();
        protected extern APIGatewayProxyFunction(StartupMode startupMode);
        protected override extern void Init(IWebHostBuilder builder);
    }

    public abstract class APIGatewayWebsocketApiProxyFunction : APIGatewayProxyFunction
    {
        protected extern APIGatewayWebsocketApiProxyFunction();
        protected extern APIGatewayWebsocketApiProxyFunction(StartupMode startupMode);
        protected extern APIGatewayWebsocketApiProxyFunction(IServiceProvider hostedServices);
    }

    public abstract class APIGatewayWebsocketApiProxyFunction<TStartup> : APIGatewayWebsocketApiProxyFunction where TStartup : class
    {
        protected extern APIGatewayWebsocketApiProxyFunction();
        protected extern APIGatewayWebsocketApiProxyFunction(StartupMode startupMode);
        protected override extern void Init(IWebHostBuilder builder);
    }

    public abstract class APIGatewayHttpApiV2ProxyFunction : AbstractAspNetCoreFunction<APIGatewayHttpApiV2ProxyRequest, APIGatewayHttpApiV2ProxyResponse>
    {
        protected extern APIGatewayHttpApiV2ProxyFunction();
        protected extern APIGatewayHttpApiV2ProxyFunction(StartupMode startupMode);
        protected extern APIGatewayHttpApiV2ProxyFunction(IServiceProvider hostedServices);
        protected override extern HttpResponseStreamPrelude BuildStreamingPrelude(IHttpResponseFeature responseFeature);
        protected override extern void MarshallRequest(InvokeFeatures features, APIGatewayHttpApiV2ProxyRequest apiGatewayRequest, ILambdaContext lambdaContext);
        protected override extern APIGatewayHttpApiV2ProxyResponse MarshallResponse(IHttpResponseFeature responseFeatures, ILambdaContext lambdaContext, int statusCodeIfNotSet = 200);
    }

    public abstract class APIGatewayHttpApiV2ProxyFunction<TStartup> : APIGatewayHttpApiV2ProxyFunction where TStartup : class
    {
        protected extern APIGatewayHttpApiV2ProxyFunction();
        protected extern APIGatewayHttpApiV2ProxyFunction(StartupMode startupMode);
        protected override extern void Init(IWebHostBuilder builder);
    }

    public abstract class ApplicationLoadBalancerFunction : AbstractAspNetCoreFunction<ApplicationLoadBalancerRequest, ApplicationLoadBalancerResponse>
    {
        protected extern ApplicationLoadBalancerFunction();
        protected extern ApplicationLoadBalancerFunction(StartupMode startupMode);
        protected extern ApplicationLoadBalancerFunction(IServiceProvider hostedServices);
        protected override extern HttpResponseStreamPrelude BuildStreamingPrelude(IHttpResponseFeature responseFeature);
        protected override extern void MarshallRequest(InvokeFeatures features, ApplicationLoadBalancerRequest lambdaRequest, ILambdaContext lambdaContext);
        protected override extern ApplicationLoadBalancerResponse MarshallResponse(IHttpResponseFeature responseFeatures, ILambdaContext lambdaContext, int statusCodeIfNotSet = 200);
    }

    public abstract class ApplicationLoadBalancerFunction<TStartup> : ApplicationLoadBalancerFunction where TStartup : class
    {
        protected extern ApplicationLoadBalancerFunction();
        protected extern ApplicationLoadBalancerFunction(StartupMode startupMode);
        protected override extern void Init(IWebHostBuilder builder);
    }
}

namespace Amazon.Lambda.AspNetCoreServer.Internal
{
    public class InvokeFeatures : IFeatureCollection
    {
        public extern InvokeFeatures();
        public bool IsReadOnly { get; }
        public int Revision { get; }
        public extern object this[Type key] { get; set; }
        public extern TFeature Get<TFeature>();
        public extern void Set<TFeature>(TFeature instance);
        public extern IEnumerator<KeyValuePair<Type, object>> GetEnumerator();
        extern System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator();
    }
}

namespace Microsoft.AspNetCore.Hosting
{
    public static class WebHostBuilderExtensions
    {
        [Obsolete]
        public static extern IWebHostBuilder UseApiGateway(this IWebHostBuilder hostBuilder);
        public static extern IWebHostBuilder UseLambdaServer(this IWebHostBuilder hostBuilder);
    }
}

namespace Microsoft.Extensions.Hosting
{
    public static class HostBuilderExtensions
    {
        public static extern IHostBuilder ConfigureWebHostLambdaDefaults(this IHostBuilder builder, Action<IWebHostBuilder> configure);
    }
}
