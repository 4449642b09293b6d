using Microsoft.Azure.WebJobs.Description;
using Microsoft.Extensions.Primitives;

namespace Microsoft.Azure.WebJobs.Extensions.SignalRService
{
    [AttributeUsage(AttributeTargets.ReturnValue | AttributeTargets.Parameter)]
    [Binding]
    public class SignalRAttribute : Attribute
    {
        public string ConnectionStringSetting { get; set; }
        public string HubName { get; set; }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    [Binding]
    public class SignalRConnectionInfoAttribute : Attribute
    {
        public string ConnectionStringSetting { get; set; }
        public string HubName { get; set; }
        public string UserId { get; set; }
        public string IdToken { get; set; }
        public string[] ClaimTypeList { get; set; }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    [Binding]
    public class SignalRTriggerAttribute : Attribute
    {
        public extern SignalRTriggerAttribute();
        public extern SignalRTriggerAttribute(string hubName, string category, string @event);
        public extern SignalRTriggerAttribute(string hubName, string category, string @event, params string[] parameterNames);
        public string ConnectionStringSetting { get; set; }
        public string HubName { get; }
        public string Category { get; }
        public string Event { get; }
        public string[] ParameterNames { get; }
    }

    public class SignalRConnectionInfo
    {
        public string Url { get; set; }
        public string AccessToken { get; set; }
    }

    public class SignalRMessage
    {
        public string ConnectionId { get; set; }
        public string UserId { get; set; }
        public string GroupName { get; set; }
        public string Target { get; set; }
        public object[] Arguments { get; set; }
    }

    public enum GroupAction { Add, Remove, RemoveAll }

    public class SignalRGroupAction
    {
        public string ConnectionId { get; set; }
        public string UserId { get; set; }
        public string GroupName { get; set; }
        public GroupAction Action { get; set; }
    }

    public class InvocationContext
    {
        public object[] Arguments { get; set; }
        public string Error { get; set; }
        public string Category { get; set; }
        public string Event { get; set; }
        public string Hub { get; set; }
        public string ConnectionId { get; set; }
        public string UserId { get; set; }
        public IDictionary<string, string> Headers { get; set; }
        public IDictionary<string, string> Query { get; set; }
        public IDictionary<string, string> Claims { get; set; }
    }
}
