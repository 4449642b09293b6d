using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Serverless.Analyzers.Tool.Sarif;

/// <summary>Reads SARIF logs as streams: results are handed on while they are read, and of the rules only ours are kept.</summary>
internal sealed class SarifReader
{
    private const string Version = "2.1.0";
    private const string HowTo = "Build with: -p:ServerlessReport=true \"-p:ErrorLog=facts.sarif%2Cversion=2.1\"";

    private readonly JsonSerializerOptions _options;
    private readonly SarifResults _results;
    private SarifLog _log = new();
    private int _found;

    /// <param name="read">Takes each result of our rules.</param>
    public SarifReader(Action<SarifResult> read)
    {
        _results = new SarifResults(result =>
        {
            if (IsOurs(result.RuleId))
            {
                _found++;
                read(result);
            }
        });
        _options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Create } } };
    }

    /// <summary>Reads a file.</summary>
    /// <returns>The rules of this project that the log describes.</returns>
    /// <exception cref="BadInputException">The file is no complete SARIF 2.1 log of the C# compiler.</exception>
    public IReadOnlyList<SarifRule> Read(string path)
    {
        _log = new SarifLog();
        _found = 0;
        try
        {
            using var stream = File.OpenRead(path);
            _ = JsonSerializer.Deserialize<SarifLog>(stream, _options);
        }
        catch (JsonException exception)
        {
            throw new BadInputException(_log.Version is null or Version
                ? $"{path}: this is no complete SARIF log (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}). Was the build that wrote it stopped?"
                : WrongVersion(path));
        }

        if (_log.Runs is null || _log.Version is null)
        {
            throw new BadInputException($"{path}: this is JSON, but no SARIF log. {HowTo}");
        }

        return _log.Version == Version ? RulesOf(path, _log.Runs) : throw new BadInputException(WrongVersion(path));
    }

    private SarifRule[] RulesOf(string path, IReadOnlyList<SarifRun> runs)
    {
        var drivers = runs.Select(run => run.Tool?.Driver).OfType<SarifDriver>().ToArray();
        var rules = drivers.SelectMany(driver => driver.Rules ?? []).Where(rule => IsOurs(rule.Id)).ToArray();
        return _found > 0 || rules.Length > 0 || drivers.Any(driver => driver.Name?.Contains("C#", StringComparison.Ordinal) == true)
            ? rules
            : throw new BadInputException($"{path}: this is a log of {string.Join(", ", drivers.Select(driver => driver.Name).DefaultIfEmpty("an unnamed tool"))}, not of the C# compiler. {HowTo}");
    }

    private string WrongVersion(string path) => $"{path}: this is SARIF {_log.Version}, not {Version}. {HowTo}";

    private static bool IsOurs(string? rule) => rule is ['S', 'L', 'S', _, _, _, _];

    // What has been read of a log that turns out to be bad says why it is.
    private void Create(JsonTypeInfo type)
    {
        if (type.Type == typeof(SarifLog))
        {
            type.CreateObject = () => _log;
        }
        else if (type.Type == typeof(SarifRun))
        {
            type.CreateObject = () => new SarifRun { Results = _results };
        }
    }
}
