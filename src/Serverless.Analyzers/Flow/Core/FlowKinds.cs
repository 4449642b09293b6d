namespace Serverless.Analyzers.Flow.Core;

/// <summary>What a label says of a value.</summary>
[Flags]
internal enum FlowKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A secret that an API hands out.</summary>
    Secret = 1 << 0,

    /// <summary>Text under a name that says it is a secret.</summary>
    NamedSecret = 1 << 1,

    /// <summary>Text under a name that says it is personal data.</summary>
    Personal = 1 << 2,

    /// <summary>Data of the event, which the sender chose.</summary>
    Event = 1 << 3,

    /// <summary>The text of a whole request, body or set of headers.</summary>
    Payload = 1 << 4,

    /// <summary>The text of an object with a secret member.</summary>
    SecretObject = 1 << 5,

    /// <summary>Exception detail: a stack trace, or the message of an exception that is not the project's own.</summary>
    Exception = 1 << 6,

    /// <summary>A container whose entries under secret keys are secrets.</summary>
    SecretEntries = 1 << 7,

    /// <summary>A switch that a request sets, and what answers such a request.</summary>
    Switch = 1 << 8,

    /// <summary>A function that can be called.</summary>
    Function = 1 << 9,

    /// <summary>What the caller hands over: stands for all its labels.</summary>
    Parameter = 1 << 10,

    /// <summary>A URL or query string that carries a function key or a signature.</summary>
    KeyedUrl = 1 << 11,

    /// <summary>Those that a finding can speak of.</summary>
    Reportable = Secret | NamedSecret | Personal | Event | Payload | SecretObject | Exception | KeyedUrl,
}
