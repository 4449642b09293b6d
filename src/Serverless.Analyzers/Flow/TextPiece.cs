using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Flow;

/// <summary>A part of a text that is put together from literals, interpolations, constants and concatenations.</summary>
/// <param name="Text">The text; null where it is known only when the program runs.</param>
/// <param name="Syntax">The literal or the text of the interpolated string it is written in; null where it is not in source.</param>
internal readonly record struct TextPiece(string? Text, SyntaxNode? Syntax)
{
    /// <summary>Stands for text that is not known.</summary>
    public const char Unknown = '\0';

    private const int MaxDepth = 16;

    /// <summary>The parts of a text or URI in order, those behind locals, constants and readonly fields included.</summary>
    public static IReadOnlyList<TextPiece> Of(IOperation value, SemanticModels models, CancellationToken cancellationToken)
    {
        var pieces = new List<TextPiece>();
        Collect(value, MaxDepth);
        return pieces;

        void Collect(IOperation part, int depth)
        {
            switch (Origin.Of(part, models, cancellationToken))
            {
                case var _ when depth == 0:
                    pieces.Add(default);
                    break;
                case ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } } literal:
                    pieces.Add(new TextPiece(text, literal.Syntax));
                    break;
                case IInterpolatedStringOperation interpolated:
                    foreach (var content in interpolated.Parts)
                    {
                        switch (content)
                        {
                            case IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } } written:
                                pieces.Add(new TextPiece(text, written.Syntax));
                                break;
                            case IInterpolationOperation { Alignment: null, FormatString: null } interpolation:
                                Collect(interpolation.Expression, depth - 1);
                                break;
                            default:
                                pieces.Add(default);
                                break;
                        }
                    }

                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } concatenation:
                    Collect(concatenation.LeftOperand, depth - 1);
                    Collect(concatenation.RightOperand, depth - 1);
                    break;
                case IObjectCreationOperation { Type: { Name: nameof(Uri), ContainingNamespace.Name: nameof(System) }, Arguments.Length: > 0 } uri:
                    Collect(uri.Arguments[0].Value, depth - 1);
                    if (uri.Arguments.Length > 1)
                    {
                        pieces.Add(new TextPiece("/", null));
                        pieces.Add(default);
                    }

                    break;
                case IInvocationOperation { TargetMethod: { Name: nameof(string.Format), ContainingType.SpecialType: SpecialType.System_String } } format
                    when format.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "format") is { } template:
                    var first = pieces.Count;
                    Collect(template.Value, depth - 1);
                    for (var i = first; i < pieces.Count; i++)
                    {
                        pieces[i] = pieces[i] with { Text = pieces[i].Text is { } text ? WithoutPlaceholders(text) : null };
                    }

                    break;
                case { ConstantValue: { HasValue: true, Value: string constant } }:
                    pieces.Add(new TextPiece(constant, null));
                    break;
                default:
                    pieces.Add(default);
                    break;
            }
        }
    }

    // Each placeholder gives way to as many unknown characters, so that places in the text stay what they are.
    private static string WithoutPlaceholders(string format)
    {
        var text = format.ToCharArray();
        var isPlaceholder = false;
        for (var i = 0; i < text.Length; i++)
        {
            isPlaceholder |= text[i] == '{';
            var ends = text[i] == '}';
            text[i] = isPlaceholder ? Unknown : text[i];
            isPlaceholder &= !ends;
        }

        return new string(text);
    }

    /// <summary>The whole text, with <see cref="Unknown"/> for each part that is not known.</summary>
    public static string Join(IEnumerable<TextPiece> pieces) => string.Concat(pieces.Select(piece => piece.Text ?? Unknown.ToString()));
}
