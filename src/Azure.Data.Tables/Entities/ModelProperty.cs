using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>One property of a model.</summary>
internal abstract class ModelProperty(string name)
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(name);
    private readonly byte[] _annotation = Encoding.UTF8.GetBytes(name + PropertyNames.TypeSuffix);

    public string Name { get; } = name;

    /// <summary>Whether the reader stands on this property's name.</summary>
    public bool IsNamed(ref Utf8JsonReader reader) => reader.ValueTextEquals(_utf8);

    /// <summary>Whether the reader stands on the annotation of this property's type.</summary>
    public bool IsAnnotated(ref Utf8JsonReader reader) => reader.ValueTextEquals(_annotation);

    public abstract void Write(object entity, Utf8JsonWriter writer);

    public abstract void Read(object entity, ref Utf8JsonReader reader, EdmType stored);
}

/// <summary>Its accessors are bound once per model; using them reflects on nothing and boxes nothing.</summary>
internal sealed class ModelProperty<TEntity, TValue>(string name, PropertyInfo property, EdmConverter<TValue> converter) : ModelProperty(name)
    where TEntity : class
{
    private readonly EdmName _name = new(name);
    private readonly Func<TEntity, TValue> _get = property.GetMethod!.CreateDelegate<Func<TEntity, TValue>>();
    private readonly Action<TEntity, TValue> _set = property.SetMethod!.CreateDelegate<Action<TEntity, TValue>>();

    public override void Write(object entity, Utf8JsonWriter writer)
    {
        var value = _get((TEntity)entity);
        if (value is not null) { converter.Write(writer, _name, value); }
    }

    public override void Read(object entity, ref Utf8JsonReader reader, EdmType stored)
    {
        if (converter.TryRead(ref reader, stored, out var value)) { _set((TEntity)entity, value); }
    }
}
