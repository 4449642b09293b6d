using Serverless.Analyzers.CodeFixes.Purity;
using Serverless.Analyzers.Rules.Purity;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Purity.Sls1008WorkOutlivesInvocation>;

namespace Serverless.Analyzers.Tests.Rules.Purity;

public class Sls1008Tests
{
    [Theory]
    [InlineData("{|SLS1008:Save()|};")]
    [InlineData("_ = {|SLS1008:Save()|};")]
    [InlineData("var task = {|SLS1008:Save()|};")]
    [InlineData("{|SLS1008:Save().ConfigureAwait(false)|};")]
    [InlineData("{|SLS1008:Save().ContinueWith(_ => { })|};")]
    [InlineData("{|SLS1008:Load()|};")]
    [InlineData("{|SLS1008:Quick()|};")]
    [InlineData("_ = {|SLS1008:Task.Run(() => Console.WriteLine())|};")]
    [InlineData("_ = {|SLS1008:Task.Factory.StartNew(() => Console.WriteLine())|};")]
    [InlineData("this?{|SLS1008:.Save()|};")]
    [InlineData("{|SLS1008:ThreadPool.QueueUserWorkItem(_ => Console.WriteLine())|};")]
    [InlineData("{|SLS1008:ThreadPool.UnsafeQueueUserWorkItem(_ => Console.WriteLine(), null)|};")]
    [InlineData("{|SLS1008:new Thread(() => Console.WriteLine()).Start()|};")]
    [InlineData("var timer = new System.Timers.Timer(100); {|SLS1008:timer.Start()|};")]
    [InlineData("{|SLS1008:new Timer(_ => Console.WriteLine(), null, 0, 100)|};")]
    [InlineData("_ = {|SLS1008:new Timer(_ => Console.WriteLine(), null, 0, 100)|};")]
    [InlineData("var timer = {|SLS1008:new Timer(_ => Console.WriteLine(), null, 0, 100)|};")]
    [InlineData("Action later = {|SLS1008:async|} () => await Save();")]
    [InlineData("new List<int>().ForEach({|SLS1008:async|} item => await Save());")]
    [InlineData("Later(); async void {|SLS1008:Later|}() => await Save();")]
    public Task Fires_on_work_that_is_dropped(string statement) => Rule.Verify(
        $$"""
        public class Orders
        {
            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string id)
            {
                {{statement}}
            }

            private Task Save() => Task.Delay(1);

            private Task<int> Load() => Task.FromResult(1);

            private ValueTask Quick() => default;
        }
        """);

    [Fact]
    public Task Fires_on_every_host() => Rule.Verify(
        """
        public static class InProcess
        {
            [Microsoft.Azure.WebJobs.FunctionName("PlaceOrder")]
            public static async void {|SLS1008:Run|}([Microsoft.Azure.WebJobs.QueueTrigger("orders")] string id) => await Task.Delay(1);
        }

        public class Annotated
        {
            [LambdaFunction]
            public void Run(string id) => {|SLS1008:Task.Delay(1)|};
        }

        public class Plain
        {
            public void Run(string id, ILambdaContext context)
            {
                {|SLS1008:Task.Delay(1)|};
            }
        }
        """);

    [Fact]
    public Task Fires_in_helpers() => Rule.Verify(
        """
        public interface IStore { void Save(string id); }

        public class Store : IStore
        {
            public void Save(string id)
            {
                Cleanup();
                {|SLS1008:File.WriteAllTextAsync("/tmp/last", id)|};
            }

            private async void {|SLS1008:Cleanup|}() => await Task.Delay(1);
        }

        public class Orders(IStore store)
        {
            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string id) => store.Save(id);
        }
        """);

    [Fact]
    public Task Quiet_on_work_that_is_waited_for() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public async Task<int> Run([QueueTrigger("orders")] string id)
            {
                await Save();
                await Save().ConfigureAwait(false);
                _ = await Load();
                Save().Wait();
                Save().GetAwaiter().GetResult();
                _ = Load().Result;
                var first = Save();
                var tasks = new List<Task> { first, Save() };
                tasks.Add(Save());
                await Task.WhenAll(tasks);
                var later = Load();
                Console.WriteLine();
                var loaded = Load();
                Action use = () => Console.WriteLine(loaded.Result);
                use();
                _ = Task.CompletedTask;
                _ = Task.FromResult(3);
                await using var stream = File.OpenRead("a");
                await foreach (var item in Items()) { }
                return await later;
            }

            [Function("Ready")]
            public Task Ready([QueueTrigger("ready")] string id) => Save();

            [Function("Loaded")]
            public Task<int> Loaded([QueueTrigger("loaded")] string id)
            {
                return Load();
            }

            private Task Save() => Task.CompletedTask;

            private async Task<int> Load() { await Save(); return 1; }

            private async IAsyncEnumerable<int> Items() { await Save(); yield return 1; }
        }
        """);

    [Fact]
    public Task Quiet_on_threads_and_timers_that_end_in_the_invocation() => Rule.Verify(
        """
        public class Orders
        {
            [Function("Threads")]
            public void Threads([QueueTrigger("a")] string id)
            {
                var thread = new Thread(() => Console.WriteLine(id));
                thread.Start();
                thread.Join();
            }

            [Function("Pool")]
            public void Pool([QueueTrigger("b")] string id)
            {
                using var done = new ManualResetEvent(false);
                ThreadPool.QueueUserWorkItem(_ => done.Set());
                done.WaitOne();
            }

            [Function("Timers")]
            public void Timers([QueueTrigger("c")] string id)
            {
                using var heartbeat = new Timer(_ => Console.WriteLine(id), null, 0, 100);
                using (var inner = new Timer(_ => Console.WriteLine(id), null, 0, 100)) { }
                using var clock = new System.Timers.Timer(100);
                clock.Start();
            }

            [Function("Stopped")]
            public void Stopped([QueueTrigger("d")] string id)
            {
                var clock = new System.Timers.Timer(100);
                clock.Start();
                clock.Stop();
            }
        }
        """);

    [Fact]
    public Task Quiet_on_event_handlers() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string id)
            {
                AppDomain.CurrentDomain.ProcessExit += OnExit;
                AppDomain.CurrentDomain.ProcessExit += async (sender, e) => await Task.Delay(1);
                AppDomain.CurrentDomain.ProcessExit += Local;

                async void Local(object? sender, EventArgs e) => await Task.Delay(1);
            }

            private async void OnExit(object? sender, EventArgs e) => await Task.Delay(1);
        }
        """);

    [Fact]
    public Task Quiet_on_expression_trees() => Rule.Verify(
        """
        using System.Linq.Expressions;

        public class Orders
        {
            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string id) => Enqueue(() => Save());

            private static void Enqueue(Expression<Action> job) { }

            private static Task Save() => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task Quiet_at_startup() => Rule.Verify(
        """
        using Amazon.Lambda.RuntimeSupport;
        using Amazon.Lambda.Serialization.SystemTextJson;

        Task.Run(() => Console.WriteLine());
        LambdaBootstrapBuilder.Create(async (string id, ILambdaContext context) => await Task.Delay(1), new DefaultLambdaJsonSerializer()).Build().RunAsync();
        """);

    [Fact]
    public Task Quiet_where_no_function_gets() => Rule.Verify(
        """
        public class Tools
        {
            public async void Clean() => await Task.Delay(1);

            public void Start() => Task.Run(() => Console.WriteLine());
        }
        """);

    [Fact]
    public Task Quiet_on_tasks_that_an_orchestrator_collects() => Rule.Verify(
        """
        using Microsoft.DurableTask;

        public static class Fan
        {
            [Function("Fan")]
            public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
            {
                var tasks = new List<Task>();
                foreach (var id in new[] { "a", "b" })
                {
                    tasks.Add(context.CallActivityAsync("Save", id));
                }

                await Task.WhenAll(tasks);
            }
        }
        """);

    [Fact]
    public Task Quiet_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Orders
        {
            public async void Run(string id) => await Task.Delay(1);
        }
        """);

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string id)
            {
                {|CS0103:Missing|}();
                _ = {|CS0103:Missing|}();
                var task = new {|CS0246:Gone|}();
            }
        }
        """);

    [Fact]
    public Task Fix_awaits() => VerifyFix(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public async Task Run([QueueTrigger("orders")] string id)
            {
                // Keep a copy.
                {|SLS1008:Save()|}; // later
                _ = {|SLS1008:this.Save()|};
                var task = {|SLS1008:Load()|};
                if (id == "") {|SLS1008:Save().ConfigureAwait(false)|};
                Func<Task> nested = async () => { {|SLS1008:Save()|}; await Load(); };
                await nested();
            }

            private Task Save() => Task.Delay(1);

            private Task<int> Load() => Task.FromResult(1);
        }
        """,
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public async Task Run([QueueTrigger("orders")] string id)
            {
                // Keep a copy.
                await Save(); // later
                await this.Save();
                await Load();
                if (id == "") await Save().ConfigureAwait(false);
                Func<Task> nested = async () => { await Save(); await Load(); };
                await nested();
            }

            private Task Save() => Task.Delay(1);

            private Task<int> Load() => Task.FromResult(1);
        }
        """);

    [Fact]
    public Task Fix_says_that_the_function_waits() => VerifyFix(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public async Task Run([QueueTrigger("orders")] string id)
            {
                {|SLS1008:Save()|};
                await Task.Yield();
            }

            private Task Save() => Task.Delay(1);
        }
        """,
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public async Task Run([QueueTrigger("orders")] string id)
            {
                await Save();
                await Task.Yield();
            }

            private Task Save() => Task.Delay(1);
        }
        """,
        "Await 'Save' (the function then waits for it)");

    [Theory]
    [InlineData("lock (this) { {|SLS1008:Save()|}; } await Save();")]
    [InlineData("this?{|SLS1008:.Save()|}; await Save();")]
    [InlineData("Action drop = () => {|SLS1008:Save()|}; await Save();")]
    [InlineData("Action drop = {|SLS1008:async|} () => await Save(); await Save();")]
    [InlineData("{|SLS1008:ThreadPool.QueueUserWorkItem(_ => { })|}; await Save();")]
    [InlineData("Action drop = () => { Span<int> numbers = [1]; {|SLS1008:Save()|}; numbers[0] = 2; }; await Save();")]
    public Task No_fix_where_await_cannot_stand(string statements) => VerifyFix(
        $$"""
        public class Orders
        {
            [Function("PlaceOrder")]
            public async Task Run([QueueTrigger("orders")] string id)
            {
                {{statements}}
            }

            private Task Save() => Task.Delay(1);
        }
        """);

    [Fact]
    public Task No_fix_in_code_that_is_not_async() => VerifyFix(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string id)
            {
                {|SLS1008:Task.Delay(1)|};
            }
        }
        """);

    [Fact]
    public Task Fix_returns_a_task() => VerifyFix(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public async void {|SLS1008:Place|}([QueueTrigger("orders")] string id) => await Task.Delay(1);

            [Function("CancelOrder")]
            public async void {|SLS1008:Cancel|}([QueueTrigger("cancellations")] string id)
            {
                await Task.Delay(1);
                return;
            }
        }
        """,
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public async Task Place([QueueTrigger("orders")] string id) => await Task.Delay(1);

            [Function("CancelOrder")]
            public async Task Cancel([QueueTrigger("cancellations")] string id)
            {
                await Task.Delay(1);
                return;
            }
        }
        """);

    [Fact]
    public Task Fix_says_that_the_platform_waits() => VerifyFix(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public async void {|SLS1008:Cleanup|}([QueueTrigger("orders")] string id) => await Task.Delay(1);
        }
        """,
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public async Task Cleanup([QueueTrigger("orders")] string id) => await Task.Delay(1);
        }
        """,
        "Return Task (the platform then waits for 'Cleanup')");

    [Fact]
    public Task No_fix_where_others_rely_on_void() => VerifyFix(
        """
        public interface IJob { void Start(); }

        public abstract class Base { protected abstract void Stop(); }

        public class Orders : Base, IJob
        {
            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string id)
            {
                Start();
                Stop();
                Open();
                Action run = Private;
                run();
            }

            public async void {|SLS1008:Start|}() => await Task.Delay(1);

            public async void {|SLS1008:Open|}() => await Task.Delay(1);

            protected override async void {|SLS1008:Stop|}() => await Task.Delay(1);

            private async void {|SLS1008:Private|}() => await Task.Delay(1);
        }
        """);

    private static Task VerifyFix(string source, string? fixedSource = null, string? title = null) =>
        FixTest<Sls1008WorkOutlivesInvocation, Sls1008WorkOutlivesInvocationFix>.Verify(source, fixedSource ?? source, title: title);

    [Theory]
    [InlineData("private Task Count() { Action log = () => { return; }; log(); return Task.CompletedTask; }", Microsoft.CodeAnalysis.DiagnosticSeverity.Info)]
    [InlineData("private Task<int> Count() => Task.FromResult(1);", Microsoft.CodeAnalysis.DiagnosticSeverity.Info)]
    [InlineData("private ValueTask Count() => default;", Microsoft.CodeAnalysis.DiagnosticSeverity.Info)]
    [InlineData("private Task Count() => DateTime.Now.Hour > 3 ? Task.Delay(10) : Task.CompletedTask;", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)]
    [InlineData("private async Task Count() => await Task.Delay(10);", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)]
    [InlineData("protected virtual Task Count() => Task.CompletedTask;", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)]
    public Task A_method_whose_work_is_done_when_it_returns_is_a_suggestion(string method, Microsoft.CodeAnalysis.DiagnosticSeverity severity) => Rule.VerifySeverity(
        $$"""
        public class Orders
        {
            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string id)
            {
                {|#0:Count()|};
            }

            {{method}}
        }
        """,
        severity);
}
