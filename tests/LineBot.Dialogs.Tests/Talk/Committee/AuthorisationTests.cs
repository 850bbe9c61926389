namespace LineBot.Dialogs.Tests.Talk.Committee;

/// <summary>Every deed by everybody in every way: only what the table permits takes effect, and each refusal is a sentence that tells nothing.</summary>
public class AuthorisationTests
{
    public static TheoryData<string, string, string> Cells
    {
        get
        {
            var cells = new TheoryData<string, string, string>();
            foreach (var deed in Enum.GetNames<Deed>())
            {
                foreach (var role in Enum.GetNames<Role>())
                {
                    foreach (var way in Enum.GetNames<Way>()) { cells.Add(deed, role, way); }
                }
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Only_the_permitted_succeed(string deed, string role, string way)
    {
        var cell = (Deed: Enum.Parse<Deed>(deed), Role: Enum.Parse<Role>(role), Way: Enum.Parse<Way>(way));
        var attempt = new Attempt(Council.Meet(("committee-quorum", "1")).Hall, cell.Deed, cell.Role, cell.Way);

        var tookEffect = await attempt.MakeAsync(TestContext.Current.CancellationToken);

        tookEffect.ShouldBe(Rights.Allow(cell.Deed, cell.Role, cell.Way), attempt.Shown);
        if (tookEffect || !attempt.WasOffered) { return; }
        attempt.IsSentence.ShouldBeTrue(attempt.Shown);
        attempt.Shown.ShouldContain("ค่ะ");
        attempt.Shown.ShouldNotContain("สมศรี");
        attempt.Shown.ShouldNotContain("600");
    }
}
