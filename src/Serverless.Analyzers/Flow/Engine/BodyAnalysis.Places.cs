using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow.Engine;

/// <content>Where values are kept: variables, members, elements.</content>
internal sealed partial class BodyAnalysis
{
    private readonly HashSet<ISymbol> _reassigned = new(SymbolEqualityComparer.Default);

    // Variables that stand for an object kept somewhere else; null where that is not the same place always.
    private readonly Dictionary<object, FlowPlace?> _aliases = [];

    // What a capture was taken from.
    private readonly Dictionary<object, FlowPlace?> _tested = [];

    // Targets that were captured before the value they are given was computed.
    private readonly Dictionary<object, IOperation> _targets = [];

    private FlowValue Read(object variable) => _state[_variables[variable]] ?? FlowValue.Empty;

    private FlowValue Read(FlowPlace place)
    {
        var value = place.Root is ISymbol { IsStatic: true } member and not ILocalSymbol ? ReadStatic(member) : Read(place.Root);
        foreach (var name in place.Members)
        {
            value = name == FlowValue.Element ? value.Elements() : value.Member(name);
        }

        return value;
    }

    // Written in this body, or anywhere.
    private FlowValue ReadStatic(ISymbol member) => _state[_variables[member]] ?? _context.Field(member, _body);

    private FlowValue ReadParameter(IParameterReferenceOperation reference) =>
        IsCaptured(reference.Parameter) ? OfInstance(reference.Parameter, reference.Parameter.Name, Read(FlowVariables.Instance)) is var kept
            ? _context.Sources.Named(kept, reference.Parameter.Name, reference.Type, reference.Syntax)
            : kept
        : Read(reference.Parameter);

    // A parameter of the primary constructor, read in another member.
    private bool IsCaptured(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } owner && !SymbolEqualityComparer.Default.Equals(owner, _body.Symbol);

    // A member of the instance: what this body and its caller know, and what other bodies gave it unless this one has replaced that.
    private FlowValue OfInstance(ISymbol member, string name, FlowValue instance)
    {
        var own = instance.Member(name);
        var path = "." + name;
        var isReplaced = !own.IsEmpty && own.Labels.All(label => label.Source.Kind != FlowKinds.Parameter || label.Source.Path != path);
        return isReplaced ? own : own.Join(_context.Field(member, _body));
    }

    private FlowValue ReadField(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        if (field.IsConst)
        {
            return FlowValue.Harmless;
        }

        if (reference.Instance is null)
        {
            return _context.Sources.Named(
                ReadStatic(field).Join(_context.Sources.Of(reference, field, FlowValue.Empty, null, null)), field.Name, field.Type, reference.Syntax);
        }

        return MemberOf(Evaluate(reference.Instance), reference, field, IsInstance(reference.Instance));
    }

    private FlowValue ReadProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        var instance = Evaluate(reference.Instance);
        var arguments = reference.Arguments;
        EvaluateAll(arguments.Select(argument => argument.Value));
        if (property.IsIndexer)
        {
            return ReadIndexer(reference, instance);
        }

        if (FlowTypes.IsTransparent(property.ContainingType) && property.Name is "Value" or "Result" or "CurrentValue" or "Target")
        {
            return instance;
        }

        if (property is { Name: "Current", ContainingType.Name: var holder } && holder.EndsWith("Enumerator", StringComparison.Ordinal))
        {
            return instance.Elements();
        }

        return reference.Instance is null ? ReadStaticProperty(reference) : MemberOf(instance, reference, property, IsInstance(reference.Instance));
    }

    private FlowValue ReadStaticProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        var value = _context.Types.IsStored(property) ? ReadStatic(property)
            : property.GetMethod is { } getter ? Call(reference, getter, FlowValue.Empty, null, [], []) : FlowValue.Empty;
        return _context.Sources.Named(value.Join(_context.Sources.Of(reference, property, FlowValue.Empty, null, null)), property.Name, property.Type, reference.Syntax);
    }

    private FlowValue ReadIndexer(IPropertyReferenceOperation reference, FlowValue instance)
    {
        var key = reference.Arguments.Length == 1 ? reference.Arguments[0].Value.ConstantValue.Value as string : null;
        var value = key is null ? instance.Elements() : instance.Member(KeyOf(key));
        if (reference.Property.GetMethod is { DeclaringSyntaxReferences.Length: > 0 } getter)
        {
            value = Call(reference, getter, instance, reference.Instance, [.. reference.Arguments.Select(argument => Evaluate(argument.Value))], [.. reference.Arguments.Select(argument => argument.Value)]);
        }

        value = value.Join(_context.Sources.Of(reference, reference.Property, instance, reference.Instance?.Type, key));
        return Displayed(value, reference, reference.Instance);
    }

    // text[..4], list[1..]
    private FlowValue ReadSlice(IImplicitIndexerReferenceOperation reference)
    {
        var instance = Evaluate(reference.Instance);
        Evaluate(reference.Argument);
        return reference.Argument is IRangeOperation range && Shortening.IsShort(range) ? Disclosed(instance)
            : reference.Argument is IRangeOperation || reference.Type?.SpecialType == SpecialType.System_Char ? instance : instance.Elements();
    }

    /// <summary>The value of a member, read of a value.</summary>
    private FlowValue MemberOf(FlowValue instance, IMemberReferenceOperation reference, ISymbol member, bool isOwn)
    {
        if (IsLimited(member, reference.Type))
        {
            return FlowValue.Harmless;
        }

        var name = NameOf(member);
        var value = isOwn ? OfInstance(member, name, instance) : instance.Member(name);
        if (member is IPropertySymbol { GetMethod: { } getter } property && !_context.Types.IsStored(property) && !getter.DeclaringSyntaxReferences.IsEmpty)
        {
            value = Call(reference, getter, instance, reference.Instance, [], []);
        }

        value = value.Join(_context.Sources.Of(reference, member, instance, reference.Instance?.Type, null));
        value = FlowSources.IsOfRuntime(member) ? value : _context.Sources.Named(value, member.Name, reference.Type, reference.Syntax);
        return Displayed(value, reference, reference.Instance);
    }

    // Event data is called what the user reads of the event.
    private static FlowValue Displayed(FlowValue value, IOperation reference, IOperation? instance)
    {
        const int longest = 80;
        if (instance is null || value.Labels.All(label => label.Source.Kind != FlowKinds.Event))
        {
            return value;
        }

        var (inner, outer) = (instance.Syntax.ToString(), reference.Syntax.ToString());
        return outer.Length > longest || !outer.StartsWith(inner, StringComparison.Ordinal) ? value : value.Select(label =>
            label.Source.Kind == FlowKinds.Event && label.Source.Name == inner ? label with { Source = label.Source with { Name = outer } } : label);
    }

    private static string NameOf(ISymbol member) => member is IFieldSymbol { CorrespondingTupleField: { } element } ? element.Name : member.Name;

    private static string KeyOf(string key) => $"[{key.Replace('.', '·')}]";

    private static bool IsInstance(IOperation? operation) => operation is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };

    /// <summary>Where the value of an expression is kept; null where it is kept nowhere.</summary>
    private FlowPlace? PlaceOf(IOperation? operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation local:
                return new FlowPlace(local.Local, []);
            case IParameterReferenceOperation parameter:
                return IsCaptured(parameter.Parameter) ? new FlowPlace(FlowVariables.Instance, [parameter.Parameter.Name]) : new FlowPlace(parameter.Parameter, []);
            case IInstanceReferenceOperation:
                return new FlowPlace(FlowVariables.Instance, []);
            case IFlowCaptureReferenceOperation capture:
                return new FlowPlace(capture.Id, []);
            case IFieldReferenceOperation { Instance: null } field:
                return new FlowPlace(field.Field, []);
            case IPropertyReferenceOperation { Instance: null } property:
                return new FlowPlace(property.Property, []);
            case IPropertyReferenceOperation { Property.IsIndexer: true } indexer:
                return PlaceOf(indexer.Instance)?.Then(indexer.Arguments.Length == 1 && indexer.Arguments[0].Value.ConstantValue.Value is string key ? KeyOf(key) : FlowValue.Element);
            case IMemberReferenceOperation { Instance: { } instance } member:
                return PlaceOf(instance)?.Then(NameOf(member.Member));
            case IArrayElementReferenceOperation element:
                return PlaceOf(element.ArrayReference)?.Then(IndexOf(element) is { } index ? FlowValue.ElementAt(index) : FlowValue.Element);
            case IConversionOperation { OperatorMethod: null } conversion:
                return PlaceOf(conversion.Operand);
            case IParenthesizedOperation parenthesized:
                return PlaceOf(parenthesized.Operand);
            case IDeclarationExpressionOperation declaration:
                return PlaceOf(declaration.Expression);

            // builder.Append(x).Append(y)
            case IInvocationOperation { Instance: { } builder } call when SymbolEqualityComparer.Default.Equals(call.Type, call.TargetMethod.ContainingType) && builder.Type?.IsReferenceType == true:
                return PlaceOf(builder);
            default:
                return null;
        }
    }

    private void Write(FlowPlace place, FlowValue value, bool isCertain)
    {
        var variable = _variables[place.Root];
        if (place.Root is ISymbol { IsStatic: true } and (IFieldSymbol or IPropertySymbol) && place.Root is ISymbol @static)
        {
            var whole = ReadStatic(@static).Set(place.Members, value, isCertain);
            _state[variable] = whole;
            _context.AddToField(@static, whole);
            return;
        }

        _state[variable] = Read(place.Root).Set(place.Members, value, isCertain);
        if (place.Members.Count > 0 && _aliases.TryGetValue(place.Root, out var alias) && alias is not null)
        {
            Write(new FlowPlace(alias.Root, [.. alias.Members, .. place.Members]), value, isCertain);
        }
    }

    // What a call does to an object is done to it under each of its names.
    private void Change(FlowPlace place, FlowValue value, bool isCertain)
    {
        Write(place, value, isCertain);
        if (place.Members.Count == 0 && _aliases.TryGetValue(place.Root, out var alias) && alias is not null)
        {
            Change(alias, value, isCertain);
        }
    }

    private void Capture(IFlowCaptureOperation capture)
    {
        var value = Evaluate(capture.Value);
        if (capture.Value.Type is null or { IsReferenceType: true, SpecialType: not SpecialType.System_String } || capture.Value is IMemberReferenceOperation)
        {
            NoteAlias(capture.Id, PlaceOf(capture.Value));
        }

        _tested[capture.Id] = PlaceOf(capture.Value);
        _targets[capture.Id] = capture.Value;
        _state[_variables[capture.Id]] = value;
    }

    private void NoteAlias(object variable, FlowPlace? place)
    {
        if (_aliases.TryGetValue(variable, out var known))
        {
            var isSame = known is not null && place is not null && known.Root.Equals(place.Root) && known.Members.SequenceEqual(place.Members);
            _aliases[variable] = isSame ? known : null;
        }
        else
        {
            // A place that leads back to the variable would never end.
            _aliases.Add(variable, place is not null && !LeadsTo(place.Root, variable) ? place : null);
        }
    }

    private bool LeadsTo(object root, object variable)
    {
        for (var steps = 0; steps < 16; steps++)
        {
            if (root.Equals(variable))
            {
                return true;
            }

            if (!_aliases.TryGetValue(root, out var next) || next is null)
            {
                return false;
            }

            root = next.Root;
        }

        return true;
    }
}
