namespace Serverless.Analyzers.Tests.Flow;

/// <summary>What the flow engine follows and what it does not: the rows of the table in docs/architecture.md, each with code that shows it.</summary>
internal static class FlowTable
{
    /// <summary>One row.</summary>
    /// <param name="What">The text of the row.</param>
    /// <param name="Members">Members of the class around the handler.</param>
    /// <param name="Body">The body of the handler; <c>id</c> is event data, <c>db</c> runs SQL. A mark stands where a finding is expected.</param>
    internal sealed record Row(string What, string Members, string Body);

    /// <summary>What is followed.</summary>
    public static IReadOnlyList<Row> Followed { get; } =
    [
        new("locals, reassignment, both branches of `?:`, `??`, `switch`", "", """var a = id ?? "x"; var b = a.Length > 3 ? a : "y"; var c = b switch { "" => "z", _ => b }; db.Query({|SLS5001:c|});"""),
        new("concatenation, interpolation, `Format`, `Join`, `StringBuilder`", "", """var b = new StringBuilder(); b.AppendFormat("{0}", string.Join(",", string.Concat($"{id}", "!"))); db.Query({|SLS5001:b.ToString()|});"""),
        new("helper methods, static and instance", "static string Quote(string s) => \"'\" + s + \"'\"; string Twice(string s) => Quote(Quote(s));", """db.Query({|SLS5001:Twice(id)|});"""),
        new("a helper that is called with clean and with event data: each call by itself", "static string Same(string s) => s;", """db.Query(Same("a")); db.Query({|SLS5001:Same(id)|});"""),
        new("interfaces, abstract and virtual methods, to what implements them", "abstract class Shape { public abstract string Of(string s); } class Round : Shape { public override string Of(string s) => s; }", """Shape shape = new Round(); db.Query({|SLS5001:shape.Of(id)|});"""),
        new("`out`, `ref` and `TryGet…`", "static bool Take(string s, out string t) { t = s; return true; } static void Put(ref string t, string s) => t = s;", """Take(id, out var a); db.Query({|SLS5001:a|}); var b = ""; Put(ref b, id); db.Query({|SLS5001:b|});"""),
        new("members of objects, told from their siblings", "class Box { public string A = \"\"; public string B { get; set; } = \"\"; }", """var box = new Box { A = id }; db.Query({|SLS5001:box.A|}); db.Query(box.B);"""),
        new("an object that a helper fills", "class Box { public string A { get; set; } = \"\"; } static void Fill(Box box, string s) { box.A = s; }", """var box = new Box(); Fill(box, id); db.Query({|SLS5001:box.A|});"""),
        new("an object under a second name", "class Box { public string A { get; set; } = \"\"; }", """var box = new Box(); var other = box; other.A = id; db.Query({|SLS5001:box.A|});"""),
        new("constructors, fields and properties with code", "class Box { private readonly string _a; public Box(string a) { _a = a; } public string A => _a; }", """db.Query({|SLS5001:new Box(id).A|});"""),
        new("primary constructors", "class Box(string a) { public string A() => a; }", """db.Query({|SLS5001:new Box(id).A()|});"""),
        new("records, `with`, deconstruction", "record Pair(string A, string B);", """var pair = new Pair("x", "y") with { A = id }; var (a, b) = pair; db.Query({|SLS5001:a|}); db.Query(b);"""),
        new("tuples", "static (string A, string B) Make(string s) => (s, \"x\");", """var made = Make(id); db.Query({|SLS5001:made.A|}); db.Query(made.B); var (a, b) = made; db.Query({|SLS5001:a|}); db.Query(b);"""),
        new("anonymous objects", "", """var made = new { A = id, B = "x" }; db.Query({|SLS5001:made.A|}); db.Query(made.B);"""),
        new("patterns", "class Box { public string A { get; set; } = \"\"; }", """var box = new Box { A = id }; if (box is { A: var a }) { db.Query({|SLS5001:a|}); } object o = id; if (o is string s) { db.Query({|SLS5001:s|}); }"""),
        new("arrays, lists, dictionaries by constant key", "", """var all = new List<string>(); all.Add(id); db.Query({|SLS5001:all[0]|}); var map = new Dictionary<string, string> { ["a"] = id, ["b"] = "x" }; db.Query({|SLS5001:map["a"]|}); db.Query(map["b"]);"""),
        new("`foreach`, `yield return`", "static IEnumerable<string> Each(string s) { yield return s; }", """foreach (var one in Each(id)) { db.Query({|SLS5001:one|}); }"""),
        new("LINQ, with what its lambdas return", "", """var first = new[] { id }.Where(x => x != "").Select(x => new { Name = x, Kind = "k" }).First(); db.Query({|SLS5001:first.Name|}); db.Query(first.Kind);"""),
        new("query expressions", "", """var found = from x in new[] { id } select x + "!"; db.Query({|SLS5001:found.First()|});"""),
        new("lambdas and local functions, with the variables around them", "", """var text = ""; void Set(string s) { text = s; } Set(id); db.Query({|SLS5001:text|}); Func<string, string> f = x => x + "!"; db.Query({|SLS5001:f(id)|});"""),
        new("functions handed to helpers of the project", "static string Apply(Func<string, string> f, string s) => f(s);", """db.Query({|SLS5001:Apply(x => x, id)|}); db.Query(Apply(x => "a", id));"""),
        new("method groups in locals and readonly fields", "static string Same(string s) => s; private static readonly Func<string, string> s_same = Same;", """Func<string, string> f = Same; db.Query({|SLS5001:f(id)|}); db.Query({|SLS5001:s_same(id)|});"""),
        new("`async`, `await`, `Task.Run`, `Task.FromResult`", "static async Task<string> Load(string s) { await Task.Yield(); return s; }", """db.Query({|SLS5001:await Load(id)|}); db.Query({|SLS5001:await Task.Run(() => id)|});"""),
        new("fields of the instance, across methods", "private string _kept = \"\"; void Keep(APIGatewayProxyRequest r) => _kept = r.Body; string Kept() => _kept;", """Keep(request); db.Query({|SLS5001:Kept()|});"""),
        new("extension methods, operators, conversions", "class Name(string s) { public string S => s; public static Name operator +(Name a, string b) => new(a.S + b); public static implicit operator string(Name n) => n.S; }", """string text = new Name("x") + id; db.Query({|SLS5001:text|}); db.Query({|SLS5001:id.Quoted()|});"""),
        new("recursion", "static string Down(string s, int n) => n == 0 ? s : Up(s, n - 1); static string Up(string s, int n) => Down(s, n);", """db.Query({|SLS5001:Down(id, 3)|});"""),
        new("`try`, `catch`, `using`, loops", "", """var text = ""; try { for (var i = 0; i < 3; i++) { text = id; } } catch (Exception) { db.Query({|SLS5001:text|}); } using (var reader = new StringReader(id)) { db.Query({|SLS5001:reader.ReadToEnd()|}); }"""),
        new("members of deserialised event data", "class Box { public string A { get; set; } = \"\"; public List<Box> Inner { get; set; } = []; }", """var box = JsonSerializer.Deserialize<Box>(request.Body)!; db.Query({|SLS5001:box.Inner[0].A|});"""),
        new("a check that throws, in a helper", "static void Check(string s) { if (s != \"a\" && s != \"b\") { throw new ArgumentException(s); } }", """var b = id + "x"; Check(id); db.Query(id); db.Query({|SLS5001:b|});"""),
        new("a check whose result another method returns, or a local keeps", "static bool IsFine(string s) => s == \"a\" || s == \"b\"; static bool IsShort(string s) => s.Length < 3 && s != \"\";", """if (IsFine(id)) { db.Query(id); } var isFine = id is "a" or "b"; if (!isFine) { db.Query({|SLS5001:id|}); } else { db.Query(id); } if (IsShort(id)) { db.Query({|SLS5001:id|}); }"""),
        new("targets of conditional values: `row.Text = a ? x : y`, `??=`", "class Box { public string A { get; set; } = \"\"; }", """var box = new Box(); box.A = id.Length > 3 ? id : "a"; db.Query({|SLS5001:box.A|}); string? text = null; text ??= id; db.Query({|SLS5001:text|}); text = text.Length > 3 ? "a" : "b"; db.Query(text);"""),
        new("values that are dynamic", "", """dynamic box = Newtonsoft.Json.JsonConvert.DeserializeObject(request.Body)!; string text = "a" + box.name; db.Query({|SLS5001:text|}); db.Query({|SLS5001:box.name|}); db.Query({|SLS5001:string.Format("{0}", box.name)|});"""),
        new("elements of short arrays, by a constant index", "static string First(params string[] all) => all[0];", """var all = new[] { "a", id }; db.Query(all[0]); db.Query({|SLS5001:all[1]|}); db.Query(First("a", id)); db.Query({|SLS5001:First(id, "a")|});"""),
        new("what local functions do to `out`, `ref` and objects", "", """void Get(out string s) => s = id; void Fill(List<string> all) => all.Add(id); Get(out var text); db.Query({|SLS5001:text|}); var list = new List<string>(); Fill(list); db.Query({|SLS5001:list[0]|});"""),
        new("events of a class", "class Box { public event Action<string>? Changed; public void Raise(string s) => Changed?.Invoke(s); }", """var box = new Box(); box.Changed += s => db.Query({|SLS5001:s|}); box.Raise(id);"""),
        new("interpolation handed to a `StringBuilder` or `string.Create`", "", """var text = new StringBuilder(); text.Append($"a {id}"); db.Query({|SLS5001:text.ToString()|}); var other = new StringBuilder(); other.Append(id.Length > 3 ? id : "a"); db.Query({|SLS5001:other.ToString()|}); db.Query({|SLS5001:string.Create(null, $"a {id}")|});"""),
    ];

    /// <summary>What is not followed.</summary>
    public static IReadOnlyList<Row> NotFollowed { get; } =
    [
        new("reflection", "public string A() => _a; private string _a = \"\";", """GetType().GetField("_a")!.SetValue(this, id); db.Query(A());"""),
        new("what another process, a store or the file system hands back", "", """File.WriteAllText("/tmp/a", id); db.Query(File.ReadAllText("/tmp/a"));"""),
        new("event data that decides but does not flow: `if (id == \"a\") sql = …`", "", """var sql = "a"; if (id.StartsWith("b")) { sql = "b"; } db.Query(sql);"""),
        new("arguments of library methods that no row and no type parameter tells of", "", """db.Query(new System.Xml.Linq.XText(id).ToString());"""),
        new("lambdas kept in fields", "private static readonly Func<string, string> s_same = x => x;", """db.Query(s_same(id));"""),
    ];
}
