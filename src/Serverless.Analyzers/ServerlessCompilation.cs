using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Access;
using Serverless.Analyzers.Flow.Effects;
using Serverless.Analyzers.Functions;
using Serverless.Analyzers.Options;
using Serverless.Analyzers.Templates;
using Serverless.Analyzers.Templates.Projects;

namespace Serverless.Analyzers;

/// <summary>
/// What all rules know of one compilation: made once, on first use, and shared. Every part is lazy, so a rule pays only
/// for what it asks. Thread-safe.
/// </summary>
internal sealed class ServerlessCompilation
{
    private static readonly ConditionalWeakTable<Compilation, ServerlessCompilation?[]> s_cache = new();

    private static readonly HashSet<string> s_testFrameworks = new(StringComparer.OrdinalIgnoreCase)
    {
        "xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core",
    };

    private readonly AnalyzerOptions _source;
    private readonly Lazy<CatalogSymbols> _catalog;
    private readonly Lazy<TemplateSet> _templates;
    private readonly Lazy<IReadOnlyList<ProjectFile>> _projects;
    private readonly Lazy<FunctionModel> _functions;
    private readonly Lazy<TemplateHandlers> _handlers;
    private readonly Lazy<Callees> _callees;
    private readonly Lazy<Reachability> _reachability;
    private readonly Lazy<AuthEvidence> _auth;
    private readonly Lazy<AuthorizerAnswers> _authorizers;
    private readonly Lazy<FlowResult> _flow;
    private readonly Lazy<EffectModel> _effects;
    private readonly Lazy<AccessModel> _access;
    private readonly Lazy<IReadOnlyList<IObjectCreationOperation>> _jsonDefaults;

    private ServerlessCompilation(Compilation compilation, AnalyzerOptions source)
    {
        _source = source;
        Compilation = compilation;
        Options = new ServerlessOptions(source.AnalyzerConfigOptionsProvider);
        Models = new SemanticModels(compilation);
        UserCatalogs = source.AdditionalFiles.Where(file => UserCatalog.IsCatalog(file.Path)).ToImmutableArray();
        var userLines = new Lazy<UserCatalogLine[]>(() =>
            [.. UserCatalogs.SelectMany(file => file.GetText(CancellationToken.None) is { } text ? UserCatalog.Read(text).Lines.AsEnumerable() : [])]);
        _catalog = new(() => new CatalogSymbols(compilation, ApiCatalog.Rows, userLines.Value));
        _templates = new(() => TemplateSet.Read(source.AdditionalFiles, CancellationToken.None));
        _projects = new(() => [.. source.AdditionalFiles.Where(file => ProjectFile.IsOne(file.Path)).Select(file => ProjectFile.Read(file, CancellationToken.None)).OfType<ProjectFile>()]);
        _functions = new(() => new FunctionModel(compilation, Catalog, Models, Templates.Handlers));
        _handlers = new(() => new TemplateHandlers(compilation, Functions, Options.ProjectFolder));
        _callees = new(() => new Callees(Functions.Types));
        _reachability = new(() => new Reachability(compilation, Models, Functions, _callees.Value, Options.IsLibrary));
        _auth = new(() => new AuthEvidence(compilation, Catalog, Models, _callees.Value));
        _authorizers = new(() => new AuthorizerAnswers(Catalog, Models, _callees.Value));
        _flow = new(() => new FlowResult(compilation, Catalog, Models, Functions));
        _effects = new(() => new EffectModel(compilation, Catalog, userLines.Value, Models, Functions, _callees.Value));
        _access = new(() => new AccessModel(compilation, Catalog, Models, Functions, _callees.Value, Options.IsLibrary || !HasFunctionCode || (Options.IsReport && Functions.All.Count == 0)));
        _jsonDefaults = new(() => Serverless.Analyzers.Flow.JsonDefaults.Of(compilation, Models));
    }

    /// <summary>The compilation itself.</summary>
    public Compilation Compilation { get; }

    /// <summary>Options given in .editorconfig files and MSBuild properties.</summary>
    public ServerlessOptions Options { get; }

    /// <summary>Semantic models of all trees.</summary>
    public SemanticModels Models { get; }

    /// <summary>The user's own catalogs among the additional files.</summary>
    public ImmutableArray<AdditionalText> UserCatalogs { get; }

    /// <summary>What each referenced API is.</summary>
    public CatalogSymbols Catalog => _catalog.Value;

    /// <summary>The deployment templates and settings files of the project.</summary>
    public TemplateSet Templates => _templates.Value;

    /// <summary>The project file and the props files that its folders give to it.</summary>
    public IReadOnlyList<ProjectFile> Projects => _projects.Value;

    /// <summary>The functions of the project.</summary>
    public FunctionModel Functions => _functions.Value;

    /// <summary>The code of the functions that templates declare.</summary>
    public TemplateHandlers Handlers => _handlers.Value;

    /// <summary>Which code an invocation reaches.</summary>
    public Reachability Reachability => _reachability.Value;

    /// <summary>Which values arrive where they can do harm.</summary>
    public FlowResult Flow => _flow.Value;

    /// <summary>What methods do besides returning.</summary>
    public EffectModel Effects => _effects.Value;

    /// <summary>Which function reaches which data store.</summary>
    public AccessModel Access => _access.Value;

    /// <summary>The settings that Newtonsoft.Json uses where a call has none of its own.</summary>
    internal IReadOnlyList<IObjectCreationOperation> JsonDefaults => _jsonDefaults.Value;

    /// <summary>What authenticates the callers of functions.</summary>
    public AuthEvidence Auth => _auth.Value;

    /// <summary>What Lambda authorizers answer.</summary>
    public AuthorizerAnswers Authorizers => _authorizers.Value;

    /// <summary>
    /// The shared model of a compilation, or null where it holds no function code, or only tests of such. A report is made
    /// of all projects, for functions reach stores through libraries that know nothing of them.
    /// </summary>
    public static ServerlessCompilation? For(Compilation compilation, AnalyzerOptions options, bool forReport = false)
    {
        // The same compilation may be analysed under other options in an IDE: the last ones are kept.
        var slot = s_cache.GetValue(compilation, static _ => new ServerlessCompilation?[1]);
        lock (slot)
        {
            if (slot[0] is not { } known || !known.IsMadeOf(options))
            {
                slot[0] = known = new ServerlessCompilation(compilation, options);
            }

            return (known.HasFunctionCode || (forReport && known.Options.IsReport)) && !known.IsTestProject ? known : null;
        }
    }

    private bool HasFunctionCode => _hasFunctionCode ??=
        ApiCatalog.FunctionSdks.Any(row => Compilation.GetTypesByMetadataName(row.Type).Length > 0) || Options.IsLibrary;

    private bool? _hasFunctionCode;

    // What runs only in tests is not deployed.
    private bool IsTestProject => _isTestProject ??= Compilation.ReferencedAssemblyNames.Any(assembly => s_testFrameworks.Contains(assembly.Name));

    private bool? _isTestProject;

    private bool IsMadeOf(AnalyzerOptions options) =>
        _source.AdditionalFiles.Equals(options.AdditionalFiles) && ReferenceEquals(_source.AnalyzerConfigOptionsProvider, options.AnalyzerConfigOptionsProvider);
}
