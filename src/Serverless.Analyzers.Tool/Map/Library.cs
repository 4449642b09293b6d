namespace Serverless.Analyzers.Tool.Map;

/// <summary>The methods of all class libraries, by which functions reach stores in code of other projects.</summary>
internal sealed class Library
{
    private readonly Dictionary<string, Member> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Member>> _implementations = new(StringComparer.Ordinal);

    /// <summary>A member, by its documentation comment ID.</summary>
    public Member this[string id] => _members.TryGetValue(id, out var member) ? member : _members[id] = new Member();

    /// <summary>Says that a member implements or overrides another.</summary>
    public void Implements(string id, string other)
    {
        if (!_implementations.TryGetValue(other, out var implementations))
        {
            _implementations.Add(other, implementations = []);
        }

        if (!implementations.Contains(this[id]))
        {
            implementations.Add(this[id]);
        }
    }

    /// <summary>What is reached through calls of members: their own accesses, and those of what they call.</summary>
    public IEnumerable<Access> Reached(IEnumerable<string> calls)
    {
        var seen = new HashSet<Member>();
        var open = new Queue<Member>(calls.SelectMany(Behind));
        while (open.TryDequeue(out var member))
        {
            if (!seen.Add(member))
            {
                continue;
            }

            foreach (var access in member.Accesses)
            {
                yield return access;
            }

            foreach (var next in member.Calls.SelectMany(Behind))
            {
                open.Enqueue(next);
            }
        }
    }

    private IEnumerable<Member> Behind(string id) =>
        (_members.TryGetValue(id, out var member) ? new[] { member } : []).Concat(_implementations.TryGetValue(id, out var implementations) ? implementations : []);

    /// <summary>One method.</summary>
    internal sealed class Member
    {
        /// <summary>The methods of other projects it calls.</summary>
        public HashSet<string> Calls { get; } = new(StringComparer.Ordinal);

        /// <summary>The stores it reaches itself.</summary>
        public List<Access> Accesses { get; } = [];
    }
}
