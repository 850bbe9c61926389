namespace LineBot.Import.Faults;

/// <summary>Gathers what is wrong while everything is read to its end.</summary>
internal sealed class FaultList
{
    private readonly List<Fault> faults = [];
    private readonly List<Notice> notices = [];

    /// <summary>As they were found.</summary>
    public IReadOnlyList<Fault> Faults => faults;

    public IReadOnlyList<Notice> Notices => notices;

    /// <summary>By file, then by line, as a person works through them.</summary>
    public static IReadOnlyList<Fault> InOrder(IEnumerable<Fault> faults) =>
        [.. faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)];

    public void Add(Fault fault) => faults.Add(fault);

    public void Note(Notice notice) => notices.Add(notice);
}
