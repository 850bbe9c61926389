namespace LineBot.EndToEnd.Repayments;

/// <summary>A desk of its own, in the evening before an instalment is due: what the night brings is for the test to see.</summary>
public sealed class EveOfDueDay : Desk
{
    protected override IReadOnlyList<string> More => ["--at", "2026-12-14T17:00:00+07:00"];
}
