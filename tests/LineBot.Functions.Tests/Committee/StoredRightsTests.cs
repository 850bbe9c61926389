using LineBot.Dialogs.Tests.Talk.Committee;
using LineBot.TestKit;

namespace LineBot.Functions.Committee;

/// <summary>The table of rights once more, against the stores that the app uses: nobody gets further by writing a button by hand.</summary>
public class StoredRightsTests(AzuriteFixture azurite)
{
    public static TheoryData<string> Deeds => [.. Enum.GetNames<Deed>()];

    [Theory]
    [MemberData(nameof(Deeds))]
    public async Task A_forged_button_serves_only_whom_the_table_permits(string name)
    {
        var deed = Enum.Parse<Deed>(name);
        var hall = await StoredHall.OpenAsync(azurite, TestContext.Current.CancellationToken);

        foreach (var role in Enum.GetValues<Role>()) { await TryAsync(new(hall, deed, role, Way.Forged), $"{role}", Rights.Allow(deed, role, Way.Forged)); }
    }

    [Theory]
    [MemberData(nameof(Deeds))]
    public async Task A_button_of_yesterday_serves_nobody(string name)
    {
        var deed = Enum.Parse<Deed>(name);
        var hall = await StoredHall.OpenAsync(azurite, TestContext.Current.CancellationToken);

        foreach (var role in (Role[])[Role.Chair, Role.Treasurer, Role.Cashier])
        {
            await TryAsync(new(hall, deed, role, Way.Stale), $"{role}", Rights.Allow(deed, role, Way.Stale));
        }
    }

    private static async Task TryAsync(Attempt attempt, string role, bool mayTakeEffect)
    {
        (await attempt.MakeAsync(TestContext.Current.CancellationToken)).ShouldBe(mayTakeEffect, $"{role}: {attempt.Shown}");
        if (mayTakeEffect) { return; }
        attempt.IsSentence.ShouldBeTrue($"{role}: {attempt.Shown}");
        attempt.Shown.ShouldNotContain("สมศรี");
    }
}
