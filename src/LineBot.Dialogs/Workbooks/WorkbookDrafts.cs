using System.Text.Json.Serialization;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Workbooks;

namespace LineBot.Dialogs.Workbooks;

/// <summary>A file that LINE still keeps, and for which fund it is.</summary>
internal sealed record FileDraft(string? MessageId, string FileName, long Length)
{
    public FundId? Fund { get; init; }

    [JsonIgnore]
    public bool IsWorkbook => MessageId is not null && WorkbookFile.IsWorkbook(FileName);

    public override string ToString() => "file draft";
}

/// <summary>Nothing is asked but yes or no, to the dry run that was shown.</summary>
internal sealed record WorkbookYes(int Check)
{
    public override string ToString() => "yes";
}

/// <summary>How they are stored.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(FundValues)])]
[JsonSerializable(typeof(FileDraft))]
[JsonSerializable(typeof(WorkbookYes))]
internal sealed partial class WorkbookJson : JsonSerializerContext;
