namespace Serverless.Analyzers.Templates.Stacks;

/// <summary>A resource of a stack.</summary>
/// <param name="Stack">The stack.</param>
/// <param name="Id">Its logical ID.</param>
/// <param name="Type">Its type, such as <c>AWS::SQS::Queue</c>.</param>
/// <param name="Key">Where the logical ID is written.</param>
/// <param name="Node">Its declaration.</param>
internal sealed record StackResource(Stack Stack, string Id, string Type, TemplateNode Key, TemplateNode Node)
{
    /// <summary>The value of a property, under a path of keys: its own, else what <c>Globals</c> gives its type.</summary>
    public TemplateValue At(params string[] path) =>
        Stack.Value(Node["Properties"]).At(path).Or(Stack.Common(Type).At(path));

    /// <summary>Whether Lambda Annotations writes this resource, so that the attributes in code decide.</summary>
    public bool IsGenerated => Node.At("Metadata", "Tool")?.Value == "Amazon.Lambda.Annotations";

    /// <summary>Whether Lambda Annotations writes that event of this function.</summary>
    public bool IsGeneratedEvent(string name) =>
        IsGenerated && (Node.At("Metadata", "SyncedEvents") is not { } events || events.Items.Any(item => item.Value == name));
}
