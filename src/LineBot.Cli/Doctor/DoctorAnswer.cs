using LineBot.Cli.Screen;

namespace LineBot.Cli.Doctor;

/// <summary>All findings, for scripts.</summary>
internal sealed record DoctorAnswer(bool InOrder, IReadOnlyList<FindingAnswer> Findings)
{
    public static DoctorAnswer Of(IReadOnlyList<Finding> findings) =>
        new(findings.All(finding => finding.Mark != Mark.Bad), [.. findings.Select(finding => new FindingAnswer(finding.Check, Codes.Of(finding.Mark), finding.Said, finding.Todo))]);
}

/// <summary>One finding: <c>good</c>, <c>warning</c> or <c>bad</c>.</summary>
internal sealed record FindingAnswer(string Check, string Mark, string Said, string? Todo);
