using LineBot.Functions.Running;
using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;
using LineBot.Storage.Connection;
using LineBot.Storage.Import;
using LineBot.TestKit;

namespace LineBot.Functions.Welfare;

/// <summary>
/// A fund of its own with one benefit, a member who may ask for it as often as she likes, a chair who decides alone, and a cashier.
/// </summary>
internal sealed record FloodedFund(FundId Fund, string Member, string Chair, string Cashier)
{
    public static readonly MemberNumber Number = MemberNumber.Parse("0001");

    public Membership Membership => new(Fund, Number);

    public static async Task<FloodedFund> OpenAsync(AzuriteFixture azurite, CancellationToken cancellationToken)
    {
        var connection = StorageConnection.From(_ => azurite.ConnectionString);
        var tables = connection.CreateTables();
        await new StorageSetup(tables, connection.CreateQueues(), connection.CreateBlobs()).EnsureAsync(cancellationToken);
        var fund = new FloodedFund(FundId.Parse(AzuriteFixture.UniqueName("f-")), WebhookBodies.NewUser(), WebhookBodies.NewUser(), WebhookBodies.NewUser());
        var outcome = await new ImportTarget(tables, IdentityKey.Development, TimeProvider.System).CommitAsync(fund.Rows(), null, cancellationToken);
        outcome.Faults.ShouldBeEmpty();
        return fund;
    }

    private ImportRows Rows() => new()
    {
        Funds = [new(new("funds.csv", 2), new(Fund, "กองทุนทดสอบ", FundKind.Welfare))],
        Members = [Person(2, "0001", Member), Person(3, "0002", Chair), Person(4, "0003", Cashier)],
        Seats =
        [
            new(new("committee.csv", 2), new(Fund, MemberNumber.Parse("0002")), Position.Chair) { Duties = [Duty.Decide] },
            new(new("committee.csv", 3), new(Fund, MemberNumber.Parse("0003")), Position.Member) { Duties = [Duty.Pay] },
        ],
        Benefits =
        [
            new(new("benefits.csv", 2), new()
            {
                Fund = Fund,
                Id = "flood",
                Name = "ช่วยเหลือน้ำท่วม",
                Category = BenefitCategory.Disaster,
                Amount = Money.FromBaht(500),
                Per = BenefitUnit.Event,
            }),
        ],
    };

    private MemberRow Person(int line, string number, string user) =>
        new(new("members.csv", line), new(Fund, MemberNumber.Parse(number)), "ตัวอย่าง", "ทดสอบ", new(2020, 1, 1)) { LineUser = LineUserId.Parse(user) };
}
