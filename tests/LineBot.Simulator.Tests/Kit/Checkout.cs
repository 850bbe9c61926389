namespace LineBot.Simulator;

/// <summary>The checkout that the tests run in, and what may stand beside it.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    /// <summary>LINE's own specification is not ours to commit.</summary>
    public static string OpenApi => Path.Combine(Root, "..", "shared", "line-openapi");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LineBot.sln"))) { return folder.FullName; }
        }
        throw new DirectoryNotFoundException("No folder above the tests holds LineBot.sln.");
    }
}
