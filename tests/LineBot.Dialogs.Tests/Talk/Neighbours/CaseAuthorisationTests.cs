namespace LineBot.Dialogs.Tests.Talk.Neighbours;

/// <summary>
/// Every deed by everybody with a button written by hand, on an open case and on one that was closed since: only what the table permits takes
/// effect, and each refusal is a sentence that tells nothing.
/// </summary>
public class CaseAuthorisationTests
{
    public static MatrixTheoryData<string, string, bool> Cells { get; } = new(Enum.GetNames<CaseDeed>(), Enum.GetNames<Person>(), [false, true]);

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Only_the_permitted_succeed(string deedName, string personName, bool isStale)
    {
        var (deed, person) = (Enum.Parse<CaseDeed>(deedName), Enum.Parse<Person>(personName));
        var attempt = new CaseAttempt(deed, person, isStale);

        var tookEffect = await attempt.MakeAsync();

        tookEffect.ShouldBe(CaseTable.Allows(deed, person, isStale), attempt.Shown);
        if (tookEffect) { return; }
        attempt.IsSentence.ShouldBe(deed != CaseDeed.Count || person != Person.OtherChair, attempt.Shown);   // Her own fund's counts, which are none.
        attempt.Shown.ShouldMatch("ค่ะ|นะคะ");
        attempt.Shown.ShouldNotContain("ยายมา");
        attempt.Shown.ShouldNotContain(Neighbourhood.Words);
    }
}
