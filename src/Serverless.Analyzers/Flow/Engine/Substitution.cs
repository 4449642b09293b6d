using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow.Engine;

/// <summary>Puts what a caller hands over in the place of the parameters of the method it calls.</summary>
internal sealed class Substitution(FlowValue instance, IReadOnlyList<FlowValue> arguments, Func<FlowLabel, FlowLabel>? pass = null)
{
    private readonly Dictionary<(int Parameter, string Path), FlowValue> _results = [];

    /// <summary>What calling a function that was handed over gives.</summary>
    public void SetResult(int parameter, string path, FlowValue result) => _results[(parameter, path)] = result;

    /// <summary>A value of the called method as the caller sees it.</summary>
    public FlowValue Of(FlowValue value)
    {
        if (value.IsEmpty)
        {
            return value;
        }

        var result = FlowValue.Empty;
        foreach (var label in value.Labels)
        {
            result = result.Join(Of(label));
        }

        foreach (var member in value.Members)
        {
            result = result.With(member.Key, Of(member.Value));
        }

        return result;
    }

    /// <summary>What a label of the called method stands for.</summary>
    public FlowValue Of(FlowLabel label)
    {
        if (label.Source.Kind != FlowKinds.Parameter)
        {
            return FlowValue.Of(pass is null ? label : pass(label));
        }

        var value = Handed(label);
        return pass is null ? value : value.Select(pass);
    }

    /// <summary>What a parameter's label stands for, not yet on its way through the method.</summary>
    public FlowValue Handed(FlowLabel label) => At(label.Source.Position, label.Source.Path).Select(handed => handed.SafeFor(label.Safe));

    /// <summary>What was handed over, or a member of it.</summary>
    public FlowValue At(int parameter, string path)
    {
        var call = path.IndexOf("()", StringComparison.Ordinal);
        if (call > 0 && _results.TryGetValue((parameter, path.Substring(0, call - 1)), out var result))
        {
            return Within(result, path.Substring(call + 2));
        }

        return Within(parameter == FlowSource.Instance ? instance : parameter < arguments.Count ? arguments[parameter] : FlowValue.Empty, path);
    }

    private static FlowValue Within(FlowValue value, string path)
    {
        if (path.Length > 0)
        {
            foreach (var member in path.Substring(1).Split('.'))
            {
                value = member == FlowValue.Element ? value.Elements() : value.Member(member);
            }
        }

        return value;
    }
}
