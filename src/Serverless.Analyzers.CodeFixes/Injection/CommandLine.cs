using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Serverless.Analyzers.CodeFixes.Injection;

/// <summary>Splits the arguments of a program, written as one text, into one expression for each.</summary>
internal sealed class CommandLine
{
    // What a shell, or the parser of a command line, may read as something else than itself.
    private const string Special = "\\'`|&;<>$()*?\r\n";

    private static readonly HashSet<string> s_interpreters = new(StringComparer.OrdinalIgnoreCase)
    {
        "ash", "bash", "busybox", "cmd", "command", "csh", "cscript", "dash", "env", "eval", "fish", "ksh", "mshta", "node", "perl", "php", "powershell", "pwsh",
        "python", "python2", "python3", "ruby", "sh", "ssh", "su", "sudo", "tcsh", "wscript", "wsl", "xargs", "zsh",
    };

    private static readonly HashSet<string> s_scripts = new(StringComparer.OrdinalIgnoreCase) { ".bat", ".cmd", ".ps1", ".sh" };

    // Names of values that hold several arguments.
    private static readonly string[] s_severalArguments = ["arg", "option", "flag", "switch", "command", "parameters"];

    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly List<string> _arguments = [];
    private readonly List<QueryPart> _current = [];
    private bool _isQuoted;
    private bool _isClosed;

    private CommandLine(SemanticModel model, CancellationToken cancellationToken) => (_model, _cancellationToken) = (model, cancellationToken);

    /// <summary>Whether a program reads its arguments as they are, and not as code or as another command line.</summary>
    public static bool IsPlainProgram(string file)
    {
        var name = file.Trim().Trim('"');
        name = name.Substring(name.LastIndexOfAny(['/', '\\']) + 1);
        var dot = name.LastIndexOf('.');
        return name.Length > 0 && !s_interpreters.Contains(name) && (dot < 0 || (!s_scripts.Contains(name.Substring(dot)) && !s_interpreters.Contains(name.Substring(0, dot))));
    }

    /// <summary>The arguments in <paramref name="text"/>; null where it is not certain where each begins and ends.</summary>
    public static IReadOnlyList<string>? Split(ExpressionSyntax text, SemanticModel model, CancellationToken cancellationToken)
    {
        if (text.DescendantTrivia().Any(trivia => trivia.IsDirective || trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
            || QueryPart.Of(text, model, cancellationToken) is not { } parts)
        {
            return null;
        }

        var line = new CommandLine(model, cancellationToken);
        return parts.All(line.Read) && !line._isQuoted && line.End() ? line._arguments : null;
    }

    private bool Read(QueryPart part)
    {
        if (part.Text is not { } text)
        {
            return ReadValue(part);
        }

        foreach (var character in text)
        {
            if (Special.IndexOf(character) >= 0)
            {
                return false;
            }

            if (character == '"')
            {
                if (!ReadQuote())
                {
                    return false;
                }
            }
            else if (!_isQuoted && character is ' ' or '\t')
            {
                if (!End())
                {
                    return false;
                }
            }
            else if (_isClosed)
            {
                return false;
            }
            else
            {
                _current.Add(part with { Text = character.ToString() });
            }
        }

        return true;
    }

    // A quoted part begins an argument, or stands behind --name= or /name: and goes on to the end of the argument.
    private bool ReadQuote()
    {
        if (_isQuoted)
        {
            (_isQuoted, _isClosed) = (false, true);
            return true;
        }

        _isQuoted = !_isClosed && (_current.Count == 0 || _current[^1].Text is "=" or ":");
        return _isQuoted;
    }

    private bool ReadValue(QueryPart part)
    {
        var value = part.Value!;
        if (_isClosed
            || part.Node is InterpolationSyntax { AlignmentClause: not null }
            || _model.GetConstantValue(value, _cancellationToken).HasValue
            || QueryValue.MayBeQueryText(value, isQuoted: true, _model, _cancellationToken)
            || (!_isQuoted && MayBeSeveral(value)))
        {
            return false;
        }

        _current.Add(part);
        return true;
    }

    private bool MayBeSeveral(ExpressionSyntax value)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return MayBe(value);

        bool MayBe(ExpressionSyntax part) =>
            s_severalArguments.Any(name => QueryValue.NameOf(part).IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0)
            || part.DescendantNodesAndSelf().Any(node => node switch
            {
                LiteralExpressionSyntax { Token.Value: string text } => text.IndexOfAny([' ', '\t', '"']) >= 0,
                InterpolatedStringTextSyntax { TextToken.ValueText: var text } => text.IndexOfAny([' ', '\t', '"']) >= 0,
                InvocationExpressionSyntax call => IsOfProject(call),
                IdentifierNameSyntax name => seen.Add(name.Identifier.ValueText) && QueryValue.Assigned(name, _model, _cancellationToken).Any(MayBe),
                _ => false,
            });
    }

    // What a method of the project makes, or one that joins texts, is not known to be one argument.
    private bool IsOfProject(InvocationExpressionSyntax call) =>
        _model.GetSymbolInfo(call, _cancellationToken).Symbol is not IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: true, Name: not ("Join" or "Concat" or "Format") };

    private bool End()
    {
        if (_current.Count > 0 || _isClosed)
        {
            if (Written() is not { } argument)
            {
                return false;
            }

            _arguments.Add(argument);
            _current.Clear();
            _isClosed = false;
        }

        return true;
    }

    private string? Written()
    {
        if (_current.TrueForAll(part => part.Text is not null))
        {
            return SymbolDisplay.FormatLiteral(string.Concat(_current.Select(part => part.Text)), quote: true);
        }

        if (_current is [var whole] && whole.Node is not InterpolationSyntax { FormatClause: not null }
            && _model.GetTypeInfo(whole.Value!, _cancellationToken) is { Type.SpecialType: SpecialType.System_String } type)
        {
            var text = whole.Value!.WithoutTrivia().ToString();
            return type.Nullability.FlowState == NullableFlowState.MaybeNull ? $"{(whole.Value is ConditionalExpressionSyntax or AssignmentExpressionSyntax ? $"({text})" : text)} ?? \"\"" : text;
        }

        var content = new StringBuilder("$\"");
        foreach (var part in _current)
        {
            if (part.Text is { } text)
            {
                content.Append(text is "{" or "}" ? text + text : text);
            }
            else
            {
                content.Append(part.Node is InterpolationSyntax hole ? hole.WithoutTrivia().ToString() : part.Value is IdentifierNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax ? $"{{{part.Value.WithoutTrivia()}}}" : $"{{({part.Value!.WithoutTrivia()})}}");
            }
        }

        return content.Append('"').ToString();
    }
}
