namespace Serverless.Analyzers.Catalog;

/// <summary>What an access does to a store.</summary>
[Flags]
internal enum AccessKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Takes data out, or uses a key or model.</summary>
    Read = 1,

    /// <summary>Puts data in, changes it, or sends it.</summary>
    Write = 2,

    /// <summary>Removes data, or takes messages off.</summary>
    Delete = 4,
}

/// <summary>A call that reaches a data store.</summary>
/// <param name="Type">Metadata name of the type that declares the member.</param>
/// <param name="Member">Name of the member without <c>Async</c>, or <c>.ctor</c>.</param>
/// <param name="Store">The kind of store, a name of <see cref="StoreKinds"/>.</param>
/// <param name="Access">What it does there.</param>
/// <param name="Resource">
/// Where the call names the resource: a parameter or a property of its request, in any case (<c>TableName</c>), with
/// <c>[]</c> for the keys of a dictionary and <c>.</c> for what elements hold; alternatives are separated by <c>|</c>.
/// Or one of the constants below.
/// </param>
/// <param name="Needs">IAM actions, or one Azure role, that allow it; separated by <c>, </c>.</param>
/// <param name="When">A setting of the request that makes the row hold, as <c>Verb=PUT</c>, or <c>CannedACL</c> for any value, or the type of the receiver, as <c>this=ISsmProvider</c>; null for always.</param>
internal sealed record StoreRow(
    string Type, string Member, string Store, AccessKinds Access, string? Resource = null, string? Needs = null, string? When = null)
{
    /// <summary>The object that the call is made on stands for the resource; a <see cref="ResourceNameRow"/> says how it got its name.</summary>
    public const string Receiver = "this";

    /// <summary>The type argument of the call, or of its receiver, is the entity that the resource holds.</summary>
    public const string Entity = "<T>";

    /// <summary>The text of the statement names the resource, and says what is done to it.</summary>
    public const string Statement = "SQL";
}

/// <summary>A client of an AWS service: each operation needs the action of its own name, as far as no <see cref="StoreRow"/> says otherwise.</summary>
/// <param name="Type">Metadata name of the interface.</param>
/// <param name="Store">The kind of store.</param>
/// <param name="Prefix">The prefix of its IAM actions.</param>
/// <param name="Resource">Where requests name the resource, as in <see cref="StoreRow"/>.</param>
internal sealed record StoreServiceRow(string Type, string Store, string Prefix, string Resource);

/// <summary>A call that makes an object which stands for one resource.</summary>
/// <param name="Type">Metadata name of the type that declares the member.</param>
/// <param name="Member">Name of the member without <c>Async</c>, or <c>.ctor</c>.</param>
/// <param name="Parameter">The parameter that takes the resource's name; <c>this</c> where it is that of the receiver.</param>
internal sealed record ResourceNameRow(string Type, string Member, string Parameter);

/// <summary>What a trigger or binding reaches.</summary>
/// <param name="Attribute">Name of the attribute, or of the event type, without its namespace.</param>
/// <param name="Store">The kind of store.</param>
/// <param name="Resource">The properties of the attribute that name the resource, joined by <c>/</c>; alternatives are separated by <c>|</c>.</param>
/// <param name="Reads">What reading, or being triggered, needs; null where it does neither, or needs no right of its own.</param>
/// <param name="Writes">What writing needs; null where it writes nothing.</param>
internal sealed record BindingStoreRow(string Attribute, string Store, string Resource, string? Reads = null, string? Writes = null);
