using System.Globalization;

namespace LineBot.Functions.Settings;

/// <summary>Reads settings by their environment names and gathers every fault, so that one start tells all that is wrong.</summary>
internal sealed class SettingsReader(IConfiguration configuration)
{
    private readonly List<string> faults = [];

    public IReadOnlyList<string> Faults => faults;

    public void Fault(string sentence) => faults.Add(sentence);

    /// <summary>Null where absent. Azure hands over a reference it could not resolve as it stands: that is a fault, never a value.</summary>
    public string? Optional(string name)
    {
        var value = configuration[name.Replace("__", ":", StringComparison.Ordinal)];
        if (string.IsNullOrWhiteSpace(value)) { return null; }
        if (!value.StartsWith("@Microsoft.KeyVault(", StringComparison.OrdinalIgnoreCase)) { return value.Trim(); }
        Fault($"{name} is a Key Vault reference that was not resolved: check the reference and the app's right to read it.");
        return null;
    }

    public string Required(string name, string meaning)
    {
        var before = faults.Count;
        if (Optional(name) is { } value) { return value; }
        if (faults.Count == before) { Fault($"{name} is missing: it is {meaning}."); }
        return "";
    }

    /// <summary>An address to which secrets may travel: https, or this machine.</summary>
    public Uri? Address(string name, string? otherwise = null)
    {
        if ((Optional(name) ?? otherwise) is not { } value) { return null; }
        if (Uri.TryCreate(value, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || IsThisMachine(address)))
        {
            return address;
        }
        Fault($"{name} is not an https address.");
        return null;
    }

    public int Port(string name, string meaning)
    {
        var value = Required(name, meaning);
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535) { return port; }
        if (value.Length > 0) { Fault($"{name} is not a port number."); }
        return 0;
    }

    /// <summary>How many entries a list setting has: <c>Line__Channels__0</c>, <c>…__1</c>, …</summary>
    public int Count(string name) => configuration.GetSection(name.Replace("__", ":", StringComparison.Ordinal)).GetChildren().Count();

    private static bool IsThisMachine(Uri address) => address is { IsLoopback: true, Scheme: "http" };
}
