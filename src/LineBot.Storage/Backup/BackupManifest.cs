using System.Text.Json.Serialization;

namespace LineBot.Storage.Backup;

/// <summary>What a backup holds, so that whoever restores it can prove that all of it arrived.</summary>
/// <param name="Format">Always <see cref="Name"/>.</param>
/// <param name="Version">Of the format.</param>
/// <param name="Fund">The fund's id.</param>
/// <param name="FundName">Its name, for the reader of the file.</param>
/// <param name="MadeAt">When the rows were read.</param>
/// <param name="KeyMark">Tells one identity key from another and gives none away.</param>
/// <param name="LedgerFaults">How many books were not in order when the backup was made.</param>
/// <param name="Parts">The files of rows, the pictures and the workbooks.</param>
/// <param name="Chains">The last hash of each book and pot.</param>
/// <param name="Lost">Files that a row names and that were not there, or held other bytes than the row says.</param>
public sealed record BackupManifest(
    string Format, int Version, string Fund, string FundName, DateTimeOffset MadeAt, string KeyMark, int LedgerFaults,
    IReadOnlyList<BackupPart> Parts, IReadOnlyList<BackupChain> Chains, IReadOnlyList<string>? Lost = null)
{
    public const string Name = "linebot-backup";

    /// <summary>Version 1 held no workbooks.</summary>
    public const int Newest = 2;

    /// <summary>The manifest's own entry in the file. Written last: a file without it was cut off.</summary>
    internal const string Entry = "manifest.json";

    [JsonIgnore]
    public int Rows => Parts.Sum(part => part.Rows);

    [JsonIgnore]
    public int Pictures => Parts.Count(part => part.IsPicture);

    [JsonIgnore]
    public int Workbooks => Parts.Count(part => part.IsFile && !part.IsPicture);
}

/// <summary>One file inside a backup. <paramref name="ContentType"/> not of rows.</summary>
public sealed record BackupPart(string Name, int Rows, long Bytes, string Sha256, string? ContentType = null)
{
    internal const string Tables = "rows/";
    internal const string Pictures = "pictures/";
    internal const string Workbooks = "workbooks/";

    /// <summary>A file as it lay in a container; else the rows of a table.</summary>
    [JsonIgnore]
    public bool IsFile => !Name.StartsWith(Tables, StringComparison.Ordinal);

    [JsonIgnore]
    public bool IsPicture => Name.StartsWith(Pictures, StringComparison.Ordinal);

    /// <summary>Of a part with rows.</summary>
    [JsonIgnore]
    public string Table => Name[Tables.Length..^".jsonl".Length];

    internal static string OfTable(string table) => $"{Tables}{table}.jsonl";
}

/// <summary>How far a book or pot had come: its last sequence number, its balance (of a loan what was paid back) in satang, and its last hash.</summary>
public sealed record BackupChain(string Partition, string Book, long Sequence, long Satang, string Hash);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BackupManifest))]
internal sealed partial class BackupJson : JsonSerializerContext;
