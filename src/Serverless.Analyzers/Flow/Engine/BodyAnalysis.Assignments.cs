using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow.Engine;

/// <content>Assignments, deconstruction and patterns.</content>
internal sealed partial class BodyAnalysis
{
    private FlowValue Assign(IAssignmentOperation assignment)
    {
        switch (assignment)
        {
            case IDeconstructionAssignmentOperation deconstruction:
                var parts = Evaluate(deconstruction.Value);
                Deconstruct(deconstruction.Target, parts, deconstruction.Value);
                return parts;
            case ICompoundAssignmentOperation compound:
                var before = Evaluate(compound.Target);
                var added = Evaluate(compound.Value);
                var sum = compound.OperatorMethod is { } method ? Call(compound, method, FlowValue.Empty, null, [before, added], [compound.Target, compound.Value])
                    : IsText(compound.Type) ? before.Join(AsText(added, compound.Value, StartOf(compound.Target)))
                    : FlowTypes.IsCount(compound.Type) ? Computed(compound.OperatorKind, before, added) : FlowValue.Empty;
                AssignTo(compound.Target, sum, compound.Value);
                return sum;
            case ISimpleAssignmentOperation simple:
                // The target's receiver is evaluated first.
                if (simple.Target is IMemberReferenceOperation { Instance: { } instance })
                {
                    Evaluate(instance);
                }

                var value = Evaluate(simple.Value);
                AssignTo(simple.Target, value, simple.Value);
                return value;
            default:
                var any = Evaluate(assignment.Value);
                AssignTo(assignment.Target, any, assignment.Value);
                return any;
        }
    }

    /// <summary>Gives a target a value, and the target's name to the value where that tells something.</summary>
    private void AssignTo(IOperation target, FlowValue value, IOperation? source)
    {
        target = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        switch (target)
        {
            case IFlowCaptureReferenceOperation captured when _targets.TryGetValue(captured.Id, out var named) && named is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation or IArrayElementReferenceOperation:
                AssignTo(named, value, source);
                return;
            case ITupleOperation:
                Deconstruct(target, value, source);
                return;
            case IMemberReferenceOperation member:
                AssignToMember(member, value, source);
                return;
        }

        if (PlaceOf(target) is not { } place)
        {
            Evaluate(target);
            return;
        }

        var symbol = target switch { ILocalReferenceOperation local => local.Local, IParameterReferenceOperation parameter => parameter.Parameter, _ => (ISymbol?)null };
        if (symbol is not null)
        {
            value = Called(value, symbol.Name, target, source);
            if (symbol is IParameterSymbol { RefKind: RefKind.None } && place.Members.Count == 0)
            {
                _reassigned.Add(symbol);
            }
            else if (symbol is ILocalSymbol && target.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String })
            {
                NoteAlias(symbol, source is null ? null : PlaceOf(source));
            }
        }

        Write(place, value, isCertain: place.Members.Count == 0 || place.Members[place.Members.Count - 1] != FlowValue.Element);
    }

    private void AssignToMember(IMemberReferenceOperation target, FlowValue value, IOperation? source)
    {
        if (source is not null)
        {
            foreach (var arrival in _context.Sinks.OfAssignment(target.Member, source.Syntax))
            {
                Arrive(arrival, value);
            }

            Keep(target, value, source);
        }

        if (target is IPropertyReferenceOperation { Property.IsIndexer: true } indexer)
        {
            EvaluateAll(indexer.Arguments.Select(argument => argument.Value));
            if (source is not null && indexer.Arguments.Length == 1 && indexer.Arguments[0].Value.ConstantValue.Value is string key)
            {
                ArriveAtEntry(indexer.Instance, key, value, source);
            }
        }
        else
        {
            value = source is not null && ValueSite.Unwrap(source).ConstantValue is { HasValue: true } constant ? _context.Sources.Switched(target, constant.Value) : Called(value, target.Member.Name, target, source);
        }

        if (target is IPropertyReferenceOperation { Property: { SetMethod: { DeclaringSyntaxReferences.Length: > 0 } setter } property } reference && !_context.Types.IsStored(property))
        {
            var arguments = reference.Arguments.Select(argument => argument.Value).ToArray();
            Call(reference, setter, Evaluate(reference.Instance), reference.Instance, [.. arguments.Select(Evaluate), value], [.. arguments, source]);
            return;
        }

        if (PlaceOf(target) is { } place)
        {
            Write(place, value, isCertain: place.Members.Count == 0 || place.Members[place.Members.Count - 1] != FlowValue.Element);
        }

        if (IsInstance(target.Instance))
        {
            _context.AddToField(target.Member, value);
        }
        else if (target.Instance is IMemberReferenceOperation { Instance: var owner } kept && (owner is null || IsInstance(owner)))
        {
            // this.options.Key = value
            _context.AddToField(kept.Member, FlowValue.OfMember(target is IPropertyReferenceOperation { Property.IsIndexer: true } ? FlowValue.Element : NameOf(target.Member), value));
        }
    }

    // What is put into state that later invocations see, directly or as an element of it.
    private void Keep(IOperation target, FlowValue value, IOperation written)
    {
        while (target is IMemberReferenceOperation { Instance: { } holder } && ValueSite.Unwrap(holder) is IMemberReferenceOperation outer)
        {
            target = outer;
        }

        if (!value.IsEmpty && target is IMemberReferenceOperation member && (member.Instance is null || IsInstance(member.Instance)) && _context.IsShared(member.Member))
        {
            Arrive(_context.Sinks.OfSharedState(written.Syntax, member.Member), value);
        }
    }

    // A value under a telling name, unless what it was given says that it is something else.
    private FlowValue Called(FlowValue value, string name, IOperation target, IOperation? source) =>
        source is not null && FlowSources.IsLookalike(source) ? value : _context.Sources.Named(value, name, target.Type, target.Syntax);

    private void Deconstruct(IOperation target, FlowValue value, IOperation? source)
    {
        target = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        if (target is not ITupleOperation tuple)
        {
            AssignTo(target, value, null);
            return;
        }

        var written = source is null ? null : ValueSite.Unwrap(source) as ITupleOperation;
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var part = PartOf(value, source?.Type, i, tuple.Elements.Length);
            var element = written is not null && i < written.Elements.Length ? written.Elements[i] : null;
            if (tuple.Elements[i] is ITupleOperation or IDeclarationExpressionOperation { Expression: ITupleOperation })
            {
                Deconstruct(tuple.Elements[i], part, element);
            }
            else if (tuple.Elements[i] is not IDiscardOperation)
            {
                AssignTo(tuple.Elements[i], element?.ConstantValue.HasValue == true ? FlowValue.Harmless : part, element);
            }
        }
    }

    // One of the parts that a value comes apart into.
    private FlowValue PartOf(FlowValue value, ITypeSymbol? type, int index, int count)
    {
        if (type is null or { IsTupleType: true })
        {
            return value.Member($"Item{index + 1}");
        }

        if (type is INamedTypeSymbol { Name: "KeyValuePair", Arity: 2 })
        {
            return value.Member(index == 0 ? "Key" : "Value");
        }

        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.Length == count) is { } method)
            {
                return method.IsImplicitlyDeclared || _context.Summary(method, _body) is not { } summary ? value.Member(method.Parameters[index].Name)
                    : summary.Outputs.TryGetValue(index, out var output) ? new Substitution(value, []).Of(output) : FlowValue.Empty;
            }
        }

        return value.Root();
    }

    /// <summary>Gives the variables of a pattern what they stand for.</summary>
    private void Match(IPatternOperation pattern, FlowValue value, IOperation? matched)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation declaration:
                Declare(declaration.DeclaredSymbol, value, matched, pattern);
                break;
            case IRecursivePatternOperation recursive:
                Declare(recursive.DeclaredSymbol, value, matched, pattern);
                foreach (var property in recursive.PropertySubpatterns)
                {
                    var inner = property.Member is IMemberReferenceOperation member
                        ? member is IPropertyReferenceOperation { Property: var read } && FlowTypes.IsTransparent(read.ContainingType) ? value : MemberOf(value, member, member.Member, isOwn: false)
                        : FlowValue.Empty;
                    Match(property.Pattern, inner, property.Member);
                }

                for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
                {
                    Match(recursive.DeconstructionSubpatterns[i], PartOf(value, recursive.MatchedType, i, recursive.DeconstructionSubpatterns.Length), null);
                }

                break;
            case IListPatternOperation list:
                Declare(list.DeclaredSymbol, value, matched, pattern);
                foreach (var element in list.Patterns)
                {
                    Match(element, element is ISlicePatternOperation ? value : value.Elements(), null);
                }

                break;
            case ISlicePatternOperation { Pattern: { } slice }:
                Match(slice, value, matched);
                break;
            case IBinaryPatternOperation binary:
                Match(binary.LeftPattern, value, matched);
                Match(binary.RightPattern, value, matched);
                break;
            case INegatedPatternOperation negated:
                Match(negated.Pattern, value, matched);
                break;
        }
    }

    private void Declare(ISymbol? symbol, FlowValue value, IOperation? matched, IPatternOperation pattern)
    {
        if (symbol is ILocalSymbol local)
        {
            value = matched is not null && FlowSources.IsLookalike(matched) ? value : _context.Sources.Named(value, local.Name, local.Type, pattern.Syntax);
            _state[_variables[local]] = _context.Types.Ends(local.Type) ? FlowTypes.Counted(value, local.Type) : value;
            if (matched is not null && local.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String })
            {
                NoteAlias(local, PlaceOf(matched));
            }
        }
    }
}
