namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    /// <summary>Calls that take memory or repeat something as often as a number says, and what numbers are made of.</summary>
    private static readonly ApiRow[] SizeSinks =
    [
        .. Each("System.Collections.Generic.List`1", ".ctor EnsureCapacity", ApiRole.InjectionSink, "capacity", "Size"),
        .. Each("System.Collections.Generic.Dictionary`2", ".ctor EnsureCapacity", ApiRole.InjectionSink, "capacity", "Size"),
        .. Each("System.Collections.Generic.HashSet`1", ".ctor EnsureCapacity", ApiRole.InjectionSink, "capacity", "Size"),
        new("System.Text.StringBuilder", ".ctor", ApiRole.InjectionSink, "capacity", Hint: "Size"),
        new("System.Text.StringBuilder", "EnsureCapacity", ApiRole.InjectionSink, "capacity", Hint: "Size"),
        new("System.Text.StringBuilder", "Append", ApiRole.InjectionSink, "repeatCount", Hint: "Size"),
        new("System.IO.MemoryStream", ".ctor", ApiRole.InjectionSink, "capacity", Hint: "Size"),
        new("System.String", ".ctor", ApiRole.InjectionSink, "count", Hint: "Size"),
        .. Each("System.String", "PadLeft PadRight", ApiRole.InjectionSink, "totalWidth", "Size"),
        .. Each("System.Linq.Enumerable", "Range Repeat", ApiRole.InjectionSink, "count", "Size"),
        new("System.Buffers.ArrayPool`1", "Rent", ApiRole.InjectionSink, "minimumLength", Hint: "Size"),
        new("System.Array", "CreateInstance", ApiRole.InjectionSink, "length", Hint: "Size"),
        new("System.Array", "Resize", ApiRole.InjectionSink, "newSize", Hint: "Size"),
        .. Each("System.GC", "AllocateArray AllocateUninitializedArray", ApiRole.InjectionSink, "length", "Size"),
        new("System.Security.Cryptography.RandomNumberGenerator", "GetBytes", ApiRole.InjectionSink, "count", Hint: "Size"),

        .. Numbers.SelectMany(type => Each(type, "Parse TryParse", ApiRole.PassThrough, "s")),
        .. Each("System.Convert", "ToInt32 ToUInt32 ToInt64 ToUInt64 ToSingle ToDouble ToDecimal", ApiRole.PassThrough, "value"),
        .. Each("System.Math", "Max Abs Ceiling Floor Round", ApiRole.PassThrough),
        .. Each("System.Text.Json.JsonElement", "GetInt32 GetUInt32 GetInt64 GetUInt64 GetDouble GetDecimal", ApiRole.PassThrough, hint: "this"),
        .. Each("System.Text.Json.Utf8JsonReader", "GetInt32 GetUInt32 GetInt64 GetUInt64 GetDouble GetDecimal", ApiRole.PassThrough, hint: "this"),
        new("System.Math", "Clamp", ApiRole.Sanitizer, Hint: "Size"),
        .. Numbers.SelectMany(type => Each(type, "Clamp", ApiRole.Sanitizer, hint: "Size")),
        .. Each("System.ArgumentOutOfRangeException", "ThrowIfGreaterThan ThrowIfGreaterThanOrEqual", ApiRole.Sanitizer, "value", "Size"),
    ];

    private static IEnumerable<string> Numbers => ["System.Int32", "System.UInt32", "System.Int64", "System.UInt64", "System.Single", "System.Double", "System.Decimal"];
}
