using System.Text.Json.Serialization;
using LineBot.Funds.Import;
using LineBot.Import;

namespace LineBot.Cli.Importing;

/// <summary>The result of an import or of a dry run, for scripts.</summary>
internal sealed record ImportAnswer(
    IReadOnlyDictionary<string, int> Rows,
    IReadOnlyList<FaultAnswer> Faults,
    IReadOnlyList<NoticeAnswer> Notices,
    bool DryRun,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Batch,
    int Added,
    int Updated,
    int Unchanged)
{
    public static ImportAnswer Of(ImportFiles files, ImportOutcome outcome, ImportRequest request) => new(
        files.Counts,
        [.. files.FaultsWith(outcome.Faults).Select(fault =>
            new FaultAnswer(fault.File, fault.Line, fault.Column, fault.Problem.Code, fault.Problem.Th, fault.Problem.En) { Heading = fault.Heading, Place = fault.Place })],
        [.. files.Notices.Select(notice =>
            new NoticeAnswer(notice.File, notice.Column, notice.Problem.Code, notice.Problem.Th, notice.Problem.En))],
        request.DryRun,
        outcome.Batch == 0 ? null : outcome.Batch,
        outcome.Added,
        outcome.Updated,
        outcome.Unchanged);
}

/// <summary>One thing that is wrong, and where.</summary>
internal sealed record FaultAnswer(string File, int Line, string Column, string Code, string MessageTh, string MessageEn)
{
    /// <summary>The column as the file heads it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Heading { get; init; }

    /// <summary>For the eye.</summary>
    [JsonIgnore]
    public string Place { get; init; } = Column;
}

/// <summary>Something that was ignored.</summary>
internal sealed record NoticeAnswer(string File, string Column, string Code, string MessageTh, string MessageEn);
