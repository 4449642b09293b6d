using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow.Engine;

/// <content>What a condition says of the values it tests, on the way it guards.</content>
internal sealed partial class BodyAnalysis
{
    private void Narrow(IOperation condition, bool outcome, FlowState state)
    {
        switch (condition)
        {
            case IConversionOperation conversion:
                Narrow(conversion.Operand, outcome, state);
                break;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                Narrow(not.Operand, !outcome, state);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison when outcome == (comparison.OperatorKind == BinaryOperatorKind.Equals):
                NarrowEqual(comparison.LeftOperand, comparison.RightOperand, state);
                NarrowEqual(comparison.RightOperand, comparison.LeftOperand, state);
                break;
            case IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: var pattern }, Value: var value } when !outcome && IsConstant(pattern):
                Validate(value, SinkKinds.Injection, state);
                break;
            case IIsPatternOperation { Pattern: var pattern, Value: var value } when outcome && IsConstant(pattern):
                Validate(value, SinkKinds.Injection, state);
                break;
            case IInvocationOperation call when outcome:
                NarrowCall(call, state);
                break;
        }
    }

    private void NarrowEqual(IOperation value, IOperation other, FlowState state)
    {
        if (other.ConstantValue is { HasValue: true, Value: not null })
        {
            Validate(value, SinkKinds.Injection, state);
        }
    }

    private static bool IsConstant(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => constant.Value.ConstantValue is { HasValue: true, Value: not null },
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => IsConstant(either.LeftPattern) && IsConstant(either.RightPattern),
        IBinaryPatternOperation both => IsConstant(both.LeftPattern) || IsConstant(both.RightPattern),
        _ => false,
    };

    private void NarrowCall(IInvocationOperation call, FlowState state)
    {
        var method = call.TargetMethod;
        var arguments = call.Arguments;
        foreach (var row in _context.Catalog.Of(method, ApiRole.Sanitizer))
        {
            foreach (var argument in arguments.Where(argument => row.Argument is null || argument.Parameter?.Name == row.Argument))
            {
                Validate(argument.Value, row.Hint is null ? SinkKinds.Injection : FlowSinks.KindsOf(row.Hint), state);
            }
        }

        switch (method.Name)
        {
            case "Equals" when call.Instance is { } instance && arguments.Length > 0:
                NarrowEqual(instance, arguments[0].Value, state);
                break;
            case "Equals" when arguments.Length > 1:
                NarrowEqual(arguments[0].Value, arguments[1].Value, state);
                NarrowEqual(arguments[1].Value, arguments[0].Value, state);
                break;
            case "Contains" or "ContainsKey" when call.Instance is { } list && arguments.Length > 0 && IsAllowList(list):
                Validate(arguments[0].Value, SinkKinds.Injection, state);
                break;
            case "Contains" when method.IsExtensionMethod && arguments.Length > 1 && IsAllowList(arguments[0].Value):
                Validate(arguments[1].Value, SinkKinds.Injection, state);
                break;
            case "TryParse" when arguments.Length > 1 && _context.Types.Ends(arguments[arguments.Length - 1].Parameter?.Type):
                Validate(arguments[0].Value, SinkKinds.Injection, state);
                break;
            case "All" when arguments.Length == 2 && IsCharacterTest(arguments[1].Value):
                Validate(arguments[0].Value, SinkKinds.Injection, state);
                break;
            case "IsMatch" when IsFullMatch(call):
                Validate(arguments[0].Value, SinkKinds.Injection, state);
                break;
            case "StartsWith" when call.Instance is { } path:
                Validate(path, SinkKinds.Path, state, static label => (label.Safe & SinkKinds.CanonicalPath) != 0);
                break;
        }
    }

    private void Validate(IOperation tested, SinkKinds kinds, FlowState state, Func<FlowLabel, bool>? only = null)
    {
        // The value itself, or text made of it that differs in case or white space only.
        while (tested is IInvocationOperation { Instance: { } inner, TargetMethod: { ContainingType.SpecialType: SpecialType.System_String, Name: "Trim" or "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant" or "ToString" } })
        {
            tested = inner;
        }

        if (tested is IPropertyReferenceOperation { Property: { Name: "Host" or "IdnHost" or "DnsSafeHost" or "Authority", ContainingType.Name: "Uri" }, Instance: { } address })
        {
            Validate(address, SinkKinds.Url | SinkKinds.Redirect, state);
            return;
        }

        if (PlaceOf(tested) is not { } place)
        {
            return;
        }

        var current = _state;
        _state = state;
        for (var steps = 0; place is not null && steps < 4; steps++)
        {
            var value = Read(place).Select(label => only is null || only(label) ? label.SafeFor(kinds) : label);
            _state[_variables[place.Root]] = Read(new FlowPlace(place.Root, [])).Set(place.Members, value, isCertain: true);

            // What was captured to be tested is what it was captured from.
            place = _tested.TryGetValue(place.Root, out var origin) && place.Members.Count == 0 ? origin : null;
        }

        _state = current;
    }

    private bool IsAllowList(IOperation list) => ValueSite.Unwrap(list) switch
    {
        IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } } => true,
        IPropertyReferenceOperation { Property: { IsStatic: true, IsReadOnly: true } } => true,
        ILocalReferenceOperation or IFlowCaptureReferenceOperation or IArrayCreationOperation or IObjectCreationOperation => ReferenceEquals(Evaluate(list), FlowValue.Harmless),
        { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.CollectionExpressionSyntax } => ReferenceEquals(Evaluate(list), FlowValue.Harmless),
        _ => false,
    };

    // text.All(char.IsLetterOrDigit)
    private static bool IsCharacterTest(IOperation test) =>
        ValueSite.Unwrap(test) is IMethodReferenceOperation { Method: { ContainingType.SpecialType: SpecialType.System_Char, Name: var name } }
        && name is "IsDigit" or "IsLetter" or "IsLetterOrDigit" or "IsAsciiDigit" or "IsAsciiLetter" or "IsAsciiLetterOrDigit" or "IsAsciiHexDigit";

    private bool IsFullMatch(IInvocationOperation call)
    {
        if (call.TargetMethod.ContainingType is not { Name: "Regex", ContainingNamespace.Name: "RegularExpressions" } || call.Arguments.Length == 0)
        {
            return false;
        }

        var pattern = call.Instance is null ? call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "pattern")?.Value.ConstantValue.Value as string : PatternOf(call.Instance);
        return pattern is not null && IsFullMatch(pattern);
    }

    // Of a regular expression in a static field or local, or one that a generator writes.
    private string? PatternOf(IOperation regex) => Origin.Of(regex, _context.Models, CancellationToken.None) switch
    {
        IObjectCreationOperation { Arguments: [{ Value.ConstantValue.Value: string pattern }, ..] } => pattern,
        IInvocationOperation { TargetMethod: var method } => method.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "GeneratedRegexAttribute")?.ConstructorArguments.FirstOrDefault().Value as string,
        _ => null,
    };

    private static bool IsFullMatch(string pattern) =>
        Regex.IsMatch(pattern, @"^(\^|\\A).*(\$|\\z|\\Z)$", RegexOptions.Singleline, TimeSpan.FromSeconds(1))
        && pattern.IndexOf(".*", StringComparison.Ordinal) < 0 && pattern.IndexOf(".+", StringComparison.Ordinal) < 0
        && pattern.IndexOf("[^", StringComparison.Ordinal) < 0 && pattern.IndexOf("\\S", StringComparison.Ordinal) < 0 && pattern.IndexOf('|') < 0;
}
