using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
            case IParenthesizedOperation parenthesized:
                Narrow(parenthesized.Operand, outcome, state);
                break;
            case IAwaitOperation awaited:
                Narrow(awaited.Operation, outcome, state);
                break;
            case ILocalReferenceOperation { Type.SpecialType: SpecialType.System_Boolean } kept:
                if (_context.Models.Operation(kept.Syntax) is { } original && Origin.Of(original, _context.Models, CancellationToken.None) is var test and not ILocalReferenceOperation)
                {
                    Narrow(test, outcome, state);
                }

                break;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                Narrow(not.Operand, !outcome, state);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both:
                NarrowBoth(both, outcome, state);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, RightOperand.ConstantValue: { HasValue: true, Value: bool constant } } known:
                Narrow(known.LeftOperand, outcome == (known.OperatorKind == BinaryOperatorKind.Equals) == constant, state);
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
            case IIsPatternOperation { Pattern: var pattern, Value: var value } when IsUpperBound(pattern, outcome):
                Validate(value, SinkKinds.Size, state);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual } comparison:
                NarrowBound(comparison, outcome, state);
                break;
            case IInvocationOperation call:
                NarrowByGuards(call, outcome, state);
                if (outcome)
                {
                    NarrowCall(call, state);
                }

                break;
        }
    }

    // Conditions of the source, where they are not yet taken apart: both hold, or at least one does.
    private void NarrowBoth(IBinaryOperation both, bool outcome, FlowState state)
    {
        if (outcome == (both.OperatorKind == BinaryOperatorKind.ConditionalAnd))
        {
            Narrow(both.LeftOperand, outcome, state);
            Narrow(both.RightOperand, outcome, state);
            return;
        }

        var (left, right) = (state.Copy(), state.Copy());
        Narrow(both.LeftOperand, outcome, left);
        Narrow(both.LeftOperand, !outcome, right);
        Narrow(both.RightOperand, outcome, right);
        state.Assign(left.Join(right).State);
    }

    // A check of the project itself.
    private void NarrowByGuards(IInvocationOperation call, bool outcome, FlowState state)
    {
        if (call.TargetMethod.MethodKind == MethodKind.LocalFunction)
        {
            NarrowByLocalFunction(call, outcome, state);
            return;
        }

        var targets = Targets(call.TargetMethod);
        foreach (var argument in call.Arguments)
        {
            var kinds = targets.Count == 0 || argument.Parameter is null ? SinkKinds.None : SinkKinds.Injection;
            foreach (var (_, summary) in targets)
            {
                kinds &= argument.Parameter is { } parameter && summary.Guards.TryGetValue((parameter.Ordinal, outcome), out var safe) ? safe : SinkKinds.None;
            }

            if (kinds != SinkKinds.None)
            {
                Validate(argument.Value, kinds, state);
            }
        }
    }

    // A local function that is one condition.
    private void NarrowByLocalFunction(IInvocationOperation call, bool outcome, FlowState state)
    {
        var condition = call.TargetMethod.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            LocalFunctionStatementSyntax { ExpressionBody.Expression: var body } => body,
            LocalFunctionStatementSyntax { Body.Statements: [ReturnStatementSyntax { Expression: { } returned }] } => returned,
            _ => null,
        };
        if (condition is null || _context.Models.Operation(condition) is not { } test)
        {
            return;
        }

        var inside = state.Copy();
        var parameters = call.TargetMethod.OriginalDefinition.Parameters;
        foreach (var parameter in parameters)
        {
            inside[_variables[parameter]] = FlowValue.Of(FlowSource.Of(parameter.Ordinal));
        }

        Narrow(test, outcome, inside);
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.None } parameter && inside[_variables[parameters[parameter.Ordinal]]] is { Labels: [{ Safe: var safe }] } && (safe & SinkKinds.Injection) is var kinds and not SinkKinds.None)
            {
                Validate(argument.Value, kinds, state);
            }
        }
    }

    // What callers may take for granted of an argument when this method has returned true, or false.
    private void NoteGuards(IMethodSymbol method, IOperation returned)
    {
        foreach (var outcome in new[] { true, false })
        {
            var state = _state;
            if (returned.ConstantValue is { HasValue: true, Value: bool constant })
            {
                if (constant != outcome)
                {
                    continue;
                }
            }
            else if (_context.Models.Operation(returned.Syntax) is { } condition)
            {
                state = _state.Copy();
                Narrow(condition, outcome, state);
            }

            foreach (var parameter in method.Parameters)
            {
                if (parameter.RefKind == RefKind.None && (FlowTypes.IsCount(parameter.Type) || !_context.Types.Ends(parameter.Type)))
                {
                    var own = state[_variables[parameter]]?.Labels.FirstOrDefault(label => label.Source is { Kind: FlowKinds.Parameter, Path.Length: 0 } source && source.Position == parameter.Ordinal);
                    // Of a number nothing is left once it is bounded.
                    var safe = own is not null ? own.Safe & SinkKinds.Injection : FlowTypes.IsCount(parameter.Type) ? SinkKinds.Size : SinkKinds.None;
                    Summary.AddGuard(parameter.Ordinal, outcome, _reassigned.Contains(parameter) ? SinkKinds.None : safe);
                }
            }
        }
    }

    private void NarrowEqual(IOperation value, IOperation other, FlowState state)
    {
        if (other.ConstantValue is { HasValue: true, Value: not null })
        {
            Validate(value, SinkKinds.Injection, state);
        }
        else if (value is IInvocationOperation call && PlaceOf(other) is { } place)
        {
            // Path.GetFileName(name) == name
            foreach (var row in _context.Catalog.Of(call.TargetMethod, ApiRole.Sanitizer))
            {
                if (call.Arguments.Any(argument => (row.Argument is null || argument.Parameter?.Name == row.Argument) && PlaceOf(argument.Value) is { } given && given.Root.Equals(place.Root) && given.Members.SequenceEqual(place.Members)))
                {
                    Validate(other, row.Hint is null ? SinkKinds.Injection : FlowSinks.KindsOf(row.Hint), state);
                }
            }
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
            case "Any" or "Exists" when arguments.Length > 0 && IsAllowList(call.Instance ?? arguments[0].Value) && Compared(arguments[arguments.Length - 1].Value) is { } sought:
                Validate(sought, SinkKinds.Injection, state);
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
        { Syntax: CollectionExpressionSyntax } => ReferenceEquals(Evaluate(list), FlowValue.Harmless),
        _ => false,
    };

    // What a lambda holds its parameter against: item => item == value, item => item.Equals(value, …)
    private IOperation? Compared(IOperation test)
    {
        if (ValueSite.Unwrap(test) is not { Syntax: SimpleLambdaExpressionSyntax { Body: ExpressionSyntax body } } || _context.Models.Operation(body) is not { } condition)
        {
            return null;
        }

        var sides = condition switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equals => [equals.LeftOperand, equals.RightOperand],
            IInvocationOperation { TargetMethod.Name: "Equals", Instance: { } instance, Arguments: [var first, ..] } => [instance, first.Value],
            IInvocationOperation { TargetMethod.Name: "Equals", Instance: null, Arguments: [var first, var second, ..] } => [first.Value, second.Value],
            _ => Array.Empty<IOperation>(),
        };
        return sides.FirstOrDefault(IsItem) is { } item ? sides.FirstOrDefault(side => side != item) : null;

        bool IsItem(IOperation side) => ValueSite.Unwrap(side) is IParameterReferenceOperation { Parameter: var parameter } && condition.Syntax.Parent == parameter.ContainingSymbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
    }

    // char.IsLetterOrDigit, or c => char.IsLetterOrDigit(c) || c == '_'
    private bool IsCharacterTest(IOperation test) => ValueSite.Unwrap(test) switch
    {
        IDelegateCreationOperation creation => IsCharacterTest(creation.Target),
        IMethodReferenceOperation { Method: var method } => IsCharacterTest(method),
        { Syntax: LambdaExpressionSyntax { Body: ExpressionSyntax body } } => _context.Models.Operation(body) is { } condition && AllowsPlainCharacters(condition),
        _ => false,
    };

    private static bool IsCharacterTest(IMethodSymbol method) => method is { ContainingType.SpecialType: SpecialType.System_Char, Name: "IsDigit" or "IsLetter" or "IsLetterOrDigit" or "IsNumber" or "IsAsciiDigit" or "IsAsciiLetter" or "IsAsciiLetterOrDigit" or "IsAsciiHexDigit" };

    private static bool AllowsPlainCharacters(IOperation condition) => condition switch
    {
        IParenthesizedOperation parenthesized => AllowsPlainCharacters(parenthesized.Operand),
        IInvocationOperation call => IsCharacterTest(call.TargetMethod),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either => AllowsPlainCharacters(either.LeftOperand) && AllowsPlainCharacters(either.RightOperand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, RightOperand: var other } => ValueSite.Unwrap(other).ConstantValue is { HasValue: true, Value: '_' or '-' or ' ' },
        IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: '_' or '-' or ' ' } } } => true,
        _ => false,
    };

    // Regex.Replace(text, "[^a-zA-Z0-9]", ""), text.Where(char.IsLetterOrDigit)
    private bool KeepsPlainCharacters(IInvocationOperation call) => call.TargetMethod switch
    {
        { Name: "Where", ContainingType.Name: "Enumerable" } => call.Arguments is [_, var test] && IsCharacterTest(test.Value),
        { Name: "Replace", ContainingType: { Name: "Regex", ContainingNamespace.Name: "RegularExpressions" } } =>
            call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "replacement")?.Value.ConstantValue is { HasValue: true, Value: string replacement }
            && replacement.All(character => char.IsLetterOrDigit(character) || character is '_' or '-')
            && RegexUse.Of(call, _context.Models) is { Pattern: var pattern }
            && Regex.IsMatch(pattern, @"^(\W|\D|\[\^(\w-\w|\w|\\[wd]|_| |\\?-)+\])[+*]?$", RegexOptions.None, TimeSpan.FromSeconds(1)),
        _ => false,
    };

    private bool IsFullMatch(IInvocationOperation call) => RegexUse.Of(call, _context.Models) is { Pattern: var pattern } && IsFullMatch(pattern);

    private static bool IsFullMatch(string pattern) =>
        Regex.IsMatch(pattern, @"^(\^|\\A).*(\$|\\z|\\Z)$", RegexOptions.Singleline, TimeSpan.FromSeconds(1))
        && pattern.IndexOf(".*", StringComparison.Ordinal) < 0 && pattern.IndexOf(".+", StringComparison.Ordinal) < 0
        && pattern.IndexOf("[^", StringComparison.Ordinal) < 0 && pattern.IndexOf("\\S", StringComparison.Ordinal) < 0 && pattern.IndexOf('|') < 0;
}
