namespace LineBot.Simulator.Validation;

/// <summary>The properties an object has, each with its check, and which of them must be there.</summary>
internal sealed class Shape(params string[] required)
{
    private readonly Dictionary<string, Action<Field>> properties = [];

    public Shape With(string name, Action<Field> check)
    {
        properties[name] = check;
        return this;
    }

    /// <summary>Properties that are not looked into.</summary>
    public Shape With(params string[] names)
    {
        foreach (var name in names) { properties.TryAdd(name, _ => { }); }
        return this;
    }

    public Shape With(Shape other)
    {
        foreach (var (name, check) in other.properties) { properties.TryAdd(name, check); }
        return this;
    }

    /// <param name="field">The object.</param>
    /// <param name="isStrict">Unknown properties are faults too, as in Flex.</param>
    public void Check(Field field, bool isStrict = false)
    {
        if (!field.IsObject()) { return; }
        foreach (var name in required) { field[name].Required(); }
        foreach (var (name, check) in properties)
        {
            if (field[name] is { Exists: true } property) { check(property); }
        }
        if (!isStrict) { return; }
        foreach (var property in field.Value!.Value.EnumerateObject().Where(property => !properties.ContainsKey(property.Name)))
        {
            field[property.Name].Fail("unknown field");
        }
    }
}
