using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Injection.Sls5013PromptInjection>;

namespace Serverless.Analyzers.Tests.Rules.Injection;

public class Sls5013Tests
{
    private const string Usings =
        """
        #pragma warning disable OPENAI001 // Developer messages are marked as experimental.
        using Amazon.BedrockRuntime.Model;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.ChatCompletion;
        using OpenAI.Chat;
        using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

        """;

    private static string Lambda(string statements) => Usings +
        $$"""
        public class Orders
        {
            public async Task Handle(APIGatewayProxyRequest request, ILambdaContext context)
            {
                await Task.Yield();
                var text = request.Body;
                {{statements}}
            }
        }

        public record Question(string Text, string Language);
        """;

    [Theory]
    [InlineData("""var system = new SystemChatMessage({|SLS5013:$"You help customers. {text}"|});""")]
    [InlineData("""var developer = new DeveloperChatMessage({|SLS5013:text|});""")]
    [InlineData("""var system = OpenAI.Chat.ChatMessage.CreateSystemMessage({|SLS5013:"Answer: " + text|});""")]
    [InlineData("""var system = new ChatMessage(ChatRole.System, {|SLS5013:"Answer: " + text|});""")]
    [InlineData("""var options = new ChatOptions { Instructions = {|SLS5013:text|} };""")]
    [InlineData("""var history = new ChatHistory({|SLS5013:"Answer: " + text|});""")]
    [InlineData("""var history = new ChatHistory({|SLS5013:text|}, AuthorRole.System);""")]
    [InlineData("""var history = new ChatHistory(); history.AddSystemMessage({|SLS5013:text|});""")]
    [InlineData("""var history = new ChatHistory(); history.AddMessage(AuthorRole.Developer, {|SLS5013:text|});""")]
    [InlineData("""Kernel kernel = null!; await kernel.InvokePromptAsync({|SLS5013:$"Summarise: {text}"|});""")]
    [InlineData("""var request2 = new ConverseRequest { System = [new SystemContentBlock { Text = {|SLS5013:text|} }] };""")]
    [InlineData("""var question = new Question(text, "en"); _ = new SystemChatMessage({|SLS5013:question.Text|}); _ = new SystemChatMessage(question.Language);""")]
    public Task Fires_where_event_data_becomes_instructions(string statements) => Rule.Verify(Lambda(statements));

    [Theory]
    [InlineData("""var user = new UserChatMessage(text);""")]
    [InlineData("""var user = new UserChatMessage($"Question: {text}");""")]
    [InlineData("""var user = new ChatMessage(ChatRole.User, text);""")]
    [InlineData("""var assistant = new ChatMessage(ChatRole.Assistant, text);""")]
    [InlineData("""var history = new ChatHistory("You help customers."); history.AddUserMessage(text); history.AddMessage(AuthorRole.User, text);""")]
    [InlineData("""var message = new Message { Role = Amazon.BedrockRuntime.ConversationRole.User, Content = [new ContentBlock { Text = text }] };""")]
    [InlineData("""Kernel kernel = null!; await kernel.InvokePromptAsync("Summarise: {{$input}}", new KernelArguments { ["input"] = text });""")]
    [InlineData("""var system = new SystemChatMessage("You answer in " + (text == "de" ? "German" : "English"));""")]
    [InlineData("""var system = new SystemChatMessage("Order number " + int.Parse(text));""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Lambda(statements));

    [Fact]
    public Task Fires_through_two_helper_classes() => Rule.Verify(Usings +
        """
        public class Orders
        {
            public object Handle(APIGatewayProxyRequest request, ILambdaContext context) => new Assistant().Ask(request.Body);
        }

        public class Assistant { public object Ask(string question) => new Prompts().For("Answer: " + question); }
        public class Prompts { public object For(string text) => new SystemChatMessage({|SLS5013:text|}); }
        """);

    [Fact]
    public Task Fires_through_an_interface_in_an_isolated_function() => Rule.Verify(Usings +
        """
        public interface IPrompts { object For(string tone); }
        public class Prompts : IPrompts { public object For(string tone) => new ChatMessage(ChatRole.System, {|SLS5013:"Your tone is " + tone|}); }
        public class Orders(IPrompts prompts)
        {
            [Function("Ask")]
            public object Run([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequestData request) => prompts.For(request.Query["tone"]!);
        }
        """);

    [Fact]
    public Task Fires_in_an_in_process_function() => Rule.Verify(Usings +
        """
        public static class Orders
        {
            [Microsoft.Azure.WebJobs.FunctionName("Ask")]
            public static object Run([Microsoft.Azure.WebJobs.HttpTrigger("get")] HttpRequest request)
            {
                string tone = request.Query["tone"];
                return new ChatHistory({|SLS5013:"Your tone is " + tone|});
            }
        }
        """);

    [Fact]
    public Task The_message_says_what_flows_where() => Rule.VerifyMessage(Usings +
        """
        public class Orders
        {
            public object Handle(APIGatewayProxyRequest request, ILambdaContext context) => new SystemChatMessage({|#0:request.Body|});
        }
        """,
        "'request.Body' from the event becomes part of the instructions that 'SystemChatMessage' gives to a language model");

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify(Lambda("""_ = new SystemChatMessage({|CS0103:tex|}); _ = new ChatMessage({|CS0103:rol|}, text);"""));

    [Fact]
    public Task Quiet_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class SystemChatMessage(string content) { public string Content => content; }
        public class Orders { public object Ask(string text) => new SystemChatMessage(text); }
        """);
}
