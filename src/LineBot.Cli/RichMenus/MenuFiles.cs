using System.Security.Cryptography;
using System.Text;
using LineBot.Dialogs.Menus;

namespace LineBot.Cli.RichMenus;

/// <summary>The icons and the finished pictures, which travel inside the program.</summary>
internal static class MenuFiles
{
    public static string Icon(string name) => Encoding.UTF8.GetString(Read($"icons/{name}.svg"));

    public static byte[] Picture(ChatMenu menu) => Read($"pictures/{menu.Name}.png");

    /// <summary>Another picture or other places to tap mean another menu at LINE, which replaces nothing.</summary>
    public static string Version(ChatMenu menu)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Picture(menu));
        foreach (var cell in menu.Cells)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{cell.Bounds}{cell.Postback.Data}{cell.Label.In(new(menu.Language))}"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(MenuFiles).Assembly.GetManifestResourceStream($"menus/{name}")
            ?? throw new InvalidOperationException($"{name} is not in the program.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
