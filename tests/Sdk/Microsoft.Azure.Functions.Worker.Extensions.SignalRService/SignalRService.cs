#nullable enable
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Extensions.Primitives;

namespace Microsoft.Azure.Functions.Worker
{
    public sealed class SignalRConnectionInfo
    {
        public string Url { get; set; }
        public string AccessToken { get; set; }
    }

    public enum SignalREndpointType { Primary, Secondary }

    public sealed class SignalREndpoint
    {
        public SignalREndpointType EndpointType { get; set; }
        public string Name { get; set; }
        public string Endpoint { get; set; }
        public bool Online { get; set; }
    }

    public enum SignalRGroupActionType { Add, Remove, RemoveAll }

    public sealed class SignalRGroupAction
    {
        public extern SignalRGroupAction(SignalRGroupActionType actionType);
        public string? ConnectionId { get; set; }
        public string? UserId { get; set; }
        public string? GroupName { get; set; }
        public SignalRGroupActionType Action { get; set; }
        public SignalREndpoint[]? Endpoints { get; set; }
    }

    public enum SignalRInvocationCategory { Connections, Messages }

    public sealed class SignalRInvocationContext
    {
        public object[]? Arguments { get; set; }
        public string? Error { get; set; }
        public SignalRInvocationCategory Category { get; set; }
        public string Event { get; set; }
        public string Hub { get; set; }
        public string ConnectionId { get; set; }
        public string UserId { get; set; }
        public IDictionary<string, StringValues> Headers { get; set; }
        public IDictionary<string, StringValues> Query { get; set; }
        public IDictionary<string, StringValues> Claims { get; set; }
    }

    public sealed class SignalRMessageAction
    {
        public extern SignalRMessageAction(string target);
        public extern SignalRMessageAction(string target, object[]? arguments);
        public string? ConnectionId { get; set; }
        public string? UserId { get; set; }
        public string? GroupName { get; set; }
        public string Target { get; }
        public object[]? Arguments { get; set; }
        public SignalREndpoint[]? Endpoints { get; set; }
    }

    public sealed class SignalREndpointConnectionInfo
    {
        public SignalREndpointType EndpointType { get; set; }
        public string Name { get; set; }
        public string Endpoint { get; set; }
        public bool Online { get; set; }
        public SignalRConnectionInfo ConnectionInfo { get; set; }
    }

    public sealed class SignalRNegotiationContext
    {
        public SignalREndpointConnectionInfo[] Endpoints { get; set; }
    }

    public sealed class SignalRConnectionInfoInputAttribute : InputBindingAttribute
    {
        public string? ConnectionStringSetting { get; set; }
        public string? HubName { get; set; }
        public string? UserId { get; set; }
        public string? IdToken { get; set; }
        public string[]? ClaimTypeList { get; set; }
    }

    public sealed class SignalREndpointsInputAttribute : InputBindingAttribute
    {
        public extern SignalREndpointsInputAttribute(string hubName);
        public extern SignalREndpointsInputAttribute(string hubName, string connectionStringSetting);
        public string? ConnectionStringSetting { get; set; }
        public string? HubName { get; set; }
    }

    public sealed class SignalRNegotiationInputAttribute : InputBindingAttribute
    {
        public extern SignalRNegotiationInputAttribute(string hubName, string connectionStringSetting);
        public string? ConnectionStringSetting { get; set; }
        public string? HubName { get; set; }
        public string? UserId { get; set; }
        public string? IdToken { get; set; }
        public string[]? ClaimTypeList { get; set; }
    }

    public sealed class SignalROutputAttribute : OutputBindingAttribute
    {
        public extern SignalROutputAttribute();
        public string? ConnectionStringSetting { get; set; }
        public string? HubName { get; set; }
    }

    public sealed class SignalRTriggerAttribute : TriggerBindingAttribute
    {
        public extern SignalRTriggerAttribute(string hubName, string category, string @event);
        public extern SignalRTriggerAttribute(string hubName, string category, string @event, params string[] parameterNames);
        public string? ConnectionStringSetting { get; set; }
        public string HubName { get; }
        public string Event { get; }
        public string Category { get; }
        public string[] ParameterNames { get; }
    }
}
