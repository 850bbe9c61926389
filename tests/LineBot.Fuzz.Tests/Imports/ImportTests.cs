using System.Text;
using LineBot.Functions.Running;
using LineBot.Fuzz.Mutations;
using LineBot.Fuzz.Running;
using LineBot.Import;
using LineBot.Import.Faults;
using LineBot.Import.Sheets;

namespace LineBot.Fuzz.Imports;

/// <summary>Files of a fund as Excel, a clerk or a broken disk leaves them: each is read, and each fault is named; nothing is thrown.</summary>
public class ImportTests
{
    private const int RowsOfEach = 5;

    private static readonly string[] Files =
        [.. Directory.GetFiles(Path.Combine(SampleNetwork.RepositoryRoot(), "samples", "network"), "*.csv").Order(StringComparer.Ordinal)];

    private static readonly (string Name, byte[] Content)[] Sound = [.. Files.Select(file => (Path.GetFileName(file), Encoding.UTF8.GetBytes(Beginning(file))))];

    private static readonly byte[][] Marks =
    [
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0], [0x81], [0xDB], [0xFC], [0x80], "\""u8.ToArray(), "\"\""u8.ToArray(), ",,,"u8.ToArray(), ";"u8.ToArray(), "\t"u8.ToArray(), "\r"u8.ToArray(),
        "\r\n"u8.ToArray(), "sep=;\r\n"u8.ToArray(), "sep=\u0000\n"u8.ToArray(), "(500)"u8.ToArray(), "1,234.50"u8.ToArray(), "=\"0812\""u8.ToArray(), "31/2/2569"u8.ToArray(), "๓๑/๑/๒๕๖๙"u8.ToArray(),
        "99999999999999999999999999999"u8.ToArray(), "-"u8.ToArray(), "1e9"u8.ToArray(), "เน€เธ"u8.ToArray(),
    ];

    [Fact]
    public Task A_file_is_read_and_its_faults_are_named() => Fuzzer.RunAsync(
        new Entrance("import, CSV in UTF-8 and windows-874", BeginAsync, new(KiB: 4_096, PerByte: 2_000)) { EpisodeLength = 100 }, ordinary: 1_500, atLength: 20_000);

    /// <summary>One file of the fund is damaged, the others are sound.</summary>
    private static Task<Episode> BeginAsync(Random dice)
    {
        var damaged = dice.Next(Sound.Length);
        var samples = new[] { Sound[damaged].Content, InThai874(Sound[damaged].Content), Sound[dice.Next(Sound.Length)].Content };
        var others = Sound.Where((_, place) => place != damaged).Select(file => CsvSheet.Parse(file.Name, file.Content)).ToList();
        return Task.FromResult(new Episode(next => next.Mutate(samples, 256 * 1024, Marks), body =>
        {
            var files = ImportFiles.Read(new Sheets([.. others, CsvSheet.Parse(Sound[damaged].Name, body)]));
            foreach (var fault in files.Faults) { fault.ToString().ShouldNotBeEmpty(); }
            files.Rows.ShouldNotBeNull();
            files.Counts.ShouldNotBeNull();
            return Task.CompletedTask;
        }));
    }

    private static string Beginning(string file) => string.Join("\r\n", File.ReadLines(file).Take(RowsOfEach + 1));

    private static byte[] InThai874(byte[] utf8)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("windows-874").GetBytes(Encoding.UTF8.GetString(utf8).TrimStart('\uFEFF'));
    }

    private sealed class Sheets(IReadOnlyList<Sheet> sheets) : ISheetSource
    {
        public IReadOnlyList<Sheet> Read(Action<Fault> refuse) => sheets;
    }
}
