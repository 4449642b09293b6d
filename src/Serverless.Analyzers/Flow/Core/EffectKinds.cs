namespace Serverless.Analyzers.Flow.Core;

/// <summary>What code does besides returning, and what it depends on besides its arguments.</summary>
[Flags]
internal enum EffectKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Changes static state.</summary>
    StaticWrite = 1 << 0,

    /// <summary>Reads static state that may change.</summary>
    StaticRead = 1 << 1,

    /// <summary>Changes the object it is called on.</summary>
    InstanceWrite = 1 << 2,

    /// <summary>Changes what an argument holds.</summary>
    ArgumentWrite = 1 << 3,

    /// <summary>Changes a variable of the code around it.</summary>
    CapturedWrite = 1 << 4,

    /// <summary>Asks the clock.</summary>
    Clock = 1 << 5,

    /// <summary>Takes a random or unique value.</summary>
    Random = 1 << 6,

    /// <summary>Reads the environment: its variables, the machine, the process.</summary>
    Environment = 1 << 7,

    /// <summary>Reads the culture of the thread.</summary>
    Culture = 1 << 8,

    /// <summary>Reads or writes files.</summary>
    File = 1 << 9,

    /// <summary>Talks to another machine or a store.</summary>
    Network = 1 << 10,

    /// <summary>Reads or writes the console.</summary>
    Console = 1 << 11,

    /// <summary>Writes a log or trace.</summary>
    Log = 1 << 12,

    /// <summary>Changes what the whole process sees.</summary>
    ProcessWide = 1 << 13,

    /// <summary>Waits for, starts or locks out other threads.</summary>
    Synchronization = 1 << 14,

    /// <summary>Calls code of which nothing is known.</summary>
    Unknown = 1 << 15,
}
