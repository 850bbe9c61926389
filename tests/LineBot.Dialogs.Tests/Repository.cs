namespace LineBot.Dialogs.Tests;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>True when generated files are to be written anew instead of compared: LINEBOT_REWRITE=1.</summary>
    public static bool MayRewrite { get; } = Environment.GetEnvironmentVariable("LINEBOT_REWRITE") == "1";

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Compares with the file in the repository, or writes it when asked to.</summary>
    public static void ShouldHold(string path, string text)
    {
        if (MayRewrite)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        File.Exists(path).ShouldBeTrue($"{path} is missing: run the tests once with LINEBOT_REWRITE=1 and read what it wrote.");
        FirstDifference(text.Split('\n'), File.ReadAllText(path).Split('\n'))
            .ShouldBeNull($"{path} is behind: run the tests once with LINEBOT_REWRITE=1 and read the difference.");
    }

    private static string? FirstDifference(string[] made, string[] kept)
    {
        var line = made.Zip(kept).TakeWhile(pair => pair.First == pair.Second).Count();
        return line == made.Length && line == kept.Length
            ? null
            : $"line {line + 1}: made '{made.ElementAtOrDefault(line)}', kept '{kept.ElementAtOrDefault(line)}'";
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LineBot.sln"))) { return folder.FullName; }
        }

        throw new DirectoryNotFoundException("No folder above the tests holds LineBot.sln.");
    }
}
