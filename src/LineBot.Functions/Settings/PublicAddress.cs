namespace LineBot.Functions.Settings;

/// <summary>Where people's phones reach the app from outside.</summary>
internal sealed record PublicAddress(Uri Base)
{
    private const string Setting = "LineBot__PublicBaseUrl";

    /// <summary>Azure names the app's own host by itself; on a desk it is this machine.</summary>
    public static PublicAddress Read(SettingsReader reader, bool isDevelopment, int port)
    {
        var here = $"http://127.0.0.1:{port}";
        var host = reader.Optional("WEBSITE_HOSTNAME") is { } name ? $"https://{name}" : isDevelopment ? here : null;
        if (host is null) { reader.Required(Setting, "the https address at which people's phones reach this app, for links to photos"); }
        return new(reader.Address(Setting, host) ?? new Uri(here));   // Without one, a fault ends the start.
    }

    public Uri Of(string path) => new($"{Base.AbsoluteUri.TrimEnd('/')}/{path}");
}
