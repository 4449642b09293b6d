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

    internal static readonly DiagnosticDescriptor ManyTransitivePackages = Info(
        RuleIds.ManyTransitivePackages,
        "Package brings a great many others along",
        "'{0}' brings {1} other packages along, more than {2}",
        "Every package that is deployed with a function is code that runs with its rights. Who takes one package takes all that it depends on, and their faults.",
        1357);

    internal static readonly DiagnosticDescriptor AuditOff = Warning(
        RuleIds.AuditOff,
        "Vulnerability audit is switched off",
        "{0}, so that restore does not say which packages have known vulnerabilities",
        "Restore compares the packages of a project with the published vulnerabilities. Where that is switched off, or its warnings are hidden, nobody learns of them.",
        1395);

    internal static readonly DiagnosticDescriptor SettingsPublished = Warning(
        RuleIds.SettingsPublished,
        "Local settings are published",
        "'local.settings.json' is published with the functions, and with it what it holds for the local machine",
        "The file holds connection strings and keys for work on one machine. Published, it lies in the package of every deployment.",
        538, 312);

    internal static readonly DiagnosticDescriptor FloatingVersion = Info(
        RuleIds.FloatingVersion,
        "Package version floats",
        "'{0}' is taken in version '{1}', whatever that is on the day of the build, and no lock file holds the version that was tested",
        "A version with a star is decided anew by each restore. What is deployed may then not be what was tested, and a package that was taken over is taken in at once.",
        1357, 829);
}
