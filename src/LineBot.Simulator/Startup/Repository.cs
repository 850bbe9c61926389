namespace LineBot.Simulator.Startup;

/// <summary>The checkout that this program was built in, if it was.</summary>
internal static class Repository
{
    public static string? Root { get; } = Find();

    /// <summary><c>debug</c> or <c>release</c>: the bot is run in the configuration of the simulator.</summary>
    public static string Configuration { get; } = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    /// <summary>A folder that git ignores.</summary>
    public static string Tools => Path.Combine(Root ?? AppContext.BaseDirectory, ".azurite");

    public static string Output(string project) => Path.Combine(Root!, "artifacts", "bin", project, Configuration);

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LineBot.sln"))) { return folder.FullName; }
        }
        return null;
    }
}
