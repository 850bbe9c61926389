namespace LineBot.Functions.Settings;

/// <summary>What the bot itself needs to know about its installation.</summary>
internal sealed record BotSettings(Uri? PublicBaseUrl, ReadOnlyMemory<byte> IdentityKey)
{
    private const string KeySetting = "LineBot__IdentityKey";
    private const int KeyLength = 32;

    public static BotSettings Read(SettingsReader reader, bool isDevelopment) =>
        new(reader.Address("LineBot__PublicBaseUrl"), ReadKey(reader, isDevelopment));

    /// <summary>The address only: the key is secret.</summary>
    public override string ToString() => PublicBaseUrl?.Host ?? "";

    private static byte[] ReadKey(SettingsReader reader, bool isDevelopment)
    {
        if (isDevelopment && reader.Optional(KeySetting) is null) { return DevelopmentKey(); }
        var text = reader.Required(KeySetting, "the Base64 of 32 secret bytes for keyed hashes and link signatures");
        var key = new byte[text.Length];
        if (Convert.TryFromBase64String(text, key, out var length) && length == KeyLength) { return key[..length]; }
        if (text.Length > 0) { reader.Fault($"{KeySetting} is not the Base64 of {KeyLength} bytes."); }
        return [];
    }

    /// <summary>Known to everybody, so that a fresh clone runs; outside Development the app refuses to start without a key of its own.</summary>
    private static byte[] DevelopmentKey() => "linebot development identity key"u8.ToArray();
}
