using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Tests.Verifiers;

namespace Serverless.Analyzers.Tests.Catalog;

/// <summary>Every row on data stores names members, parameters and properties that exist.</summary>
public class StoreCatalogTests
{
    // Classes of the SDK's version before, which the tests do not have.
    private static readonly string[] s_notToBeHad = ["Amazon.DynamoDBv2.DataModel.TransactWrite`1"];

    private static readonly CSharpCompilation s_compilation = CSharpCompilation.Create("Stores", references: References.WithSdks);

    [Fact]
    public void Types_exist() => Assert.Equal(s_notToBeHad.Except(Known(s_notToBeHad)), StoreCatalog.Rows.Select(row => row.Type)
        .Concat(StoreCatalog.Services.Select(row => row.Type)).Concat(StoreCatalog.Names.Select(row => row.Type))
        .Distinct().Where(type => TypeOf(type) is null));

    [Fact]
    public void Members_are_declared_by_their_type() => Assert.Empty(StoreCatalog.Rows.Select(row => (row.Type, row.Member))
        .Concat(StoreCatalog.Names.Select(row => (row.Type, row.Member)))
        .Where(row => TypeOf(row.Type) is { } type && row.Member.Length > 0 && !Members(type, row.Member).Any())
        .Select(row => $"{row.Type}.{row.Member}"));

    [Fact]
    public void Resources_are_parameters_or_properties_of_requests() => Assert.Empty(
        from row in StoreCatalog.Rows
        where row.Resource is not (null or StoreRow.Receiver or StoreRow.Entity or StoreRow.Statement)
        let type = TypeOf(row.Type)
        where type is not null && !row.Resource!.Split('|').Any(name => Members(type, row.Member).Any(method => Names(method, name)))
        select $"{row.Type}.{row.Member}: {row.Resource}");

    [Fact]
    public void Names_are_parameters() => Assert.Empty(
        from row in StoreCatalog.Names
        let type = TypeOf(row.Type)
        from name in row.Parameter.Split('/')
        where name != StoreRow.Receiver && !Members(type, row.Member).Any(method => method.Parameters.Any(parameter => parameter.Name == name))
        select $"{row.Type}.{row.Member}: {name}");

    [Fact]
    public void Requests_of_services_name_their_resource() => Assert.Empty(
        from service in StoreCatalog.Services
        let type = TypeOf(service.Type)!
        where !service.Resource.Split('|').Any(name => type.GetMembers().OfType<IMethodSymbol>().Any(method => Names(method, name)))
        select $"{service.Type}: {service.Resource}");

    [Fact]
    public void Needs_are_actions_or_roles() => Assert.All(
        StoreCatalog.Rows.Where(row => row.Needs is not null).SelectMany(row => row.Needs!.Split(", ")),
        need => Assert.Matches("^([a-z0-9-]+:[A-Z][A-Za-z0-9]+|[A-Z][A-Za-z0-9 -]+)$", need));

    [Fact]
    public void Rows_are_unique() => Assert.Empty(StoreCatalog.Rows.GroupBy(row => row).Where(rows => rows.Count() > 1).Select(rows => rows.Key));

    [Theory]
    [InlineData("GetItem", AccessKinds.Read)]
    [InlineData("GetParametersByPath", AccessKinds.Read)]
    [InlineData("Query", AccessKinds.Read)]
    [InlineData("Decrypt", AccessKinds.Read)]
    [InlineData("PutItem", AccessKinds.Write)]
    [InlineData("Publish", AccessKinds.Write)]
    [InlineData("StartExecution", AccessKinds.Write)]
    [InlineData("DeleteMessage", AccessKinds.Delete)]
    [InlineData("PurgeQueue", AccessKinds.Delete)]
    public void Verbs_of_operations_tell_what_they_do(string operation, object access) => Assert.Equal(access, StoreCatalog.AccessOf(operation));

    private static IEnumerable<string> Known(IEnumerable<string> types) => types.Where(type => TypeOf(type) is not null);

    private static INamedTypeSymbol? TypeOf(string name) => s_compilation.GetTypesByMetadataName(name).FirstOrDefault();

    private static IEnumerable<IMethodSymbol> Members(INamedTypeSymbol? type, string name) =>
        type?.GetMembers(name).Concat(type.GetMembers(name + "Async")).OfType<IMethodSymbol>() ?? [];

    // BucketName, Names[], Entries.EventBusName: a parameter of that name, or a property of a parameter's type.
    private static bool Names(IMethodSymbol method, string path)
    {
        var name = path.Split('.', '[')[0];
        var requests = method.MethodKind == MethodKind.Constructor ? [method.ContainingType] : method.Parameters.Select(parameter => parameter.Type);
        return method.Parameters.Any(parameter => parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            || requests.Any(type => type.GetMembers().OfType<IPropertySymbol>().Any(property => property.Name == name));
    }
}
