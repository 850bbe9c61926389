using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LineBot.Simulator.Validation;

/// <summary>One value of a body at its path. Paths read <c>messages[0].text</c>, and <c>/body/contents/0</c> inside Flex.</summary>
internal readonly struct Field(JsonElement? value, string path, Report report, bool isFlex = false)
{
    public JsonElement? Value => value;

    public string Path => path;

    public bool Exists => value is { ValueKind: not JsonValueKind.Null };

    public string? Type => value?.String("type");

    public Field this[string name] =>
        new(value?.Property(name), isFlex ? $"{path}/{name}" : path.Length == 0 ? name : $"{path}.{name}", report, isFlex);

    public Field[] Items
    {
        get
        {
            var self = this;
            return Exists ? [.. value!.Value.EnumerateArray().Select((item, index) => self.At(index, item))] : [];
        }
    }

    /// <summary>The same value where Flex begins: paths start anew there.</summary>
    public Field AsFlex(Report within) => new(value, "", within, isFlex: true);

    public void Fail(string message) => report.Add(message, isFlex && path.Length == 0 ? "/" : path);

    public void CannotRead() => report.CannotRead(path);

    public bool Required(string message = "May not be empty")
    {
        if (Exists) { return true; }
        Fail(isFlex ? "must be specified" : message);
        return false;
    }

    /// <summary>Counted in UTF-16 code units.</summary>
    public void Text(int max, int min = 1) => Measured(text => text.Length, min, max);

    /// <summary>Counted as a person counts: in grapheme clusters.</summary>
    public void Graphemes(int max, int min = 1) => Measured(text => new StringInfo(text).LengthInTextElements, min, max);

    public bool IsList(int min, int max)
    {
        if (!Exists) { return false; }
        if (value!.Value.ValueKind != JsonValueKind.Array)
        {
            CannotRead();
            return false;
        }
        var count = value.Value.GetArrayLength();
        if (count >= min && count <= max) { return true; }
        Fail($"Size must be between {min} and {max}");
        return false;
    }

    public bool IsObject()
    {
        if (value is { ValueKind: JsonValueKind.Object }) { return true; }
        if (Exists) { CannotRead(); }
        return false;
    }

    public void OneOf(params string[] values)
    {
        if (TryText(out var text) && !values.Contains(text))
        {
            Fail(isFlex ? "invalid property" : $"Must be one of the following values: [{string.Join(", ", values)}]");
        }
    }

    public void Like(Regex pattern)
    {
        if (TryText(out var text) && !pattern.IsMatch(text)) { Fail("invalid property"); }
    }

    public void Boolean()
    {
        if (Exists && value!.Value.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) { CannotRead(); }
    }

    public void Number(double min, double max)
    {
        if (!Exists) { return; }
        if (value!.Value.ValueKind != JsonValueKind.Number) { CannotRead(); }
        else if (value.Value.GetDouble() < min || value.Value.GetDouble() > max)
        {
            Fail(string.Create(CultureInfo.InvariantCulture, $"must be between {min} and {max}"));
        }
    }

    /// <summary>HTTPS, as LINE's servers and phones demand; plain HTTP only towards this machine, where there is no certificate to have.</summary>
    public void Https(int max = 2_000) =>
        Address(max, uri => uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));

    public void Address(int max, Func<Uri, bool> isTaken)
    {
        if (!TryText(out var text)) { return; }
        if (text.Length == 0 || text.Length > max) { Fail($"Length must be between 1 and {max}"); }
        else if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || text.Any(letter => letter > 127)) { Fail("invalid uri"); }
        else if (!isTaken(uri)) { Fail("invalid uri scheme"); }
    }

    public bool TryText(out string text)
    {
        text = "";
        if (!Exists) { return false; }
        if (value!.Value.ValueKind != JsonValueKind.String)
        {
            CannotRead();
            return false;
        }
        text = value.Value.GetString()!;
        return true;
    }

    private void Measured(Func<string, int> measure, int min, int max)
    {
        if (!TryText(out var text)) { return; }
        if (text.Length == 0 && min > 0) { Fail(isFlex ? "must be non-empty text" : "May not be empty"); }
        else if (measure(text) > max) { Fail($"Length must be between {(isFlex ? min : 0)} and {max}"); }
    }

    private Field At(int index, JsonElement item) => new(item, isFlex ? $"{path}/{index}" : $"{path}[{index}]", report, isFlex);
}
