using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Flow;

/// <summary>
/// What one object is given by the method that makes it: in its initialiser, and through the local it is kept in. Paths
/// are written like C#: <c>KmsKeyId</c>, <c>SSESpecification.Enabled</c>, <c>Attributes[KmsMasterKeyId]</c>, <c>EndPoints[]</c>
/// for the elements of a list.
/// </summary>
internal sealed class ObjectSettings
{
    private readonly Dictionary<string, List<IOperation>> _values = new(StringComparer.Ordinal);

    private ObjectSettings()
    {
    }

    /// <summary>Whether code that is not seen here may set the object's members: it is returned, stored, or handed to a method of the project.</summary>
    public bool IsShared { get; private set; }

    /// <summary>The settings of an object where it is made.</summary>
    public static ObjectSettings Of(IObjectCreationOperation creation)
    {
        var settings = new ObjectSettings();
        switch (Taker(creation))
        {
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                settings.AddAllOf(declarator.Symbol, creation);
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } assignment when assignment.Value.Syntax.Contains(creation.Syntax):
                settings.AddAllOf(local.Local, creation);
                break;
            case var taker:
                settings.Add("", creation.Initializer);
                settings.IsShared = !IsForeignArgument(taker);
                break;
        }

        return settings;
    }

    /// <summary>What the method around a reference gives the object that a parameter, field or local names, wherever it was made.</summary>
    public static ObjectSettings OfNamed(IOperation reference)
    {
        var settings = new ObjectSettings { IsShared = true };
        if (Named(reference) is { } symbol)
        {
            settings.AddAllOf(symbol, reference);
        }

        return settings;
    }

    /// <summary>The settings of the object that an assignment, or a call of <c>Add</c>, gives one of its members.</summary>
    public static ObjectSettings Around(IOperation setting)
    {
        var receiver = setting switch
        {
            IAssignmentOperation assignment => assignment.Target,
            IInvocationOperation invocation => invocation.Instance,
            _ => null,
        };
        while (receiver is IMemberReferenceOperation member)
        {
            receiver = member.Instance;
        }

        if (receiver is ILocalReferenceOperation local)
        {
            var settings = new ObjectSettings();
            settings.AddAllOf(local.Local, setting);
            return settings;
        }

        IObjectCreationOperation? outermost = null;
        for (var current = setting.Parent; current is IObjectOrCollectionInitializerOperation or IMemberInitializerOperation or IObjectCreationOperation or IAssignmentOperation or IConversionOperation; current = current.Parent)
        {
            outermost = current as IObjectCreationOperation ?? outermost;
        }

        return outermost is null ? new ObjectSettings { IsShared = true } : Of(outermost);
    }

    /// <summary>What is given to the member of that path.</summary>
    public IReadOnlyList<IOperation> Values(string path) => _values.TryGetValue(path, out var values) ? values : [];

    /// <summary>Whether the member of that path is given a value, or is part of something whose making is not seen.</summary>
    public bool MaySet(string path)
    {
        if (_values.ContainsKey(path))
        {
            return true;
        }

        for (var end = path.LastIndexOfAny(['.', '[']); end > 0; end = path.LastIndexOfAny(['.', '['], end - 1))
        {
            if (Values(path.Substring(0, end)).Any(whole => ValueSite.Unwrap(whole) is not IObjectCreationOperation { Arguments.Length: 0 }))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an entry of that key is put into a dictionary of the object.</summary>
    public bool HasEntry(string key) => _values.Keys.Any(path => path.EndsWith($"[{key}]", StringComparison.Ordinal));

    private void AddAllOf(ISymbol local, IOperation inside)
    {
        var root = inside;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        foreach (var operation in root.Descendants())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when Same(declarator.Symbol, local):
                    AddMade(declarator.GetVariableInitializer()?.Value);
                    break;
                case ISimpleAssignmentOperation assignment when Named(assignment.Target) is { } target && Same(target, local):
                    AddMade(assignment.Value);
                    break;
                case var reference when Named(reference) is { } named && Same(named, local):
                    AddUse(reference);
                    break;
            }
        }
    }

    private void AddMade(IOperation? value)
    {
        if (value is not null)
        {
            Add("", (ValueSite.Unwrap(value) as IObjectCreationOperation)?.Initializer);
            IsShared |= ValueSite.Unwrap(value) is not IObjectCreationOperation;
        }
    }

    // request.A.B = value; request.A["key"] = value; request.A.Add("key", value); client.Send(request)
    private void AddUse(IOperation reference)
    {
        var path = "";
        IOperation current = reference;
        while (current.Parent is IMemberReferenceOperation member && member.Instance == current)
        {
            path = Path(path, member);
            current = member;
        }

        switch (current.Parent)
        {
            case ISimpleAssignmentOperation assignment when assignment.Target == current:
                if (path.Length > 0)
                {
                    Set(path, assignment.Value);
                }

                break;
            case IInvocationOperation call when call.Instance == current && current != reference:
                AddCall(path, call);
                break;
            case var taker:
                IsShared |= current == reference && !IsForeignArgument(Outside(taker)) && taker is not IInvocationOperation;
                break;
        }
    }

    private void Add(string prefix, IObjectOrCollectionInitializerOperation? initializer)
    {
        if (initializer is null)
        {
            return;
        }

        foreach (var part in initializer.Initializers)
        {
            switch (part)
            {
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation member } assignment:
                    Set(Path(prefix, member), assignment.Value);
                    break;
                case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation member } nested:
                    Add(Path(prefix, member), nested.Initializer);
                    break;
                case IInvocationOperation call:
                    AddCall(prefix, call);
                    break;
            }
        }
    }

    private void AddCall(string path, IInvocationOperation call)
    {
        if (call is { TargetMethod.Name: "Add" or "TryAdd", Arguments.Length: 2 })
        {
            Set($"{path}[{ValueSite.KeyOf(call.Arguments[0])}]", call.Arguments[1].Value);
        }
        else if (call is { TargetMethod.Name: "Add", Arguments.Length: 1 })
        {
            Set($"{path}[]", call.Arguments[0].Value);
        }
    }

    private void Set(string path, IOperation value)
    {
        if (!_values.TryGetValue(path, out var values))
        {
            _values.Add(path, values = []);
        }

        values.Add(value);
        Add(path, (ValueSite.Unwrap(value) as IObjectCreationOperation)?.Initializer);
    }

    private static string Path(string prefix, IMemberReferenceOperation member) => member switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments.Length: 1 } indexer => $"{prefix}[{ValueSite.KeyOf(indexer.Arguments[0])}]",
        _ when prefix.Length == 0 => member.Member.Name,
        _ => $"{prefix}.{member.Member.Name}",
    };

    private static ISymbol? Named(IOperation reference) => reference switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        _ => null,
    };

    private static IOperation? Taker(IOperation creation) => Outside(creation.Parent);

    private static IOperation? Outside(IOperation? parent)
    {
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent;
    }

    // An SDK sends what it is handed as it is; a method of the project may set more.
    private static bool IsForeignArgument(IOperation? taker) =>
        taker is IArgumentOperation { Parameter.ContainingSymbol: { } called } && called.DeclaringSyntaxReferences.IsEmpty;

    private static bool Same(ISymbol first, ISymbol second) => SymbolEqualityComparer.Default.Equals(first, second);
}
