using System.Security.Cryptography;
using System.Text;
using LineBot.TestKit;

namespace Azure.Data.Tables.Tests;

/// <summary>Shared access signatures for the emulator, put together as the service's documentation says.</summary>
internal static class Sas
{
    private const string Version = "2019-02-02";
    private const string From = "2020-01-01T00:00:00Z";
    private const string Until = "2099-01-01T00:00:00Z";

    public static string Account(string permissions)
    {
        string[] fields = [AzuriteFixture.AccountName, permissions, "t", "sco", From, Until, "", "", Version, ""];
        return $"sv={Version}&ss=t&srt=sco&sp={permissions}&st={Escaped(From)}&se={Escaped(Until)}&sig={Signed(string.Join('\n', fields))}";
    }

    public static string Table(string table, string permissions)
    {
        var resource = $"/table/{AzuriteFixture.AccountName}/{table.ToLowerInvariant()}";
        string[] fields = [permissions, From, Until, resource, "", "", "", Version, "", "", "", ""];
        return $"sv={Version}&tn={table}&sp={permissions}&st={Escaped(From)}&se={Escaped(Until)}&sig={Signed(string.Join('\n', fields))}";
    }

    private static string Signed(string text) => Escaped(Convert.ToBase64String(
        HMACSHA256.HashData(Convert.FromBase64String(AzuriteFixture.AccountKey), Encoding.UTF8.GetBytes(text))));

    private static string Escaped(string text) => Uri.EscapeDataString(text);
}
