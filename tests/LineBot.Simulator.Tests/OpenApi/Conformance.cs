using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace LineBot.Simulator.OpenApi;

/// <summary>Compares a JSON value with a schema: types, required and unknown properties, enumerations, bounds, and the kinds that <c>type</c> tells apart.</summary>
internal sealed class Conformance(Specification specification)
{
    private readonly List<string> deviations = [];

    public static string[] Check(Specification specification, YamlNode schema, JsonElement value, string at = "")
    {
        var conformance = new Conformance(specification);
        conformance.Compare(schema, value, at, isDispatched: false);
        return [.. conformance.deviations.Distinct()];
    }

    private void Compare(YamlNode schema, JsonElement value, string at, bool isDispatched)
    {
        if (schema.Text("$ref") is { } reference)
        {
            Compare(specification.Resolve(reference), value, at, isDispatched);
            return;
        }
        if (!isDispatched && Kind(schema, value) is { } kind)
        {
            Compare(specification.Resolve(kind), value, at, isDispatched: true);
            return;
        }
        if (schema.Get("oneOf") is not null || schema.Get("anyOf") is not null) { return; }
        switch (TypeOf(schema))
        {
            case "object": CompareObject(schema, value, at); break;
            case "array": CompareArray(schema, value, at); break;
            case "string": CompareText(schema, value, at); break;
            case "integer" or "number": CompareNumber(schema, value, at); break;
            case "boolean" when value.ValueKind is not (JsonValueKind.True or JsonValueKind.False): Deviate(at, "is not a boolean"); break;
        }
    }

    private void CompareObject(YamlNode schema, JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Deviate(at, "is not an object");
            return;
        }
        var (required, properties) = Members(schema);
        foreach (var name in required.Where(name => !value.TryGetProperty(name, out _))) { Deviate($"{at}.{name}", "is missing"); }
        foreach (var property in value.EnumerateObject())
        {
            if (properties.TryGetValue(property.Name, out var known))
            {
                Compare(known, property.Value, $"{at}.{property.Name}", isDispatched: false);
            }
            else if (schema.Get("additionalProperties") is null && properties.Count > 0)
            {
                Deviate($"{at}.{property.Name}", "is not in the specification");
            }
        }
    }

    private void CompareArray(YamlNode schema, JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            Deviate(at, "is not an array");
            return;
        }
        var count = value.GetArrayLength();
        if (Number(schema, "minItems") > count || Number(schema, "maxItems") < count) { Deviate(at, $"has {count} items"); }
        if (schema.Get("items") is not { } items) { return; }
        foreach (var item in value.EnumerateArray()) { Compare(items, item, $"{at}[]", isDispatched: false); }
    }

    private void CompareText(YamlNode schema, JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            Deviate(at, "is not a string");
            return;
        }
        var text = value.GetString()!;
        if (schema.Get("enum") is YamlSequenceNode values && values.All(known => known.ToString() != text)) { Deviate(at, $"is '{text}'"); }
        if (Number(schema, "minLength") > text.Length || Number(schema, "maxLength") < text.Length)
        {
            Deviate(at, $"has length {text.Length}");
        }
        if (schema.Text("pattern") is { } pattern && !Regex.IsMatch(text, pattern)) { Deviate(at, "does not fit its pattern"); }
        if (schema.Text("format") == "date-time" && !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _))
        {
            Deviate(at, "is not a time");
        }
    }

    private void CompareNumber(YamlNode schema, JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Number) { Deviate(at, "is not a number"); }
        else if (Number(schema, "minimum") > value.GetDouble() || Number(schema, "maximum") < value.GetDouble())
        {
            Deviate(at, "is out of bounds");
        }
    }

    /// <summary>All properties of the schema and of what it is made of.</summary>
    private (HashSet<string> Required, Dictionary<string, YamlNode> Properties) Members(YamlNode schema)
    {
        if (schema.Text("$ref") is { } reference) { return Members(specification.Resolve(reference)); }
        HashSet<string> required = [.. (schema.Get("required") as YamlSequenceNode ?? []).Select(name => name.ToString())];
        var properties = (schema.Get("properties") as YamlMappingNode)?.Children.ToDictionary(child => child.Key.ToString(), child => child.Value)
            ?? [];
        foreach (var part in schema.Get("allOf") as YamlSequenceNode ?? [])
        {
            var (more, inner) = Members(part);
            required.UnionWith(more);
            foreach (var (name, value) in inner) { properties.TryAdd(name, value); }
        }
        return (required, properties);
    }

    private static string? Kind(YamlNode schema, JsonElement value) =>
        schema.Get("discriminator") is { } discriminator && value.ValueKind == JsonValueKind.Object
        && value.TryGetProperty(discriminator["propertyName"].ToString(), out var type) && type.ValueKind == JsonValueKind.String
            ? discriminator.Get("mapping")?.Text(type.GetString()!)
            : null;

    private static string? TypeOf(YamlNode schema) =>
        schema.Text("type") ?? (schema.Get("properties") is not null || schema.Get("allOf") is not null ? "object" : null);

    private static double? Number(YamlNode schema, string name) =>
        schema.Text(name) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;

    private void Deviate(string at, string how) => deviations.Add($"{at} {how}");
}
