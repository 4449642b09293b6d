using Serverless.Analyzers.Tool.Map;

namespace Serverless.Analyzers.Tool.Tests.Map;

public class SystemMapTests
{
    [Fact]
    public void A_function_has_what_the_facts_say_of_it()
    {
        var function = Assert.Single(new Log().Access("Place", "S3 bucket", "orders", "s3:PutObject", kinds: "Write").Endpoint("Place", "/orders", "none").Map().Functions);

        Assert.Equal(("Shop", "Place", "Shop.Place", "Http", "GET /orders", true), (function.Project, function.Name, function.Handler, function.Trigger, function.Endpoint?.Address, function.IsOpen));
        Assert.Equal((new Store("S3 bucket", "orders", "Name"), "Write"), (Assert.Single(function.Accesses).Store, function.Accesses[0].Kinds));
    }

    [Fact]
    public void Files_are_named_from_the_folder_that_holds_them_all()
    {
        var map = new Log().Function("Place").Result("SLS1001", "warning", "static", "Api/State.cs", 7).Map();

        Assert.Equal("Functions.cs:10", map.Functions[0].Place.ToString());
        Assert.Equal("Api/State.cs:7", map.Findings[0].Place.ToString());
    }

    [Fact]
    public void What_libraries_reach_is_reached_by_the_functions_that_call_them()
    {
        var library = new Log()
            .Fact("fact=member, host=Library, member=M:Store.Sql.Save, implements=M:Store.IStore.Save, calls=M:Cloud.Bucket.Put")
            .MemberAccess("M:Store.Sql.Save", "SQL table", "Orders", "");
        var cloud = new Log().MemberAccess("M:Cloud.Bucket.Put", "S3 bucket", "orders", "s3:PutObject");
        var functions = new Log().Function("Place", more: "calls=M:Other.Unknown M:Store.IStore.Save").Function("Get");

        var map = Log.Merge(("Shop", functions), ("Store", library), ("Cloud", cloud));

        Assert.Equal(["Get: ", "Place: Orders orders"], map.Functions.Select(function => $"{function.Name}: {string.Join(' ', function.Accesses.Select(access => access.Store.Name))}"));
        Assert.Equal("'Place' → 'Store.Save'", map.Functions[1].Accesses[0].Path);
    }

    [Fact]
    public void Libraries_that_call_each_other_in_circles_come_to_an_end()
    {
        var library = new Log().Fact("fact=member, member=M:A, calls=M:B").Fact("fact=member, member=M:B, calls=M:A").MemberAccess("M:B", "SQL table", "Orders", "");

        Assert.Single(Log.Merge(("Store", library), ("Shop", new Log().Function("Place", more: "calls=M:A"))).Functions[0].Accesses);
    }

    [Fact]
    public void A_project_that_is_built_for_two_frameworks_counts_once()
    {
        var log = new Log().Function("Place").Access("Place", "S3 bucket", "orders", "s3:GetObject").Result("SLS1001", "warning", "static");

        var map = Log.Merge(("Shop", log), ("Shop", log));

        Assert.Single(Assert.Single(map.Functions).Accesses);
        Assert.Single(map.Findings);
    }

    [Fact]
    public void Methods_of_one_name_in_two_classes_are_two_functions()
    {
        var map = new Log().Function("Handle")
            .Fact("fact=function, function=Handle, handler=Stock.Handle, host=Lambda, trigger=Queue")
            .Fact("fact=access, function=Handle, handler=Stock.Handle, host=Lambda, trigger=Queue, store=S3 bucket, resource=stock, resourceKind=Name, access=Read, operation=Get, via=Call, path='Handle'").Map();

        Assert.Equal([("Shop.Handle", 0), ("Stock.Handle", 1)], map.Functions.Select(function => (function.Handler, function.Accesses.Count)).Order());
    }

    [Fact]
    public void Findings_are_ours_and_not_suppressed_the_worst_first()
    {
        var map = new Log().Result("SLS2002", "note", "mail").Result("CS8602", "warning", "null").Result("SLS1001", null, "static")
            .Result("SLS3001", "error", "open").Result("SLS2001", "warning", "hidden", isSuppressed: true).Map();

        Assert.Equal(["error SLS3001", "warning SLS1001", "note SLS2002"], map.Findings.Select(finding => $"{finding.Level} {finding.Rule}"));
        Assert.Equal(("Title of SLS1001", "https://example.org/SLS1001"), (map.Rules["SLS1001"].Title, map.Rules["SLS1001"].Help));
        Assert.False(map.HasFacts);
    }

    [Fact]
    public void The_order_of_the_logs_does_not_matter()
    {
        var (first, second) = (new Log().Function("A").Result("SLS1001", "warning", "one"), new Log().Function("B").Result("SLS1002", "warning", "two"));

        var (forth, back) = (Log.Merge(("P", first), ("Q", second)), Log.Merge(("Q", second), ("P", first)));

        Assert.Equal(forth.Functions.Select(function => function.Name), back.Functions.Select(function => function.Name));
        Assert.Equal(forth.Findings, back.Findings);
    }
}
