namespace LineBot.Line.Tests;

/// <summary>LINE's own files, which stand beside the repository and are not ours to keep in it.</summary>
internal static class Neighbour
{
    /// <summary>Skips the test where the folder is missing.</summary>
    public static string Folder(string name)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "LineBot.sln"))) { root = root.Parent; }
        var folder = Path.Combine(root?.Parent?.FullName ?? "", "shared", name);
        if (!Directory.Exists(folder)) { Assert.Skip($"../shared/{name} is not beside the repository."); }
        return folder;
    }
}
