using System.Text;

namespace LineBot.Cli;

/// <summary>A folder of files that goes with its test.</summary>
internal sealed class Folder : IDisposable
{
    private static int last;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("linebot-import-");

    public static string Sample { get; } = FindSample();

    public string Path => folder.FullName;

    /// <summary>A fund id that no other test of this run uses: they share one storage.</summary>
    public static string NewFund(string name) => $"{name}-{Interlocked.Increment(ref last)}";

    public Folder With(string file, params IEnumerable<string> lines)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, file), string.Join('\n', lines), Encoding.UTF8);
        return this;
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string FindSample()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var sample = System.IO.Path.Combine(folder.FullName, "samples", "network");
            if (Directory.Exists(sample)) { return sample; }
        }

        throw new DirectoryNotFoundException("No folder above the tests holds samples/network.");
    }
}
