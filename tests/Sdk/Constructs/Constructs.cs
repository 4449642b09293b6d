namespace Constructs
{
    public interface IDependable;

    public interface IConstruct : IDependable
    {
        Node Node { get; }
    }

    public class Construct : IConstruct
    {
        public extern Construct(Construct scope, string id);
        public virtual Node Node { get; }
        public override extern string ToString();
        public static extern bool IsConstruct(object x);
    }

    public class Node
    {
        public string Id { get; }
        public string Path { get; }
        public string Addr { get; }
        public IConstruct Scope { get; }
        public IConstruct Root { get; }
        public IConstruct DefaultChild { get; }
        public IConstruct[] Children { get; }
        public extern object TryGetContext(string key);
        public extern void SetContext(string key, object value);
        public extern void AddDependency(params IDependable[] deps);
        public extern IConstruct FindChild(string id);
        public extern IConstruct TryFindChild(string id);
    }
}
