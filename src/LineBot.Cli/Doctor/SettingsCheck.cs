using LineBot.Funds.Members;
using LineBot.Storage.Connection;

namespace LineBot.Cli.Doctor;

/// <summary>The settings as the app reads them: is each there, and can it be what it should be?</summary>
internal static class SettingsCheck
{
    private const string Name = "settings";
    private const string Reference = "@Microsoft.KeyVault(";

    private static readonly string[] Known = ["AzureWebJobsStorage", "LineBot__IdentityKey", "LineBot__PublicBaseUrl", "Line__ApiBaseUrl", "Line__DataApiBaseUrl"];

    public static IEnumerable<Finding> Run(Func<string, string?> read)
    {
        Finding[] findings = [.. References(read), .. Storage(read), .. Channels(read), .. Key(read), .. Address(read)];
        return findings.Length > 0 ? findings : [Finding.Good(Name, "All are there and well-formed. ครบถ้วน")];
    }

    private static IEnumerable<Finding> References(Func<string, string?> read) =>
        Known.Concat(Numbers(read).SelectMany(number => new[] { $"Line__Channels__{number}__Secret", $"Line__Channels__{number}__AccessToken" }))
            .Where(name => read(name)?.StartsWith(Reference, StringComparison.OrdinalIgnoreCase) == true)
            .Select(name => Finding.Bad(Name, $"{name} is a Key Vault reference that was not resolved.", "Check the reference, and the identity's right to read the vault."));

    private static IEnumerable<Finding> Storage(Func<string, string?> read)
    {
        string? fault = null;
        try { StorageConnection.From(read); }
        catch (StorageSettingException wrong) { fault = wrong.Message; }
        if (fault is not null) { yield return Finding.Bad(Name, fault, "Give AzureWebJobsStorage as the app has it."); }
    }

    private static IEnumerable<Finding> Channels(Func<string, string?> read)
    {
        var numbers = Numbers(read).ToList();
        if (numbers.Count == 0) { yield return Finding.Bad(Name, "Line__Channels__0__Secret is missing: no webhook can be checked. ไม่มี channel secret", "Copy it from the LINE Developers console, Basic settings."); }
        foreach (var number in numbers)
        {
            var prefix = $"Line__Channels__{number}";
            if (read($"{prefix}__AccessToken") is null && read($"{prefix}__ChannelId") is null)
            {
                yield return Finding.Bad(Name, $"{prefix}__AccessToken is missing: the bot cannot answer. ไม่มี access token", $"Issue one in the LINE Developers console, or give {prefix}__ChannelId.");
            }

            if (numbers.Count > 1 && read($"{prefix}__BotUserId") is null)
            {
                yield return Finding.Bad(Name, $"{prefix}__BotUserId is missing, and several channels share the endpoint.", "linebot channel status --channel N shows it.");
            }

            if (read($"{prefix}__PreviousSecret") is not null)
            {
                yield return Finding.Warn(Name, $"{prefix}__PreviousSecret is still accepted. ยังรับรหัสเก่าอยู่", "Take the setting away a day after the secret was exchanged.");
            }
        }
    }

    private static IEnumerable<int> Numbers(Func<string, string?> read) =>
        Enumerable.Range(0, int.MaxValue).TakeWhile(number => read($"Line__Channels__{number}__Secret") is not null);

    private static IEnumerable<Finding> Key(Func<string, string?> read)
    {
        var text = read("LineBot__IdentityKey");
        if (text is null)
        {
            yield return Finding.Warn(Name, "LineBot__IdentityKey is missing: only the development key is used, which everybody knows.", "Give the app and linebot 32 secret bytes: openssl rand -base64 32.");
        }
        else if (!Convert.TryFromBase64String(text, new byte[text.Length], out var length) || length != IdentityKey.Length)
        {
            yield return Finding.Bad(Name, $"LineBot__IdentityKey is not the Base64 of {IdentityKey.Length} bytes.", "Give the very key that the app has: openssl rand -base64 32 makes one.");
        }
    }

    private static IEnumerable<Finding> Address(Func<string, string?> read)
    {
        if (read("LineBot__PublicBaseUrl") is { } text && !(Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback)))
        {
            yield return Finding.Bad(Name, "LineBot__PublicBaseUrl is no https address: links to photos would not open.", "Give the https address at which phones reach the app.");
        }
    }
}
