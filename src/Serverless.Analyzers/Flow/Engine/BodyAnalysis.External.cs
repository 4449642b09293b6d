using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow.Engine;

/// <content>Calls of code that is not seen: what the catalog, the types and a few habits say of them.</content>
internal sealed partial class BodyAnalysis
{
    private static readonly string[] s_reading = ["Get", "TryGet", "Select", "Value", "Property"];
    private static readonly string[] s_writing = ["Write", "Append", "Add", "Insert", "Push", "Enqueue", "Set", "TryAdd", "Put", "Print"];

    /// <summary>The result of a call that makes what it is given harmless for some or all sinks; null for any other call.</summary>
    private FlowValue? Sanitized(IOperation call, IMethodSymbol method, FlowValue instance, FlowValue[] values)
    {
        var isHandled = false;
        var result = FlowValue.Harmless;
        foreach (var rows in _context.Catalog.Of(method, ApiRole.Sanitizer).GroupBy(row => row.Argument))
        {
            if (method.ReturnType.SpecialType == SpecialType.System_Boolean)
            {
                continue;
            }

            isHandled = true;
            var kinds = rows.Aggregate(SinkKinds.None, (kinds, row) => kinds | (row.Hint is null ? SinkKinds.Injection : FlowSinks.KindsOf(row.Hint)));
            result = result.Join(Given(method, instance, values, rows.Key).Select(label => label.SafeFor(kinds)));
        }

        if (call is IInvocationOperation kept && KeepsPlainCharacters(kept))
        {
            var text = method.IsExtensionMethod ? values[0].Root() : Given(method, FlowValue.Empty, values, "input");
            return FlowValue.Harmless.Join(text.Select(static label => label.SafeFor(SinkKinds.Injection)));
        }

        if (isHandled)
        {
            return result;
        }

        if (instance.Labels.Any(label => label.Source.Kind == FlowKinds.KeyedUrl) && call is IInvocationOperation cutting && CutsQuery(cutting))
        {
            return FlowValue.Harmless.Join(instance.Root().Select(static label => label.Source.Kind == FlowKinds.KeyedUrl ? null : label));
        }

        // A redactor by its name keeps the sender's choice of text; a hash or cipher does not.
        if (_context.Catalog.Is(method, ApiRole.Redactor))
        {
            return FlowValue.Harmless;
        }

        if (call is IInvocationOperation { TargetMethod.ContainingType.SpecialType: SpecialType.System_String } replacing && TakesLineBreaks(replacing))
        {
            return instance.Root().Select(static label => label.SafeFor(SinkKinds.LogText));
        }

        if (call is IInvocationOperation invocation && (SensitiveNames.IsRedactor(method.Name) || Shortening.IsShort(invocation) || BlanksOut(invocation, values)))
        {
            return Disclosed(Given(method, instance, values, null));
        }

        return null;
    }

    // Nothing is disclosed any more; what the sender chose may be left.
    private static FlowValue Disclosed(FlowValue value)
    {
        var left = value.Flat().Select(static label => label.Source.Kind == FlowKinds.Function ? null : label.SafeFor(SinkKinds.Disclosure));
        return left.IsEmpty ? FlowValue.Harmless : left;
    }

    // text.Replace("\n", ""), text.ReplaceLineEndings(" ")
    private static bool TakesLineBreaks(IInvocationOperation call) =>
        call.TargetMethod.Name == "ReplaceLineEndings"
        || call is { TargetMethod.Name: "Replace", Arguments: [{ Value: var taken }, ..] }
            && (taken.ConstantValue.Value is "\n" or "\r\n" or "\r" or '\n' or '\r' || taken is IPropertyReferenceOperation { Property.Name: "NewLine" });

    // url.Split('?')[0], url.Substring(0, url.IndexOf('?'))
    private static bool CutsQuery(IInvocationOperation call) =>
        call.TargetMethod is { ContainingType.SpecialType: SpecialType.System_String, Name: "Split" or "Substring" or "Remove" }
        && call.Arguments.SelectMany(argument => argument.Descendants()).Any(part => part.ConstantValue is { HasValue: true, Value: '?' or "?" });

    // text.Replace(secret, "***")
    private static bool BlanksOut(IInvocationOperation call, FlowValue[] values) =>
        call is { TargetMethod: { Name: "Replace", ContainingType.SpecialType: SpecialType.System_String }, Arguments: [{ Value.ConstantValue.HasValue: false }, { Value.ConstantValue.HasValue: true }, ..] }
        && values[0].Labels.Any(label => label.Source.Kind is FlowKinds.Secret or FlowKinds.NamedSecret);

    // One argument, or the receiver and all of them, as one piece of text.
    private static FlowValue Given(IMethodSymbol method, FlowValue instance, FlowValue[] values, string? argument)
    {
        var given = argument is null ? instance.Root() : FlowValue.Empty;
        for (var i = 0; i < values.Length && i < method.Parameters.Length; i++)
        {
            if (argument is null || method.Parameters[i].Name == argument)
            {
                given = given.Join(values[i].Root()).Join(values[i].Elements().Root());
            }
        }

        return given.Select(static label => label.Source.Kind == FlowKinds.Function ? null : label);
    }

    private FlowValue External(
        IOperation call, IMethodSymbol method, FlowValue instance, IOperation? receiver, FlowValue[] values, IOperation?[] operations)
    {
        // order with { … }, foreach
        if (method.Name is "<Clone>$" or "GetEnumerator" or "GetAsyncEnumerator")
        {
            return ReferenceEquals(instance, FlowValue.Empty) && values.Length > 0 ? values[0] : instance;
        }

        // An extension method's receiver is its first argument.
        var isExtension = method.IsExtensionMethod && values.Length > 0;
        var (source, holder) = isExtension ? (values[0], operations.Length > 0 ? operations[0] : null) : (instance, receiver);
        if (holder is not null && ReferenceEquals(instance, FlowValue.Empty) && !isExtension)
        {
            source = Read(holder);
        }

        if (method.ContainingType is { Name: "StringBuilder" } && holder is not null && Address.IsHostFixed(StartOf(holder)))
        {
            values = [.. values.Select(static value => value.Select(SafeInPath))];
        }

        var generic = new GenericCall(method, instance, values, (functions, arguments) => InvokeFunctions(functions, arguments, call.Syntax));
        var result = generic.Result().Join(Passed(call, method, source, values, operations)).Join(Kept(method, source, operations));
        Mutate(method, source, holder, values, operations, generic);
        foreach (var request in values.Where(value => value.Members.Count > 0))
        {
            // What answers a request is what the request asked for.
            result = result.Join(request.Flat().Select(static label => label.Source.Kind == FlowKinds.Switch ? label : null));
        }

        return method.MethodKind == MethodKind.Constructor && result.IsEmpty && TextTypes.IsCollection(method.ContainingType) && values.All(value => value.IsEmpty) ? FlowValue.Harmless : result;
    }

    private FlowValue Read(IOperation holder) => PlaceOf(holder) is { } place ? Read(place) : FlowValue.Empty;

    // What the catalog says is passed.
    private FlowValue Passed(IOperation call, IMethodSymbol method, FlowValue source, FlowValue[] values, IOperation?[] operations)
    {
        var result = FlowValue.Empty;
        var isKnown = false;
        IEnumerable<ApiRow> rows = _context.Catalog.Of(method, ApiRole.PassThrough);
        if (!_context.Types.Ends(method.ReturnType))
        {
            // A number that such a type hands out is a length or a place.
            rows = rows.Concat(_context.Catalog.Of(method.ContainingType, ApiRole.PassThrough));
        }

        foreach (var row in rows)
        {
            isKnown = true;
            if (row.Argument is null)
            {
                result = result.Join(row.Hint == "this" || !TextTypes.IsCollection(method.ContainingType) ? source.Root() : source);
            }

            if (row.Hint == "this")
            {
                continue;
            }

            var given = Given(method, FlowValue.Empty, values, row.Argument);
            result = result.Join(row.Hint switch
            {
                // What it writes escapes line breaks.
                "serialize" => Serialized(values, operations).Select(static label => label.SafeFor(SinkKinds.LogText)),
                "parse" => given.Select(static label => label.Source.Kind is FlowKinds.Payload or FlowKinds.SecretObject ? null : label),
                "text" => Formatted(given, call),
                _ => given,
            });
        }

        return isKnown && result.IsEmpty && values.All(value => ReferenceEquals(value, FlowValue.Harmless)) && source.IsEmpty ? FlowValue.Harmless : result;
    }

    private FlowValue Serialized(FlowValue[] values, IOperation?[] operations)
    {
        if (values.Length == 0)
        {
            return FlowValue.Empty;
        }

        var text = values[0].Flat();
        return operations[0] is { } written && _context.Objects.Written(written, hasMembers: true, hasElements: true) is { } whole
            ? text.Join(FlowValue.Of(whole with { File = _context.FileOf(written.Syntax) }))
            : text;
    }

    // string.Format("https://host/{0}", x)
    private static FlowValue Formatted(FlowValue given, IOperation call) =>
        call is IInvocationOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string format } }, ..] } && format.IndexOf('{') is > 0 and var hole && Address.IsHostFixed(format.Substring(0, hole))
            ? given.Select(SafeInPath)
            : given;

    // After the host of an address a value can do no harm to it.
    private static FlowLabel? SafeInPath(FlowLabel label) => label.SafeFor(SinkKinds.Url | SinkKinds.Redirect);

    // A value that is made from a labelled receiver is labelled like it.
    private FlowValue Kept(IMethodSymbol method, FlowValue source, IOperation?[] operations)
    {
        if (source.Labels.Count == 0 || method.ReturnsVoid || method.MethodKind == MethodKind.Constructor || (!method.IsGenericMethod && _context.Types.Ends(method.ReturnType)))
        {
            return FlowValue.Empty;
        }

        var isEntry = s_reading.Any(verb => method.Name.StartsWith(verb, StringComparison.Ordinal)) && KeyAmong(operations) is { } key && !SensitiveNames.IsSecretKey(key);
        return source.Root().Select(label => label.Source.Kind switch
        {
            FlowKinds.Function or FlowKinds.SecretEntries => null,
            FlowKinds.KeyedUrl when method.Name is "GetLeftPart" or "GetComponents" => null,
            FlowKinds.Secret or FlowKinds.NamedSecret or FlowKinds.Personal when isEntry => null,
            _ => label,
        });
    }

    // What a call does to its receiver, and to buffers and variables that are handed to it.
    private void Mutate(
        IMethodSymbol method, FlowValue source, IOperation? holder, FlowValue[] values, IOperation?[] operations, GenericCall generic)
    {
        if (holder is not null && PlaceOf(holder) is { } place)
        {
            if (method is { Name: "Clear", Parameters.Length: 0 } && place.Members.Count == 0)
            {
                Change(place, FlowValue.Harmless, isCertain: true);
            }
            else if (_context.Catalog.Is(method, ApiRole.MutatesReceiver) || (s_writing.Any(verb => method.Name.StartsWith(verb, StringComparison.Ordinal)) && IsContainer(method.ContainingType)))
            {
                Fill(place, method, values, operations, generic);
                for (var i = 0; i < values.Length && i < operations.Length; i++)
                {
                    if (operations[i] is { } added)
                    {
                        Keep(ValueSite.Unwrap(holder), values[i], added);
                    }
                }
            }
        }

        var text = Given(method, source, [], null).Select(static label => label.Source.Kind is FlowKinds.SecretEntries ? null : label);
        for (var i = 0; i < operations.Length && i < method.Parameters.Length; i++)
        {
            var parameter = method.Parameters[i];
            if (operations[i] is not { } argument || (method.IsExtensionMethod && i == 0))
            {
                continue;
            }

            if (parameter.RefKind is RefKind.Out or RefKind.Ref)
            {
                var key = KeyAmong(operations);
                var filled = generic.Of(parameter.OriginalDefinition.Type).Join(text);
                if (key is not null && SensitiveNames.IsSecretKey(key) && source.Labels.FirstOrDefault(label => label.Source.Kind == FlowKinds.SecretEntries) is { } entries)
                {
                    filled = filled.Join(FlowValue.Of(_context.SourceAt(FlowKinds.Secret, argument.Syntax, argument.Syntax.ToString(), $"{entries.Source.Name} '{key}'")));
                }
                else if (key is not null)
                {
                    filled = filled.Join(source.Member(KeyOf(key)));
                }

                AssignTo(argument, _context.Types.Ends(parameter.Type) ? FlowTypes.Counted(filled.Join(Parsed(method, values)), parameter.Type) : filled, null);
            }
            else if (!text.IsEmpty && IsBuffer(parameter.Type) && PlaceOf(argument) is { } buffer)
            {
                Change(buffer, text, isCertain: false);
            }
        }
    }

    private void Fill(FlowPlace place, IMethodSymbol method, FlowValue[] values, IOperation?[] operations, GenericCall generic)
    {
        if (method.ContainingType.Arity == 0 && !TextTypes.IsCollection(method.ContainingType))
        {
            Change(place, Given(method, FlowValue.Empty, values, null), isCertain: false);
            return;
        }

        var first = method.IsExtensionMethod ? 1 : 0;
        var isEntry = values.Length - first == 2 && operations[first]?.ConstantValue.Value is string;
        var added = generic.Added();
        if (added.IsEmpty)
        {
            for (var i = values.Length - first >= 2 ? first + 1 : first; i < values.Length; i++)
            {
                added = added.Join(values[i]);
            }
        }

        if (!added.IsEmpty)
        {
            Write(place.Then(isEntry ? KeyOf((string)operations[first]!.ConstantValue.Value!) : FlowValue.Element), added, isCertain: isEntry);
        }
    }

    private static bool IsContainer(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "TextWriter" or "Stream" or "StringBuilder" or "Utf8JsonWriter", ContainingNamespace.Name: "IO" or "Text" or "Json" })
            {
                return true;
            }
        }

        // What $"…" is handed to a StringBuilder as.
        return TextTypes.IsCollection(type) || type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "InterpolatedStringHandlerAttribute");
    }

    private static bool IsBuffer(ITypeSymbol type) =>
        type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte or SpecialType.System_Char } or { Name: "Span" or "Memory" or "Stream" or "TextWriter" or "StringBuilder", ContainingNamespace.Name: "System" or "IO" or "Text" };
}
