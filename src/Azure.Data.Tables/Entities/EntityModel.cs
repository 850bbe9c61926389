using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>What of a class is stored: its public properties with get and set. Worked out once per class.</summary>
internal sealed class EntityModel
{
    private static readonly ConcurrentDictionary<Type, EntityModel> Models = new();
    private static readonly string[] OfEveryEntity =
        [nameof(ITableEntity.PartitionKey), nameof(ITableEntity.RowKey), nameof(ITableEntity.Timestamp), nameof(ITableEntity.ETag)];

    private readonly ModelProperty[] _properties;

    private EntityModel(Type type)
    {
        if (type.IsValueType) { throw new NotSupportedException($"{type.Name} is a struct; entities are classes."); }
        _properties =
        [
            .. from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
               where IsStored(property)
               select Bind(type, property),
        ];
    }

    public static EntityModel Of(Type type) => Models.GetOrAdd(type, static type => new EntityModel(type));

    /// <summary>The name that a property of a model is stored under.</summary>
    public static string StoredName(MemberInfo property) => property.GetCustomAttribute<DataMemberAttribute>()?.Name ?? property.Name;

    public void Write(object entity, Utf8JsonWriter writer)
    {
        foreach (var property in _properties) { property.Write(entity, writer); }
    }

    /// <summary>
    /// The property that the reader names, or -1. The service keeps an entity's order, so the search starts at the one that should be next.
    /// </summary>
    public int Find(ref Utf8JsonReader reader, int expected)
    {
        for (var i = 0; i < _properties.Length; i++)
        {
            var candidate = (expected + i) % _properties.Length;
            if (_properties[candidate].IsNamed(ref reader)) { return candidate; }
        }
        return -1;
    }

    /// <summary>The property whose type the reader's annotation tells, or -1.</summary>
    public int FindAnnotated(ref Utf8JsonReader reader, int expected)
    {
        for (var i = 0; i < _properties.Length; i++)
        {
            var candidate = (expected + i) % _properties.Length;
            if (_properties[candidate].IsAnnotated(ref reader)) { return candidate; }
        }
        return -1;
    }

    public void Read(int property, object entity, ref Utf8JsonReader reader, EdmType stored)
    {
        try
        {
            _properties[property].Read(entity, ref reader, stored);
        }
        catch (InvalidOperationException mismatch)
        {
            throw new InvalidOperationException($"The property '{_properties[property].Name}' cannot be read: {mismatch.Message}");
        }
    }

    private static bool IsStored(PropertyInfo property) =>
        property.GetMethod is { IsPublic: true } && property.SetMethod is { IsPublic: true }
        && property.GetIndexParameters().Length == 0
        && !OfEveryEntity.Contains(property.Name)
        && property.GetCustomAttribute<IgnoreDataMemberAttribute>() is null;

    private static ModelProperty Bind(Type entity, PropertyInfo property)
    {
        var converter = EdmConverters.For(property.PropertyType) ?? throw EdmWriter.Unsupported(property.Name, property.PropertyType);
        var type = typeof(ModelProperty<,>).MakeGenericType(entity, property.PropertyType);
        return (ModelProperty)Activator.CreateInstance(type, StoredName(property), property, converter)!;
    }
}
