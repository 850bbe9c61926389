using System.Linq.Expressions;
using System.Reflection;
using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables.Filters;

/// <summary>A property that a filter names, and how a value to compare it with is stored.</summary>
internal sealed record FilterProperty(string Name, Type Type)
{
    /// <summary>Compilers compare enums as numbers; they are stored by name. Numbers widen to the property's type.</summary>
    public object? Stored(object? value)
    {
        var type = Nullable.GetUnderlyingType(Type) ?? Type;
        return (type, value) switch
        {
            (_, Enum choice) => choice.ToString(),
            ({ IsEnum: true }, int number) => Enum.ToObject(type, number).ToString(),
            _ when type == typeof(long) && value is int number => (long)number,
            _ when type == typeof(double) && value is int number => (double)number,
            _ => value,
        };
    }
}

/// <summary>The two sides of a comparison: what is a property of the entity, and what is a value known now.</summary>
internal sealed class FilterOperands(ParameterExpression entity)
{
    /// <summary>The property, or null when the expression is none.</summary>
    public FilterProperty? Property(Expression expression) => Bare(expression) switch
    {
        MemberExpression { Member: PropertyInfo { Name: "Value" } } value
            when value.Expression is { } nullable && Nullable.GetUnderlyingType(nullable.Type) is not null => Property(nullable),
        MemberExpression { Member: PropertyInfo property } member when Bare(member.Expression) == entity =>
            new(EntityModel.StoredName(property), property.PropertyType),
        MethodCallExpression call when Bare(call.Object) == entity && call.Arguments is [var key] && IsGetter(call.Method) =>
            new((string)Value(key)!, Bare(expression)!.Type),
        _ => null,
    };

    /// <summary>Whether any part of the expression depends on the entity.</summary>
    public bool Uses(Expression expression)
    {
        var search = new Search(entity);
        search.Visit(expression);
        return search.Found;
    }

    /// <summary>The two strings of an ordinal comparison: <c>a.CompareTo(b)</c> or <c>string.Compare(a, b)</c>.</summary>
    public (Expression First, Expression Second)? StringComparison(Expression expression) => expression switch
    {
        MethodCallExpression { Method: { Name: "CompareTo" }, Object: { } first, Arguments: [var second] }
            when first.Type == typeof(string) && second.Type == typeof(string) && Uses(expression) => (first, second),
        MethodCallExpression { Method: { Name: "Compare" or "CompareOrdinal", IsStatic: true } method, Arguments: [var first, var second] }
            when method.DeclaringType == typeof(string) && Uses(expression) => (first, second),
        _ => null,
    };

    /// <summary>What an expression without the entity is now. Captured variables are read without compiling anything.</summary>
    public static object? Value(Expression? expression) => expression switch
    {
        null => null,
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => field.GetValue(Value(member.Expression)),
        MemberExpression { Member: PropertyInfo property } member => property.GetValue(Value(member.Expression)),
        _ => Expression.Lambda(expression).Compile(preferInterpretation: true).DynamicInvoke(),
    };

    public NotSupportedException Unsupported(Expression expression) =>
        new($"The Table service cannot evaluate this part of the condition on '{entity.Name}': {expression.NodeType} {Call(expression)}".TrimEnd());

    private static string Call(Expression expression) => expression is MethodCallExpression call ? call.Method.Name : "";

    private static bool IsGetter(MethodInfo method) =>
        method.DeclaringType == typeof(TableEntity) && (method.Name == "get_Item" || method.Name.StartsWith("Get", System.StringComparison.Ordinal));

    // Conversions that compilers add, and casts of what an indexer gives, change nothing about which property is meant.
    private static Expression? Bare(Expression? expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } convert)
        {
            expression = convert.Operand;
        }
        return expression;
    }

    private sealed class Search(ParameterExpression wanted) : ExpressionVisitor
    {
        public bool Found { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found |= node == wanted;
            return node;
        }
    }
}
