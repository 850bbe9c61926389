using LineBot.Funds.Audit;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Storage.Linking;
using LineBot.TestKit;

namespace LineBot.Storage.Audit;

public class AuditTests(AzuriteFixture azurite)
{
    private static readonly DateOnly November = new(2026, 11, 1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_event_is_remembered_once_in_the_month_of_thailand()
    {
        var village = await Village.FoundAsync(azurite, Token);
        var audit = new AuditStore(village.Tables);
        var lastNight = new DateTimeOffset(2026, 10, 31, 17, 30, 0, TimeSpan.Zero);   // half past midnight of 1 November in Thailand
        var happened = new AuditEvent(village.Fund, lastNight, "operator", AuditAction.Imported, "1", CommandKey.Parse("1"));

        await audit.RecordAsync(happened, Token);
        await audit.RecordAsync(happened with { At = lastNight.AddMinutes(1) }, Token);

        (await audit.ReadAsync(village.Fund, November, Token)).ShouldBe([happened]);
    }

    [Fact]
    public async Task Codes_and_links_leave_a_trail_by_number_and_not_by_name()
    {
        var village = await Village.FoundAsync(azurite, Token);
        await village.Imports.CommitAsync(village.Rows(village.FundRow(), village.MemberRow("0001")), progress: null, Token);
        var somsri = LineUserId.Parse($"U{new string('1', 32)}");
        var linking = new LinkingStore(village.Tables, village.Identity, new FixedClock(Village.Noon.AddMinutes(2)));
        var issued = await new LinkCodeStore(village.Tables, village.Identity).IssueAsync(village.Member("0001"), Village.Noon, TimeSpan.FromDays(1), Token);

        await linking.LinkAsync(new("0001", issued!.Code.Value, somsri, CommandKey.Parse("e1"), Village.Noon.AddMinutes(1)), Token);
        await linking.UnlinkAsync(village.Member("0001"), somsri, CommandKey.Parse("e2"), Token);

        var trail = await new AuditStore(village.Tables).ReadAsync(village.Fund, November, Token);
        trail.Where(happened => happened.Action != AuditAction.Imported).Select(happened => (happened.Action, happened.Actor, happened.Subject)).ShouldBe(
        [
            (AuditAction.LinkCodeIssued, "operator", "0001"),
            (AuditAction.Linked, somsri.Value, "0001"),
            (AuditAction.Unlinked, somsri.Value, "0001"),
        ]);
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
