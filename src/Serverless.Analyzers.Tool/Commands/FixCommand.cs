using System.CommandLine;
using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Tool.Fixing;
using Serverless.Analyzers.Tool.Scanning;

namespace Serverless.Analyzers.Tool.Commands;

/// <summary><c>fix</c>: applies the code fixes.</summary>
internal sealed class FixCommand : Command
{
    private readonly Argument<string> _path = new("path") { Description = "A project, a solution or a folder.", DefaultValueFactory = _ => "." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show what would change, and change nothing." };
    private readonly Option<string[]> _rules = new("--rule") { Description = "Fix these rules only, suggestions too. Without it all warnings are fixed.", AllowMultipleArgumentsPerToken = true };

    public FixCommand()
        : base("fix", "Applies the code fixes to a project, solution or folder.")
    {
        Add(_path);
        Add(_dryRun);
        Add(_rules);
        SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(_path), parsed.GetValue(_dryRun), parsed.GetValue(_rules) ?? [], cancellationToken));
    }

    private static async Task RunAsync(string path, bool dryRun, string[] chosen, CancellationToken cancellationToken)
    {
        var rules = new RuleAssemblies();
        if (chosen.FirstOrDefault(rule => !rules.Fixable.Contains(rule)) is { } unknown)
        {
            throw new BadInputException($"{unknown}: no rule of this name has a fix.");
        }

        var scratch = Directory.CreateTempSubdirectory("serverless-fix-");
        try
        {
            var target = BuildTarget.Of(path, scratch.FullName);
            var before = await OpenedCode.OpenAsync(target, scratch.FullName, cancellationToken).ConfigureAwait(false);
            var after = await FixAsync(before, rules, chosen, cancellationToken).ConfigureAwait(false);
            foreach (var file in await FixedFile.BetweenAsync(before, after, cancellationToken).ConfigureAwait(false))
            {
                if (dryRun)
                {
                    Console.WriteLine(file.Diff(target.Root));
                }
                else
                {
                    file.Save();
                    Console.WriteLine(file.Path);
                }
            }
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static async Task<Solution> FixAsync(Solution solution, RuleAssemblies rules, string[] chosen, CancellationToken cancellationToken)
    {
        var fixer = chosen.Length > 0 ? new RuleFixer(rules, chosen, DiagnosticSeverity.Info) : new RuleFixer(rules, [.. rules.Fixable], DiagnosticSeverity.Warning);

        // A project for several frameworks is opened once for each; its files are the same.
        foreach (var id in solution.Projects.Where(project => project.Language == LanguageNames.CSharp).DistinctBy(project => project.FilePath).Select(project => project.Id).ToArray())
        {
            var project = solution.GetProject(id)!;
            solution = (await fixer.FixAsync(project, (rule, count) => Console.Error.WriteLine($"{rule}: {count} fixed in {project.Name}"), cancellationToken).ConfigureAwait(false)).Solution;
        }

        return solution;
    }
}
