namespace Serverless.Analyzers.Flow.Access;

/// <summary>What the name of a resource is known from.</summary>
internal enum ResourceKind
{
    /// <summary>Nothing in the code tells.</summary>
    Unknown,

    /// <summary>The name itself is in the code.</summary>
    Name,

    /// <summary>Parts of the name are in the code; <c>*</c> stands for the others.</summary>
    Pattern,

    /// <summary>An environment variable or app setting holds it.</summary>
    Environment,

    /// <summary>A configuration key, or the member of an options class, holds it.</summary>
    Configuration,

    /// <summary>The template declares it; the text is its logical ID.</summary>
    Template,

    /// <summary>The operation is on no resource of its own, such as a list of all.</summary>
    All,
}

/// <summary>The resource that an access reaches.</summary>
/// <param name="Kind">What it is known from.</param>
/// <param name="Text">The name, variable or key; empty where it is not known.</param>
internal readonly record struct StoreResource(ResourceKind Kind, string Text)
{
    /// <summary>Nothing is known of it.</summary>
    public static StoreResource Unknown => new(ResourceKind.Unknown, "");

    /// <summary>The operation is on no resource of its own.</summary>
    public static StoreResource All => new(ResourceKind.All, "*");

    /// <summary>A name, variables between percent signs as bindings write them, and <c>*</c> for what is not known.</summary>
    public override string ToString() => Kind switch
    {
        ResourceKind.Environment or ResourceKind.Configuration => $"%{Text}%",
        ResourceKind.Unknown => "*",
        _ => Text,
    };

    /// <summary>A name that is put together from several parts.</summary>
    public static StoreResource Join(IReadOnlyList<StoreResource> parts, string separator) =>
        parts.Count == 1 ? parts[0]
        : parts.All(part => part.Kind == ResourceKind.Unknown) ? Unknown
        : new StoreResource(parts.All(part => part.Kind == ResourceKind.Name) ? ResourceKind.Name : ResourceKind.Pattern, string.Join(separator, parts));

    /// <summary>Reads the text of a binding: <c>%Setting%</c> is an app setting, <c>@Name</c> a resource of the template, <c>{part}</c> data of the event.</summary>
    public static StoreResource FromBinding(string? text)
    {
        if (text is not { Length: > 0 })
        {
            return Unknown;
        }

        if (text.Length > 2 && text[0] == '%' && text.IndexOf('%', 1) == text.Length - 1)
        {
            return new StoreResource(ResourceKind.Environment, text.Trim('%'));
        }

        return text[0] == '@' ? new StoreResource(ResourceKind.Template, text.Substring(1))
            : text.IndexOf('{') >= 0 || text.IndexOf('%') >= 0 ? new StoreResource(ResourceKind.Pattern, text)
            : new StoreResource(ResourceKind.Name, text);
    }
}
