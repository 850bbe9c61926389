using System.Globalization;
using LineBot.Funds.Members;

namespace LineBot.Funds.Workbooks;

/// <summary>The running number of a workbook within its fund, from 1.</summary>
public readonly record struct WorkbookNumber(int Value)
{
    public static bool TryParse(string? text, out WorkbookNumber number)
    {
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0;
        number = isNumber ? new(value) : default;
        return isNumber;
    }

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>How far a workbook has come.</summary>
public enum WorkbookState
{
    /// <summary>On its way from LINE, or being read.</summary>
    Checking,

    /// <summary>Something in it has to be mended first.</summary>
    Faulty,

    /// <summary>Everything in it stands in the books already.</summary>
    NothingNew,

    /// <summary>Its sender may hand it to a second officer.</summary>
    Checked,

    /// <summary>A second officer has to agree.</summary>
    Waiting,

    /// <summary>Agreed to, and being written.</summary>
    Importing,

    Imported,

    /// <summary>It was cut off, and what was written meanwhile speaks against the rest: a matter for the operator.</summary>
    Stuck,

    /// <summary>Taken back by its sender, or declined.</summary>
    Dropped,
}

/// <summary>A workbook that an officer sent into the chat, and what a dry run made of it. No LINE account stands in it.</summary>
public sealed record SentWorkbook(
    FundId Fund, WorkbookNumber Number, MemberNumber By, string ByName, DateTimeOffset SentAt, WorkbookFile File)
{
    public WorkbookState State { get; init; }

    /// <summary>Of the very bytes that were read; null until they are kept.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The file is kept still; only the hash and the counts stay for good.</summary>
    public bool HasFile { get; init; }

    /// <summary>Counts the dry runs, so that nobody agrees to an older one than the last.</summary>
    public int Check { get; init; }

    public WorkbookReport? Report { get; init; }

    /// <summary>What the last dry run would have written upon what: another one means that the books have changed.</summary>
    public string? Print { get; init; }

    /// <summary>From here on some of it may be written, and it is no longer asked whether the books have changed.</summary>
    public bool IsBegun { get; init; }

    public MemberNumber? SecondBy { get; init; }

    public string? SecondName { get; init; }

    /// <summary>The number of the import, by which an operator can take it off again.</summary>
    public int? Batch { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public bool MayBeDropped => State is WorkbookState.Checking or WorkbookState.Faulty or WorkbookState.NothingNew or WorkbookState.Checked or WorkbookState.Waiting;

    /// <summary>Nothing more comes of it. The words of its faults may name members, so they go with the file.</summary>
    public SentWorkbook WithoutFile(DateTimeOffset now) => this with
    {
        State = MayBeDropped ? WorkbookState.Dropped : State,
        EndedAt = EndedAt ?? now,
        HasFile = false,
        Report = Report is { } report ? report with { Faults = [] } : null,
    };

    public override string ToString() => $"workbook {Number} of {Fund}";
}

/// <summary>Where LINE keeps the file, and what its sender called it.</summary>
public sealed record WorkbookFile(string Channel, string MessageId, string Name)
{
    /// <summary>Four times what a fund of 5,000 members with ten years of history takes, packed as it is.</summary>
    public const long BytesMax = 10 * 1024 * 1024;

    public const string Ending = ".xlsx";

    public static bool IsWorkbook(string name) => name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    public override string ToString() => "workbook file";
}
