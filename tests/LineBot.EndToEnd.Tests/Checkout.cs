namespace LineBot.EndToEnd;

/// <summary>The checkout that the tests run in, and how it was built.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    /// <summary><c>debug</c> or <c>release</c>: the name of the folder this assembly stands in.</summary>
    public static string Configuration { get; } = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LineBot.sln"))) { return folder.FullName; }
        }
        throw new DirectoryNotFoundException("No folder above the tests holds LineBot.sln.");
    }
}
