using System.Globalization;
using System.Reflection;

namespace Azure.Data.Tables.Tests;

/// <summary>The public surface of an assembly, one line a member, in the words of C#.</summary>
internal static class Surface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Assembly assembly) =>
        assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(Lines);

    private static IEnumerable<string> Lines(Type type)
    {
        yield return $"{Kind(type)} {type.FullName}{Bases(type)}";
        if (type.IsEnum)
        {
            foreach (var name in Enum.GetNames(type)) { yield return $"  {name} = {Convert.ToInt32(Enum.Parse(type, name), CultureInfo.InvariantCulture)}"; }
            yield break;
        }
        var members = type.GetConstructors(Declared).Where(IsSeen).Select(Constructor)
            .Concat(type.GetProperties(Declared).Where(property => property.GetMethod is { } get && IsSeen(get)).Select(Property))
            .Concat(type.GetMethods(Declared).Where(method => IsSeen(method) && !IsAccessor(method)).Select(Method));
        foreach (var member in members.Order(StringComparer.Ordinal)) { yield return "  " + member; }
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type.IsSealed ? "sealed class" : "class";

    private static string Bases(Type type)
    {
        if (type.IsEnum) { return ""; }
        var inherited = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? [parent] : Type.EmptyTypes;
        var own = type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []);
        var all = inherited.Concat(own).Select(Name).Order(StringComparer.Ordinal).ToArray();
        return all.Length == 0 ? "" : " : " + string.Join(", ", all);
    }

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Constructor(ConstructorInfo constructor) =>
        $"{(constructor.IsPublic ? "" : "protected ")}new({Parameters(constructor)})";

    private static string Property(PropertyInfo property)
    {
        var index = property.GetIndexParameters() is [var key] ? $"[{Name(key.ParameterType)} {key.Name}]" : "";
        var set = property.SetMethod is { } setter && IsSeen(setter) ? " set;" : "";
        return $"{Modifiers(property.GetMethod!)}{Name(property.PropertyType)} {(index.Length > 0 ? "this" : property.Name)}{index} {{ get;{set} }}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        return $"{Modifiers(method)}{Name(method.ReturnType)} {method.Name}{generic}({Parameters(method)}){Constraints(method)}";
    }

    private static string Modifiers(MethodInfo method) =>
        (method.IsPublic ? "" : "protected ")
        + (method.IsStatic ? "static "
            : method.GetBaseDefinition() != method ? "override "
            : method.IsVirtual && !method.IsFinal && !method.DeclaringType!.IsInterface ? "virtual " : "");

    private static string Constraints(MethodInfo method) => string.Concat(method.GetGenericArguments().Select(argument =>
    {
        var isClass = argument.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint);
        var wanted = (isClass ? new[] { "class" } : []).Concat(argument.GetGenericParameterConstraints().Select(Name)).ToArray();
        return wanted.Length == 0 ? "" : $" where {argument.Name} : {string.Join(", ", wanted)}";
    }));

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsOut ? "out " : "")}{Name(parameter.ParameterType)} {parameter.Name}{Default(parameter)}"));

    private static string Default(ParameterInfo parameter)
    {
        if (!parameter.HasDefaultValue) { return ""; }
        return parameter.DefaultValue switch
        {
            null => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? " = default" : " = null",
            Enum value => $" = {value.GetType().Name}.{value}",
            var value => $" = {value}",
        };
    }

    private static string Name(Type type)
    {
        if (type.IsByRef) { return Name(type.GetElementType()!); }
        if (type.IsArray) { return Name(type.GetElementType()!) + "[]"; }
        if (Nullable.GetUnderlyingType(type) is { } value) { return Name(value) + "?"; }
        if (type.IsGenericType)
        {
            return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
        }
        return type.Namespace == "System" && Keywords.TryGetValue(type, out var keyword) ? keyword : type.Name;
    }

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
    };
}
