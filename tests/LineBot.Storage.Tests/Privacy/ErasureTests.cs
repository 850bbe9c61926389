using Azure;
using Azure.Data.Tables;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Privacy;
using LineBot.Storage.Slips;
using LineBot.Storage.Welfare;
using LineBot.TestKit;

namespace LineBot.Storage.Privacy;

public class ErasureTests(AzuriteFixture azurite)
{
    private const int CallsMax = 120;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_may_go_goes_and_the_books_stay_under_the_number()
    {
        var person = await KnownPerson.WithEverythingAsync(azurite);
        var books = await person.Village.Village.VerifyAsync(Token);

        var receipt = (await person.Data.EraseAsync(person.User, person.Membership, isLast: true, person.Village.Key("erase"), Token))
            .ShouldBeOfType<ErasureOutcome.Erased>().Receipt;

        receipt.Erased.ShouldBe([new(DataKind.Link, 1), new(DataKind.Chat, 5), new(DataKind.Letter, 1), new(DataKind.Photo, 1)]);
        receipt.Kept.ShouldContain(new KeptWhy(DataKind.Photo, 1, KeepReason.Accounts));
        receipt.Kept.ShouldContain(new KeptWhy(DataKind.Claim, 1, KeepReason.Accounts));
        (await person.Village.Village.VerifyAsync(Token)).Count.ShouldBe(books.Count);
        (await person.Village.Village.VerifyAsync(Token)).ShouldAllBe(book => book.Fault == null);
        (await person.Village.Village.Passbooks.ReadAsync(person.Membership, Token))!.IsLinkedTo(person.User).ShouldBeFalse();
        (await person.Photos.FindAsync(person.FreePhoto, Token))!.State.ShouldBe(PhotoState.Deleted);
        (await person.Pictures.OpenAsync(person.FreePhoto.Value, Token)).ShouldBeNull();
        (await person.Photos.FindAsync(person.Voucher, Token))!.State.ShouldBe(PhotoState.Hidden);
        (await NamedByLineAsync(person)).ShouldBe(Staying, ignoreOrder: true);
    }

    /// <summary>The chat's own rows, whose words are emptied, what the turn that erases takes away itself, and the audit trail.</summary>
    private static readonly string[] Staying =
    [
        "Audit/Linked", "Audit/Unlinked", "Conversations/consent", "Conversations/consent", "Conversations/guard", "Conversations/link", "Conversations/state",
        "Conversations/turn", "Conversations/turn",
    ];

    [Fact]
    public async Task The_same_key_again_gives_the_same_receipt_and_another_finds_nothing()
    {
        var person = await KnownPerson.WithEverythingAsync(azurite);
        var key = person.Village.Key("erase");

        var first = await person.Data.EraseAsync(person.User, person.Membership, isLast: true, key, Token);
        var again = await person.Data.EraseAsync(person.User, person.Membership, isLast: true, key, Token);

        Written(again).ShouldBe(Written(first));
        (await person.Data.EraseAsync(person.User, person.Membership, isLast: true, person.Village.Key(), Token)).ShouldBeOfType<ErasureOutcome.NotYours>();
    }

    [Fact]
    public async Task The_register_keeps_who_is_a_member_and_no_more()
    {
        var person = await KnownPerson.MeetAsync(azurite);
        await person.LinkAsync();
        await SetAsync(person, row => (row["Phone"], row["BirthDate"], row["Moo"]) = (KnownPerson.Phone, "1960-01-01", "3"));

        await EraseAsync(person);

        var profile = await ProfileAsync(person);
        profile.Keys.ShouldNotContain("Phone");
        profile.Keys.ShouldNotContain("BirthDate");
        profile.GetString("GivenName").ShouldBe("สมศรี");
        (await TextOfAllAsync(person)).ShouldNotContain(KnownPerson.Phone);
    }

    [Fact]
    public async Task Whoever_left_the_fund_stays_as_a_number()
    {
        var person = await KnownPerson.MeetAsync(azurite);
        await person.LinkAsync();
        await SetAsync(person, row => row["Status"] = nameof(MemberStatus.Resigned));

        await EraseAsync(person);

        var profile = await ProfileAsync(person);
        (profile.GetString("GivenName"), profile.GetString("FamilyName")).ShouldBe((KnownPerson.Number, ""));
    }

    [Fact]
    public async Task Another_account_of_the_same_member_keeps_its_link_and_the_register()
    {
        var person = await KnownPerson.MeetAsync(azurite);
        await person.LinkAsync();
        var other = LineUserId.Parse($"U{Guid.NewGuid():N}");
        await person.Village.Village.Members.UpsertEntityAsync(Members.LineRow.Write(person.Membership, other, person.Village.Clock.Now), TableUpdateMode.Replace, Token);
        await SetAsync(person, row => row["Phone"] = KnownPerson.Phone);

        await EraseAsync(person);

        (await ProfileAsync(person)).GetString("Phone").ShouldBe(KnownPerson.Phone);
        (await person.Village.Village.Passbooks.ReadAsync(person.Membership, Token))!.LinkedUsers.ShouldBe([other]);
    }

    [Fact]
    public async Task While_a_claim_is_open_nothing_is_touched()
    {
        var person = await KnownPerson.MeetAsync(azurite);
        await person.LinkAsync();
        var claim = await person.Village.SubmittedAsync(Token, person.Village.ThreeNights() with { By = new(MemberNumber.Parse(KnownPerson.Number), person.User) });

        var plan = (await person.Data.EraseAsync(person.User, person.Membership, isLast: true, person.Village.Key(), Token)).ShouldBeOfType<ErasureOutcome.NotYet>().Plan;

        plan.Open.ShouldBe([new(DataKind.Claim, claim.Number.ToString())]);
        (await person.Village.Village.Passbooks.ReadAsync(person.Membership, Token))!.IsLinkedTo(person.User).ShouldBeTrue();
    }

    [Fact]
    public async Task A_stranger_erases_nothing()
    {
        var person = await KnownPerson.WithEverythingAsync(azurite);
        var stranger = LineUserId.Parse($"U{Guid.NewGuid():N}");

        (await person.Data.EraseAsync(stranger, person.Membership, isLast: true, person.Village.Key(), Token)).ShouldBeOfType<ErasureOutcome.NotYours>();

        (await person.Photos.FindAsync(person.FreePhoto, Token))!.State.ShouldBe(PhotoState.Kept);
    }

    /// <summary>
    /// The process dies at each call in turn, before it arrives or after it took effect. Asked again with the same key everything is
    /// gone, and the receipt is the one that was promised.
    /// </summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cut_off_at_any_call_it_is_completed_by_asking_again(bool arrives)
    {
        for (var call = 1; call < CallsMax; call++)
        {
            var person = await KnownPerson.MeetAsync(azurite);
            await person.LinkAsync();
            await person.TalkAsync();
            await person.SendPhotosAsync();
            await person.WriteAsync();
            await person.PayAsync();
            var key = person.Village.Key("erase");
            var isWhole = await IsWholeAsync(person, Breaking(call, arrives), key);

            var receipt = (await person.Data.EraseAsync(person.User, person.Membership, isLast: true, key, Token)).ShouldBeOfType<ErasureOutcome.Erased>().Receipt;

            receipt.Erased.ShouldBe([new(DataKind.Link, 1), new(DataKind.Chat, 5), new(DataKind.Letter, 1), new(DataKind.Photo, 1)], $"at call {call}");
            (await NamedByLineAsync(person)).ShouldBe(Staying, ignoreOrder: true, $"at call {call}");
            if (isWhole) { return; }
            if (Environment.GetEnvironmentVariable("LINEBOT_LONG") is null) { call += 10; }   // Every call is tried by the long run.
        }

        throw new InvalidOperationException("An erasure makes more calls than it should.");
    }

    [Fact]
    public async Task The_same_file_imported_again_does_not_bring_the_LINE_account_back()
    {
        var person = await KnownPerson.MeetAsync(azurite);
        var (village, user) = (person.Village.Village, WelfareVillage.UserOf(KnownPerson.Number));
        var data = person.Data;

        (await data.EraseAsync(user, person.Membership, isLast: false, person.Village.Key(), Token)).ShouldBeOfType<ErasureOutcome.Erased>();
        var outcome = await village.Imports.CommitAsync(village.Rows(village.FundRow(), village.MemberRow(KnownPerson.Number) with { LineUser = user }), progress: null, Token);

        outcome.Faults.ShouldBeEmpty();
        (await village.Passbooks.ReadAsync(person.Membership, Token))!.LinkedUsers.ShouldBeEmpty();
        (await ProfileAsync(person)).Select(column => column.Value).OfType<string>().ShouldNotContain(user.Value);
    }

    [Fact]
    public async Task Slips_that_stay_no_longer_know_who_sent_them()
    {
        var person = await KnownPerson.WithEverythingAsync(azurite);

        await EraseAsync(person);

        (await new SlipTable(person.Tables).ReadAsync(person.Village.Fund, person.Slip, Token))!.Sender.ShouldBe(LineUserId.Erased);
    }

    private static Task<ErasureOutcome> EraseAsync(KnownPerson person) =>
        person.Data.EraseAsync(person.User, person.Membership, isLast: true, person.Village.Key(), Token);

    private static string Written(ErasureOutcome outcome)
    {
        var erased = outcome.ShouldBeOfType<ErasureOutcome.Erased>();
        return $"{erased.At:O} {string.Join(", ", erased.Receipt.Erased)} {string.Join(", ", erased.Receipt.Kept)}";
    }

    private static async Task<IReadOnlyList<string>> NamedByLineAsync(KnownPerson person) =>
    [
        .. (await NamedRows.OfAsync(person)).Where(found => NamedRows.NamesAccount(found.Row, person)).Select(found => $"{found.Table}/{found.Row.RowKey.Split(':')[0]}"),
    ];

    private static async Task<bool> IsWholeAsync(KnownPerson person, ScriptedTransport wire, Funds.Ledger.CommandKey key)
    {
        try
        {
            await person.DataOver(person.Village.Village.Service(wire, retries: 0)).EraseAsync(person.User, person.Membership, isLast: true, key, Token);
            return true;
        }
        catch (RequestFailedException)
        {
            return false;
        }
    }

    private static ScriptedTransport Breaking(int call, bool arrives)
    {
        var wire = new ScriptedTransport();
        for (var i = 1; i < call; i++) { wire.Pass(); }
        return arrives ? wire.LoseAnswer() : wire.NeverArrives();
    }

    private static async Task<TableEntity> ProfileAsync(KnownPerson person) =>
        (await person.Village.Village.Members.GetEntityAsync<TableEntity>(Keys.Member(person.Membership), Keys.Profile, cancellationToken: Token)).Value;

    private static async Task SetAsync(KnownPerson person, Action<TableEntity> change)
    {
        var row = await ProfileAsync(person);
        change(row);
        await person.Village.Village.Members.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, Token);
    }

    private static async Task<string> TextOfAllAsync(KnownPerson person) => string.Concat(
        (await NamedRows.OfAsync(person)).SelectMany(found => found.Row.Select(column => column.Value)).OfType<string>());
}
