#nullable enable
using Microsoft.AspNetCore.Authorization;

namespace DarkLoop.Azure.Functions.Authorization
{
    public class FunctionAuthorizeAttribute : AuthorizeAttribute, IAuthorizeData
    {
        public FunctionAuthorizeAttribute() { }
        public FunctionAuthorizeAttribute(string policy) : base(policy) { }
    }
}

namespace Microsoft.Azure.Functions.Worker
{
    public static class FunctionsAuthorizationWorkerAppBuilderExtensions
    {
        public static extern IFunctionsWorkerApplicationBuilder UseFunctionsAuthorization(this IFunctionsWorkerApplicationBuilder builder);
    }
}
