namespace Serverless.Analyzers.Flow.Core;

/// <summary>
/// What is known of a value: labels of its own, and values of members that differ from what the labels of the whole say.
/// Immutable, small and bounded: more labels, members or levels than the bounds are dropped.
/// </summary>
internal sealed class FlowValue
{
    /// <summary>The member that stands for all elements of a collection.</summary>
    public const string Element = "[]";

    /// <summary>How many levels of members are told apart.</summary>
    public const int MaxDepth = 3;

    private const int MaxLabels = 16;
    private const int MaxMembers = 24;

    private static readonly FlowLabel[] s_noLabels = [];
    private static readonly KeyValuePair<string, FlowValue>[] s_noMembers = [];

    private readonly FlowLabel[] _labels;
    private readonly KeyValuePair<string, FlowValue>[] _members;

    private FlowValue(FlowLabel[] labels, KeyValuePair<string, FlowValue>[] members)
    {
        _labels = labels;
        _members = members;
    }

    /// <summary>A value that nothing is known of.</summary>
    public static FlowValue Empty { get; } = new(s_noLabels, s_noMembers);

    /// <summary>A value that is known to disclose nothing, whatever name it is given: a constant, a hash, a mask.</summary>
    public static FlowValue Harmless { get; } = new(s_noLabels, s_noMembers);

    /// <summary>The labels of the value itself, in a fixed order.</summary>
    public IReadOnlyList<FlowLabel> Labels => _labels;

    /// <summary>The members that differ from what the labels say, ordered by name.</summary>
    public IReadOnlyList<KeyValuePair<string, FlowValue>> Members => _members;

    /// <summary>Whether nothing is known.</summary>
    public bool IsEmpty => _labels.Length == 0 && _members.Length == 0;

    /// <summary>A value with one label.</summary>
    public static FlowValue Of(FlowLabel label) => new([label], s_noMembers);

    /// <summary>A value with one label.</summary>
    public static FlowValue Of(FlowSource source) => Of(new FlowLabel(source));

    /// <summary>A value with one member.</summary>
    public static FlowValue OfMember(string name, FlowValue value) => value.IsEmpty ? Empty : Empty.With(name, value);

    /// <summary>What either value may be.</summary>
    public FlowValue Join(FlowValue other)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        if (IsEmpty || other.IsEmpty)
        {
            return IsEmpty && other.IsEmpty ? Empty : IsEmpty ? other : this;
        }

        var labels = Merge(_labels, other._labels);
        return _members.Length == 0 && other._members.Length == 0
            ? ReferenceEquals(labels, _labels) ? this : ReferenceEquals(labels, other._labels) ? other : new(labels, s_noMembers)
            : JoinMembers(other, labels);
    }

    /// <summary>The value of a member: its own, or what the labels of the whole say of it.</summary>
    public FlowValue Member(string name) => Find(name) ?? Inherited(name);

    /// <summary>The member that stands for one element of an array.</summary>
    public static string ElementAt(int index) => $"[{index}]";

    /// <summary>The value of one element of an array: its own, or what was put at an index that is not known.</summary>
    public FlowValue At(int index) =>
        Find(ElementAt(index)) is not { } value ? Inherited(ElementAt(index)) : Find(Element) is { } any ? value.Join(any) : value;

    /// <summary>The values of all elements together, whatever their keys.</summary>
    public FlowValue Elements()
    {
        var elements = Member(Element);
        foreach (var member in _members)
        {
            if (member.Key[0] == '[')
            {
                elements = elements.Join(member.Value);
            }
        }

        return elements;
    }

    /// <summary>The value with a member replaced.</summary>
    public FlowValue With(string name, FlowValue value)
    {
        value = value.Cut(MaxDepth - 1);
        var members = new List<KeyValuePair<string, FlowValue>>(_members.Length + 1);
        var isPlaced = false;
        foreach (var member in _members)
        {
            var order = string.CompareOrdinal(member.Key, name);
            if (order >= 0 && !isPlaced)
            {
                members.Add(new(name, value));
                isPlaced = true;
            }

            if (order != 0)
            {
                members.Add(member);
            }
        }

        if (!isPlaced)
        {
            members.Add(new(name, value));
        }

        return Create(_labels, members);
    }

    /// <summary>The value with a member that may be another one too.</summary>
    public FlowValue Add(string name, FlowValue value) => value.IsEmpty && Find(name) is null ? this : With(name, Member(name).Join(value));

    /// <summary>The value with the member at the end of a path replaced, or added to.</summary>
    public FlowValue Set(IReadOnlyList<string> path, FlowValue value, bool isCertain, int from = 0)
    {
        if (from == path.Count)
        {
            return isCertain ? value : Join(value);
        }

        if (from >= MaxDepth)
        {
            return this;
        }

        var inner = Member(path[from]).Set(path, value, isCertain && path[from] != Element, from + 1);
        return With(path[from], inner);
    }

    /// <summary>The labels of the value and of all that is in it.</summary>
    public FlowValue Flat()
    {
        var labels = _labels;
        foreach (var member in _members)
        {
            labels = Merge(labels, member.Value.Flat()._labels);
        }

        return labels.Length == 0 ? Empty : new(labels, s_noMembers);
    }

    /// <summary>The labels of the value itself alone.</summary>
    public FlowValue Root() => _members.Length == 0 ? this : _labels.Length == 0 ? Empty : new(_labels, s_noMembers);

    /// <summary>The value with each label replaced; those for which <paramref name="change"/> returns null are gone.</summary>
    public FlowValue Select(Func<FlowLabel, FlowLabel?> change)
    {
        if (IsEmpty)
        {
            return this;
        }

        List<FlowLabel>? labels = null;
        for (var i = 0; i < _labels.Length; i++)
        {
            var label = change(_labels[i]);
            if (labels is null && !ReferenceEquals(label, _labels[i]))
            {
                labels = [.. _labels.Take(i)];
            }

            if (label is not null)
            {
                labels?.Add(label);
            }
        }

        List<KeyValuePair<string, FlowValue>>? members = null;
        for (var i = 0; i < _members.Length; i++)
        {
            var value = _members[i].Value.Select(change);
            if (members is null && !ReferenceEquals(value, _members[i].Value))
            {
                members = [.. _members.Take(i)];
            }

            members?.Add(new(_members[i].Key, value));
        }

        return labels is null && members is null ? this : Create(labels is null ? _labels : Merge(s_noLabels, [.. labels]), (IReadOnlyList<KeyValuePair<string, FlowValue>>?)members ?? _members);
    }

    /// <summary>Whether two values say the same, the ways of their labels aside.</summary>
    public bool SameAs(FlowValue other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (ReferenceEquals(this, Harmless) || ReferenceEquals(other, Harmless) || _labels.Length != other._labels.Length || _members.Length != other._members.Length)
        {
            return false;
        }

        for (var i = 0; i < _labels.Length; i++)
        {
            if (_labels[i].Source.CompareTo(other._labels[i].Source) != 0 || _labels[i].Safe != other._labels[i].Safe)
            {
                return false;
            }
        }

        for (var i = 0; i < _members.Length; i++)
        {
            if (_members[i].Key != other._members[i].Key || !_members[i].Value.SameAs(other._members[i].Value))
            {
                return false;
            }
        }

        return true;
    }

    private FlowValue Cut(int depth)
    {
        if (_members.Length == 0)
        {
            return this;
        }

        if (depth <= 0)
        {
            return Root();
        }

        KeyValuePair<string, FlowValue>[] members = [.. _members.Select(member => new KeyValuePair<string, FlowValue>(member.Key, member.Value.Cut(depth - 1)))];
        return Enumerable.Range(0, members.Length).All(i => ReferenceEquals(members[i].Value, _members[i].Value)) ? this : new(_labels, members);
    }

    private FlowValue? Find(string name)
    {
        foreach (var member in _members)
        {
            if (member.Key == name)
            {
                return member.Value;
            }
        }

        return null;
    }

    // An entry under a key that was not set may be any that was set under an unknown one.
    private FlowValue Inherited(string name)
    {
        var value = name.Length > 2 && name[0] == '[' ? Find(Element) ?? Empty : Empty;
        foreach (var label in _labels)
        {
            if (label.OfMember(name) is { } inherited)
            {
                value = value.Join(Of(inherited));
            }
        }

        return value;
    }

    private FlowValue JoinMembers(FlowValue other, FlowLabel[] labels)
    {
        var members = new SortedDictionary<string, FlowValue>(StringComparer.Ordinal);
        foreach (var member in _members)
        {
            members[member.Key] = member.Value.Join(other.Member(member.Key));
        }

        foreach (var member in other._members)
        {
            if (!members.ContainsKey(member.Key))
            {
                members[member.Key] = member.Value.Join(Inherited(member.Key));
            }
        }

        return Create(labels, [.. members]);
    }

    // A member that says what the labels of the whole say anyway is left out.
    private static FlowValue Create(FlowLabel[] labels, IReadOnlyList<KeyValuePair<string, FlowValue>> members)
    {
        var whole = labels.Length == 0 ? Empty : new FlowValue(labels, s_noMembers);
        KeyValuePair<string, FlowValue>[] kept = [.. members.Where(member => !(member.Value.IsEmpty && whole.IsEmpty) && !member.Value.SameAs(whole.Inherited(member.Key)))];
        return kept.Length > MaxMembers ? new(labels, [.. kept.Take(MaxMembers)]) : kept.Length == 0 ? whole : new(labels, kept);
    }

    private static FlowLabel[] Merge(FlowLabel[] first, FlowLabel[] second)
    {
        if (first.Length == 0 && second.Length <= 1)
        {
            return second;
        }

        if (second.Length == 0 || ReferenceEquals(first, second))
        {
            return first;
        }

        var merged = new SortedDictionary<FlowSource, FlowLabel>();
        foreach (var label in first)
        {
            merged[label.Source] = merged.TryGetValue(label.Source, out var same) ? Meet(same, label) : label;
        }

        var count = merged.Count;
        var isChanged = count != first.Length;
        foreach (var label in second)
        {
            if (merged.TryGetValue(label.Source, out var same))
            {
                var met = Meet(same, label);
                isChanged |= !ReferenceEquals(met, same);
                merged[label.Source] = met;
            }
            else if (merged.Count < MaxLabels)
            {
                merged.Add(label.Source, label);
                isChanged = true;
            }
        }

        return isChanged ? [.. merged.Values] : first;
    }

    // What is harmless on one way only is not harmless.
    private static FlowLabel Meet(FlowLabel first, FlowLabel second) =>
        first.Safe == (first.Safe & second.Safe) ? first : first with { Safe = first.Safe & second.Safe };
}
