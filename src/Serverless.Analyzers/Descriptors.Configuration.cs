using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers;

internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor SecretInSettings = Warning(
        RuleIds.SecretInSettings,
        "Secret is written in a template or settings file",
        "'{0}' holds {1} in plain text; refer to where it is kept",
        "Templates and settings files are kept with the code, copied to build servers and shown in consoles. Whoever can read one of them has the secret.",
        798, 312);

    internal static readonly DiagnosticDescriptor RetiredRuntime = Warning(
        RuleIds.RetiredRuntime,
        RetiredRuntimeTitle,
        RetiredRuntimeMessage,
        RetiredRuntimeDescription,
        1104);

    // There is still time to move.
    internal static readonly DiagnosticDescriptor LatelyRetiredRuntime = Info(
        RuleIds.RetiredRuntime,
        RetiredRuntimeTitle,
        RetiredRuntimeMessage,
        RetiredRuntimeDescription,
        1104);

    private const string RetiredRuntimeTitle = "Runtime or programming model is no longer supported";
    private const string RetiredRuntimeMessage = "{0} has been out of support since {1}; move to {2}";
    private const string RetiredRuntimeDescription =
        "A runtime that is out of support gets no security fixes, and the platform sooner or later refuses to deploy or run what needs it.";

    internal static readonly DiagnosticDescriptor WeakHostSettings = Info(
        RuleIds.WeakHostSettings,
        "The host is set up weaker than it is by default",
        "'{0}' is {1}: {2}",
        "The defaults of the Azure Functions host limit how long functions run, how many requests are taken at once, and which pages may call them. A setting in host.json that takes such a limit away holds for every function of the app.",
        770, 942);
}
