using System.Linq.Expressions;

namespace Azure.Data.Tables.Filters;

/// <summary>
/// Translates a condition on an entity into the filter language. What the service cannot do is refused here, rather than done
/// differently from what the condition says.
/// </summary>
internal static class FilterExpression
{
    private static readonly Dictionary<ExpressionType, string> Comparisons = new()
    {
        [ExpressionType.Equal] = "eq",
        [ExpressionType.NotEqual] = "ne",
        [ExpressionType.LessThan] = "lt",
        [ExpressionType.LessThanOrEqual] = "le",
        [ExpressionType.GreaterThan] = "gt",
        [ExpressionType.GreaterThanOrEqual] = "ge",
    };

    private static readonly Dictionary<string, string> Mirrored = new()
    {
        ["eq"] = "eq",
        ["ne"] = "ne",
        ["lt"] = "gt",
        ["le"] = "ge",
        ["gt"] = "lt",
        ["ge"] = "le",
    };

    public static string Translate(LambdaExpression filter)
    {
        return Condition(filter.Body, new FilterOperands(filter.Parameters[0]));
    }

    private static string Condition(Expression expression, FilterOperands entity) => expression switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } both => Joined(both, "and", entity),
        BinaryExpression { NodeType: ExpressionType.OrElse } either => Joined(either, "or", entity),
        BinaryExpression comparison when Comparisons.TryGetValue(comparison.NodeType, out var name) =>
            Comparison(comparison.Left, name, comparison.Right, entity),
        UnaryExpression { NodeType: ExpressionType.Not } not => $"not ({Condition(not.Operand, entity)})",
        _ when entity.Property(expression) is { } truth => $"{truth.Name} eq true",
        _ when !entity.Uses(expression) && FilterOperands.Value(expression) is bool constant => constant ? "true" : "false",
        _ => throw entity.Unsupported(expression),
    };

    private static string Joined(BinaryExpression pair, string word, FilterOperands entity) =>
        $"({Condition(pair.Left, entity)}) {word} ({Condition(pair.Right, entity)})";

    private static string Comparison(Expression left, string name, Expression right, FilterOperands entity)
    {
        if (entity.StringComparison(left) is var (first, second))
        {
            return IsZero(right) ? Comparison(first, name, second, entity) : throw entity.Unsupported(left);
        }
        if (entity.StringComparison(right) is not null) { return Comparison(right, Mirrored[name], left, entity); }
        if (entity.Property(left) is { } property && !entity.Uses(right))
        {
            return $"{property.Name} {name} {FilterLiteral.Of(property.Stored(FilterOperands.Value(right)))}";
        }
        return entity.Property(right) is not null && !entity.Uses(left)
            ? Comparison(right, Mirrored[name], left, entity)
            : throw entity.Unsupported(left);
    }

    private static bool IsZero(Expression expression) => expression is ConstantExpression { Value: 0 };
}
