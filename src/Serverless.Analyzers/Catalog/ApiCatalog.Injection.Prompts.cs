namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private const string Prompt = "Prompt";

    /// <summary>Where language models are told what to do. Messages of users are data, and no sinks.</summary>
    private static readonly ApiRow[] PromptSinks =
    [
        new("Amazon.BedrockRuntime.Model.SystemContentBlock", "Text", ApiRole.InjectionSink, Hint: Prompt),
        .. Each("OpenAI.Chat.ChatMessage", "CreateDeveloperMessage CreateSystemMessage", ApiRole.InjectionSink, "content", Prompt),
        new("OpenAI.Chat.DeveloperChatMessage", ".ctor", ApiRole.InjectionSink, "content", Hint: Prompt),
        new("OpenAI.Chat.SystemChatMessage", ".ctor", ApiRole.InjectionSink, "content", Hint: Prompt),
        new("Microsoft.Extensions.AI.ChatOptions", "Instructions", ApiRole.InjectionSink, Hint: Prompt),

        // The rule looks at the role handed over beside the text.
        new("Microsoft.Extensions.AI.ChatMessage", ".ctor", ApiRole.InjectionSink, "content", Hint: Prompt),
        new("Microsoft.SemanticKernel.ChatCompletion.ChatHistory", "AddMessage", ApiRole.InjectionSink, "content", Hint: Prompt),
        new("Microsoft.SemanticKernel.ChatCompletion.ChatHistory", ".ctor", ApiRole.InjectionSink, "message", Hint: Prompt),

        new("Microsoft.SemanticKernel.ChatCompletion.ChatHistory", ".ctor", ApiRole.InjectionSink, "systemMessage", Hint: Prompt),
        .. Each("Microsoft.SemanticKernel.ChatCompletion.ChatHistory", "AddDeveloperMessage AddSystemMessage", ApiRole.InjectionSink, "content", Prompt),
        .. Each("Microsoft.SemanticKernel.KernelExtensions", "CreateFunctionFromPrompt InvokePromptAsync InvokePromptStreamingAsync", ApiRole.InjectionSink, "promptTemplate", Prompt),
        .. Each("Microsoft.SemanticKernel.KernelFunctionFactory", "CreateFromPrompt", ApiRole.InjectionSink, "promptTemplate", Prompt),
    ];
}
