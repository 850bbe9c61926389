using LineBot.Funds.Members;

namespace LineBot.Functions.Settings;

/// <summary>What the bot itself needs to know about its installation.</summary>
internal sealed record BotSettings(PublicAddress Address, IdentityKey IdentityKey)
{
    private const string KeySetting = "LineBot__IdentityKey";

    public static BotSettings Read(SettingsReader reader, bool isDevelopment, int port) =>
        new(PublicAddress.Read(reader, isDevelopment, port), ReadKey(reader, isDevelopment));

    /// <summary>A fresh clone runs with the key that everybody knows; outside Development the app refuses to start without its own.</summary>
    private static IdentityKey ReadKey(SettingsReader reader, bool isDevelopment)
    {
        if (isDevelopment && reader.Optional(KeySetting) is null) { return IdentityKey.Development; }
        var text = reader.Required(KeySetting, $"the Base64 of {IdentityKey.Length} secret bytes for keyed hashes and link signatures");
        var key = new byte[text.Length];
        if (Convert.TryFromBase64String(text, key, out var length) && length == IdentityKey.Length) { return new(key.AsSpan(0, length)); }
        if (text.Length > 0) { reader.Fault($"{KeySetting} is not the Base64 of {IdentityKey.Length} bytes."); }
        return IdentityKey.Development;   // Never used: a fault ends the start.
    }
}
