using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Flow;

/// <summary>Tells code that runs on a developer's machine only: behind <c>IsDevelopment()</c> or inside <c>#if DEBUG</c>.</summary>
internal static class DevelopmentGuard
{
    private static readonly HashSet<string> s_environments = new(StringComparer.OrdinalIgnoreCase) { "Development", "Dev", "Local", "Debug" };

    /// <summary>Whether <paramref name="operation"/> runs in development only.</summary>
    public static bool Covers(IOperation operation)
    {
        if (IsDebugOnly(operation.Syntax))
        {
            return true;
        }

        for (var (child, parent) = (operation, operation.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            if (IsGuarded(parent, child))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGuarded(IOperation parent, IOperation child) => parent switch
    {
        IConditionalOperation conditional => child != conditional.Condition && Holds(conditional.Condition, child == conditional.WhenTrue),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } and => child == and.RightOperand && Holds(and.LeftOperand, whenTrue: true),
        IBlockOperation block => FollowsExit(block, child),
        _ => false,
    };

    // if (!env.IsDevelopment()) return; and then the operation.
    private static bool FollowsExit(IBlockOperation block, IOperation child) =>
        block.Operations.TakeWhile(statement => statement != child).Any(statement =>
            statement is IConditionalOperation { WhenFalse: null } guard && Leaves(guard.WhenTrue) && Holds(guard.Condition, whenTrue: false));

    private static bool Leaves(IOperation statement) => statement switch
    {
        IReturnOperation or IBranchOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IBlockOperation { Operations.Length: > 0 } block => Leaves(block.Operations[^1]),
        _ => false,
    };

    // Whether a condition of that outcome proves that the process runs in development.
    private static bool Holds(IOperation condition, bool whenTrue) => ValueSite.Unwrap(condition) switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Holds(not.Operand, !whenTrue),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } and => Joined(and, whenTrue, any: whenTrue),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } or => Joined(or, whenTrue, any: !whenTrue),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equals => whenTrue && (IsEnvironment(equals.LeftOperand) || IsEnvironment(equals.RightOperand)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } unequal => !whenTrue && (IsEnvironment(unequal.LeftOperand) || IsEnvironment(unequal.RightOperand)),
        IIsPatternOperation { Pattern: IConstantPatternOperation pattern } => whenTrue && IsEnvironment(pattern.Value),
        IInvocationOperation { TargetMethod.Name: "IsDevelopment" } => whenTrue,
        IInvocationOperation { TargetMethod.Name: "IsProduction" } => !whenTrue,
        IInvocationOperation { TargetMethod.Name: "IsEnvironment" or "Equals" } call => whenTrue && call.Arguments.Any(argument => IsEnvironment(argument.Value)),
        IPropertyReferenceOperation { Property: { Name: "IsDevelopment" } or { Name: "IsAttached", ContainingType.Name: "Debugger" } } => whenTrue,
        ILocalReferenceOperation local => Initializer(local) is { } value && Holds(value, whenTrue),
        _ => false,
    };

    private static bool Joined(IBinaryOperation operation, bool whenTrue, bool any) => any
        ? Holds(operation.LeftOperand, whenTrue) || Holds(operation.RightOperand, whenTrue)
        : Holds(operation.LeftOperand, whenTrue) && Holds(operation.RightOperand, whenTrue);

    private static bool IsEnvironment(IOperation value) => value.ConstantValue is { HasValue: true, Value: string name } && s_environments.Contains(name);

    // Only what is declared in front of the reference, so that following one to the next ends.
    private static IOperation? Initializer(ILocalReferenceOperation local)
    {
        var root = (IOperation)local;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants().OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(declarator => declarator.Syntax.Span.End <= local.Syntax.SpanStart && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local.Local))?.GetVariableInitializer()?.Value;
    }

    /// <summary>Whether <paramref name="node"/> stands in the branch of an <c>#if</c> that is compiled only where DEBUG is defined.</summary>
    public static bool IsDebugOnly(SyntaxNode node)
    {
        var root = node.SyntaxTree.GetRoot();
        if (!root.ContainsDirectives)
        {
            return false;
        }

        var open = new Stack<bool>();
        for (var directive = root.GetFirstDirective(); directive is not null && directive.SpanStart < node.SpanStart; directive = directive.GetNextDirective())
        {
            switch (directive)
            {
                case IfDirectiveTriviaSyntax { Condition: var condition }:
                    open.Push(NeedsDebug(condition));
                    break;
                case ElifDirectiveTriviaSyntax { Condition: var condition } when open.Count > 0:
                    open.Pop();
                    open.Push(NeedsDebug(condition));
                    break;
                case ElseDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    open.Push(false);
                    break;
                case EndIfDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    break;
            }
        }

        return open.Contains(true);
    }

    private static bool NeedsDebug(ExpressionSyntax condition) => condition switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText == "DEBUG",
        ParenthesizedExpressionSyntax parenthesized => NeedsDebug(parenthesized.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } and => NeedsDebug(and.Left) || NeedsDebug(and.Right),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } or => NeedsDebug(or.Left) && NeedsDebug(or.Right),
        _ => false,
    };
}
