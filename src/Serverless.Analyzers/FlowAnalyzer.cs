using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;
using Serverless.Analyzers.Flow.Engine;

namespace Serverless.Analyzers;

/// <summary>
/// The base of rules that report a value which arrives at a sink. The finding stands at the sink; its additional locations
/// are the way there, from the source on, and its properties name source and sink.
/// </summary>
public abstract class FlowAnalyzer : ServerlessAnalyzer
{
    /// <summary>The diagnostic property that holds what the source is called.</summary>
    public const string Source = "source";

    /// <summary>The diagnostic property that names the method or property the value is handed to.</summary>
    public const string Sink = "sink";

    private readonly DiagnosticDescriptor _descriptor;
    private readonly SinkKinds _sinks;
    private readonly FlowKinds _sources;

    /// <summary>Declares what to report, the sinks to look at, and what must not arrive there.</summary>
    private protected FlowAnalyzer(DiagnosticDescriptor descriptor, SinkKinds sinks, FlowKinds sources)
        : base(descriptor)
    {
        _descriptor = descriptor;
        _sinks = sinks;
        _sources = sources;
    }

    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        if (!FlowResult.MayHave(compilation.Catalog, _sinks))
        {
            return;
        }

        context.RegisterSemanticModelAction(model =>
        {
            IReadOnlyList<FlowHit> all = [.. compilation.Flow.In(model.SemanticModel.SyntaxTree).Where(hit => (hit.Kind & _sinks) != 0 && (hit.Source.Kind & _sources) != 0)];
            foreach (var hits in all.GroupBy(hit => hit.Sink))
            {
                foreach (var hit in Chosen([.. hits]))
                {
                    if (!IsQuiet(hit, compilation) && !all.Any(inner => IsInside(inner, hit)))
                    {
                        Report(model, hit, compilation);
                    }
                }
            }
        });
    }

    /// <summary>The arguments of the message.</summary>
    private protected abstract object[] Arguments(FlowHit hit);

    /// <summary>Whether a hit is harmless, or another rule's.</summary>
    private protected virtual bool IsQuiet(FlowHit hit, ServerlessCompilation compilation) => false;

    /// <summary>The severity of a hit, where it is not the rule's own.</summary>
    private protected virtual DiagnosticSeverity? SeverityOf(FlowHit hit, ServerlessCompilation compilation) => null;

    // Of a value that stands in another one, the inner place says more.
    private static bool IsInside(FlowHit inner, FlowHit outer) =>
        inner.Sink != outer.Sink && outer.Sink.Span.Contains(inner.Sink.Span) && inner.Source.CompareTo(outer.Source) == 0;

    // A name that tells of a secret says nothing more where one is proven, or where another name has said it.
    private static IEnumerable<FlowHit> Chosen(IReadOnlyList<FlowHit> hits)
    {
        var proven = hits.Where(hit => hit.Source.Kind is not (FlowKinds.NamedSecret or FlowKinds.Personal)).ToList();
        return proven.Count > 0 ? proven : hits.Take(1);
    }

    private void Report(SemanticModelAnalysisContext context, FlowHit hit, ServerlessCompilation compilation) => context.ReportDiagnostic(Diagnostic.Create(
        _descriptor,
        hit.Sink.GetLocation(),
        SeverityOf(hit, compilation) ?? (hit.Source.Text == FlowSources.Orchestration ? DiagnosticSeverity.Info : _descriptor.DefaultSeverity),
        hit.Path,
        ImmutableDictionary<string, string?>.Empty.Add(Source, hit.Source.Name).Add(Sink, hit.SinkName),
        Arguments(hit)));
}
