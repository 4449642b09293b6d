using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Flow;

/// <summary>Where a file lies.</summary>
internal enum FilePlace
{
    /// <summary>Nothing in the code tells, or it is a mounted file system.</summary>
    Unknown,

    /// <summary>In the folder for temporary files.</summary>
    Temporary,

    /// <summary>Beside the code, or at another fixed place that is none for temporary files.</summary>
    Elsewhere,
}

/// <summary>Tells from the beginning of a path where its file lies on AWS Lambda.</summary>
internal static class FilePlaces
{
    private const int MaxDepth = 8;

    /// <summary>The place of the file that a path names.</summary>
    public static FilePlace Of(IOperation path, SemanticModels models, CancellationToken cancellationToken) => Of(path, models, MaxDepth, cancellationToken);

    private static FilePlace Of(IOperation path, SemanticModels models, int depth, CancellationToken cancellationToken)
    {
        var origin = Origin.Of(path, models, cancellationToken);
        return origin switch
        {
            _ when depth == 0 => FilePlace.Unknown,
            { ConstantValue: { HasValue: true, Value: string text } } => OfText(text, isWhole: true),
            IInterpolatedStringOperation { Parts: [var first, ..] } => first switch
            {
                IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } } => OfText(text, isWhole: false),
                IInterpolationOperation { Expression: var value } => OfFirst(value),
                _ => FilePlace.Unknown,
            },
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, LeftOperand: var left } => left is IBinaryOperation ? Next(left) : OfFirst(left),
            IInvocationOperation { TargetMethod: { ContainingType: { Name: "Path" }, Name: var name } } call when IsFramework(call.TargetMethod) => name switch
            {
                "GetTempPath" or "GetTempFileName" => FilePlace.Temporary,
                "GetRandomFileName" => FilePlace.Elsewhere,
                "Combine" or "Join" when Parts.OfArgument(call.Arguments[0]).FirstOrDefault() is { } first => OfFirst(first),
                "GetFullPath" or "ChangeExtension" => Next(call.Arguments[0].Value),
                _ => FilePlace.Unknown,
            },
            IInvocationOperation { TargetMethod: { ContainingType: { Name: "Directory" }, Name: "GetCurrentDirectory" } } call when IsFramework(call.TargetMethod) => FilePlace.Elsewhere,
            IInvocationOperation { TargetMethod: { ContainingType: { Name: "Environment" }, Name: "GetEnvironmentVariable" } } call when IsFramework(call.TargetMethod) => call.Arguments[0].Value.ConstantValue.Value switch
            {
                "TMP" or "TEMP" or "TMPDIR" => FilePlace.Temporary,
                "LAMBDA_TASK_ROOT" => FilePlace.Elsewhere,
                _ => FilePlace.Unknown,
            },
            IPropertyReferenceOperation { Property: { Name: "CurrentDirectory" or "BaseDirectory", ContainingType.Name: "Environment" or "AppContext" or "AppDomain" } property } when IsFramework(property) => FilePlace.Elsewhere,
            _ => FilePlace.Unknown,
        };

        FilePlace Next(IOperation value) => Of(value, models, depth - 1, cancellationToken);

        // The rest of the path follows, so that a text may end in the middle of a name.
        FilePlace OfFirst(IOperation value) =>
            Origin.Of(value, models, cancellationToken) is { ConstantValue: { HasValue: true, Value: string text } } ? OfText(text, isWhole: false) : Next(value);
    }

    // Other file systems are mounted under /mnt.
    private static FilePlace OfText(string text, bool isWhole) =>
        text.Length == 0 || text.StartsWith("/mnt", StringComparison.Ordinal) || text.StartsWith("/dev/", StringComparison.Ordinal) || text.StartsWith("/proc/", StringComparison.Ordinal) ? FilePlace.Unknown
        : text == "/tmp" || text.StartsWith("/tmp/", StringComparison.Ordinal) ? FilePlace.Temporary
        : !isWhole && "/tmp/".StartsWith(text, StringComparison.Ordinal) ? FilePlace.Unknown
        : text.Contains("..") ? FilePlace.Unknown
        : FilePlace.Elsewhere;

    private static bool IsFramework(ISymbol member) => member.ContainingNamespace is { Name: "IO" or "System" };
}
