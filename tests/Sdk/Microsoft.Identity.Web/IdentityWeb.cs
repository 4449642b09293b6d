#nullable enable
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Microsoft.Identity.Web
{
    public static class AzureFunctionsAuthenticationHttpContextExtension
    {
        public static extern Task<(bool, IActionResult?)> AuthenticateAzureFunctionAsync(this HttpContext httpContext);
    }
}
