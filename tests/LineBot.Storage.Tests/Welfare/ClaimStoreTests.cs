using System.Globalization;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Decisions;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;
using LineBot.Storage.Connection;
using LineBot.TestKit;
using static LineBot.Storage.Welfare.WelfareVillage;

namespace LineBot.Storage.Welfare;

public class ClaimStoreTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_claim_goes_from_being_handed_in_to_being_paid()
    {
        var village = await FoundAsync();

        var submitted = await village.SubmittedAsync(Token);
        await village.ApplyAsync(submitted.Number, village.Vote("0002", Ballot.For), Token);
        var approved = Done(await village.ApplyAsync(submitted.Number, village.Vote("0003", Ballot.For), Token));
        var paid = Done(await village.ApplyAsync(submitted.Number, village.Pay("0004"), Token));

        submitted.Number.ToString().ShouldBe("W-2569-0001");
        approved.Did(ClaimEventKind.Approved).ShouldBeTrue();
        approved.Claim.Closing!.Minutes.ToString().ShouldBe("1/2569");
        paid.Claim.Payment!.Receipt.Value.ShouldBe("P-0001");
        paid.Claim.Status.ShouldBe(ClaimStatus.Paid);
        var kinds = (await village.Claims.HistoryAsync(village.Fund, submitted.Number, Token)).Select(happened => happened.Kind);
        kinds.ShouldBe([ClaimEventKind.Submitted, ClaimEventKind.Voted, ClaimEventKind.Voted, ClaimEventKind.Approved, ClaimEventKind.Paid]);
    }

    [Fact]
    public async Task A_claim_reads_back_as_it_was_written()
    {
        var village = await FoundAsync();
        var claim = await village.SubmittedAsync(Token, village.ThreeNights() with { Words = "เพิ่งออกจากโรงพยาบาล" });
        await village.ApplyAsync(claim.Number, village.Vote("0002", Ballot.Against, "วันที่ไม่ตรงกับใบรับรอง"), Token);
        await village.ApplyAsync(claim.Number, new ClaimCommand.AskMore(village.Actor("0003"), "ใบรับรองแพทย์ตัวจริง"), Token);
        await village.ApplyAsync(claim.Number, new ClaimCommand.AddPapers(village.Actor(Member), [new(Paper.IdCard, Photo(2))]), Token);
        await village.ApplyAsync(claim.Number, village.Vote("0003", Ballot.Against, "ยังไม่ครบ"), Token);
        var appealed = Done(await village.ApplyAsync(claim.Number, new ClaimCommand.AppealRefusal(village.Actor(Member), "ขอให้ดูใหม่"), Token)).Claim;
        await village.ApplyAsync(claim.Number, village.Vote("0002", Ballot.For), Token);
        var approved = Done(await village.ApplyAsync(claim.Number, village.Vote("0003", Ballot.For), Token)).Claim;
        var paid = Done(await village.ApplyAsync(claim.Number, village.Pay("0004"), Token)).Claim;

        var read = (await village.Claims.ReadAsync(village.Fund, claim.Number, Token))!;

        read.ShouldBeEquivalentTo(paid);
        appealed.Appeal!.Against.Reasons.ShouldBe(["วันที่ไม่ตรงกับใบรับรอง", "ยังไม่ครบ"]);
        approved.Closing!.Minutes.Item.ShouldBe(2);
    }

    [Fact]
    public async Task The_culture_of_the_thread_changes_nothing_that_is_stored()
    {
        var village = await FoundAsync();
        Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
        var claim = await village.SubmittedAsync(Token);
        await village.ApplyAsync(claim.Number, village.Vote("0002", Ballot.For), Token);
        var approved = Done(await village.ApplyAsync(claim.Number, village.Vote("0003", Ballot.For), Token)).Claim;

        var rows = await village.Village.Tables.GetTableClient(TableNames.Claims)
            .QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {village.Fund.Value}"), cancellationToken: Token).ToListAsync(Token);

        rows.Select(row => row.RowKey).ShouldContain("claim:2569-000001");
        rows.Select(row => row.RowKey).ShouldContain("~minutes:2569:00001:00001");
        rows.Single(row => row.RowKey == "claim:2569-000001").GetString("Event").ShouldBe("""{"Day":"2026-11-17","Count":3,"For":"Self"}""");
        var read = (await village.Claims.ReadAsync(village.Fund, claim.Number, Token))!;
        read.Votes.ShouldBe(approved.Votes);
        (read.Amount, read.Event, read.Closing!.Minutes, read.SubmittedAt).ShouldBe((approved.Amount, approved.Event, approved.Closing!.Minutes, approved.SubmittedAt));
    }

    [Fact]
    public async Task A_claim_stands_in_the_lists_it_belongs_to_and_in_no_other()
    {
        var village = await FoundAsync();
        var claim = await village.SubmittedAsync(Token);
        (await OpenAsync(village)).ShouldBe([claim.Number]);

        await village.ApplyAsync(claim.Number, village.Vote("0002", Ballot.For), Token);
        await village.ApplyAsync(claim.Number, village.Vote("0003", Ballot.For), Token);
        (await OpenAsync(village)).ShouldBeEmpty();
        (await PayableAsync(village)).ShouldBe([claim.Number]);

        await village.ApplyAsync(claim.Number, village.Pay("0004"), Token);
        (await PayableAsync(village)).ShouldBeEmpty();
        (await village.Claims.OfMemberAsync(village.Village.Member(Member), Token)).Single().Status.ShouldBe(ClaimStatus.Paid);
    }

    [Fact]
    public async Task Numbers_run_without_gaps_and_begin_again_with_the_year()
    {
        var village = await FoundAsync();
        var first = await village.SubmittedAsync(Token);
        var second = await village.SubmittedAsync(Token, village.ThreeNights() with { Event = ClaimedEvent.Stay(village.Today.AddDays(-20), 3, ForWhom.Self) });
        village.Clock.Now = new(2027, 1, 5, 9, 0, 0, TimeSpan.FromHours(7));
        var third = await village.SubmittedAsync(Token);

        new[] { first, second, third }.Select(claim => claim.Number.ToString()).ShouldBe(["W-2569-0001", "W-2569-0002", "W-2570-0001"]);
    }

    [Fact]
    public async Task Decisions_of_one_day_are_one_meeting()
    {
        var village = await FoundAsync();
        var lines = new List<MinutesLine>();
        foreach (var days in new[] { 0, 0, 1, 60 })
        {
            village.Clock.Now = Village.Noon.AddDays(days);
            var claim = await village.SubmittedAsync(Token, village.ThreeNights() with { Event = ClaimedEvent.Stay(village.Today.AddDays(-4), 3, ForWhom.Self), Shown = Money.FromBaht(300) } with { Benefit = "death", Event = ClaimedEvent.On(village.Today, ForWhom.DeceasedMember), Claimant = Claimant.Beneficiary("นางทองดี ใจงาม", "ภรรยา", null), Shown = Money.FromBaht(8_000) });
            await village.ApplyAsync(claim.Number, village.Vote("0002", Ballot.For), Token);
            lines.Add(Done(await village.ApplyAsync(claim.Number, village.Vote("0003", Ballot.For), Token)).Claim.Closing!.Minutes);
        }

        lines.Select(line => $"{line} {line.Item}").ShouldBe(["1/2569 1", "1/2569 2", "2/2569 1", "1/2570 1"]);
    }

    [Fact]
    public async Task Two_claims_at_the_same_moment_never_share_a_cap()
    {
        var village = await FoundAsync();
        var eight = village.ThreeNights() with { Event = ClaimedEvent.Stay(village.Today.AddDays(-40), 8, ForWhom.Self), Shown = Money.FromBaht(800) };
        var other = eight with { Event = ClaimedEvent.Stay(village.Today.AddDays(-20), 8, ForWhom.Self) };

        var outcomes = await Task.WhenAll(new[] { eight, other }.Select(one => village.Claims.SubmitAsync(one, village.Key(), Token)));

        var won = outcomes.OfType<ClaimOutcome.Done>().ShouldHaveSingleItem();
        var lost = outcomes.OfType<ClaimOutcome.Refused>().ShouldHaveSingleItem().Why.ShouldBeOfType<ClaimRefusal.AmountChanged>();
        (won.Claim.Amount, lost.Now.Amount).ShouldBe((Money.FromBaht(800), Money.FromBaht(200)));
    }

    [Fact]
    public async Task Of_two_treasurers_at_the_same_moment_one_pays_and_the_other_is_told_who_did()
    {
        var village = await FoundAsync();
        var claim = await village.ApprovedAsync(Token);

        var outcomes = await Task.WhenAll(
            new[] { "0004", "0007" }.Select(payer => village.Claims.ApplyAsync(village.Fund, claim.Number, village.Pay(payer), village.Key(), Token)));

        var paid = outcomes.OfType<ClaimOutcome.Done>().ShouldHaveSingleItem().Claim.Payment!;
        var told = outcomes.OfType<ClaimOutcome.Refused>().ShouldHaveSingleItem().Why.ShouldBeOfType<ClaimRefusal.AlreadyPaid>();
        told.ShouldBe(new(paid.By, paid.Receipt));
        (await village.Pots.HistoryAsync(village.Fund, paid.Pot, before: null, 10, Token)).ShouldHaveSingleItem().Reference.ShouldBe("W-2569-0001");
    }

    [Fact]
    public async Task Officers_who_vote_at_the_same_moment_are_all_counted()
    {
        var village = await FoundAsync();
        var claim = await village.SubmittedAsync(Token);

        await Task.WhenAll(new[] { "0002", "0003", "0004" }.Select(officer => village.ApplyAsync(claim.Number, village.Vote(officer, Ballot.For), Token)));

        var read = (await village.Claims.ReadAsync(village.Fund, claim.Number, Token))!;
        read.Status.ShouldBe(ClaimStatus.Approved);
        read.Votes.Count.ShouldBe(2);   // The third found the vote closed.
    }

    [Fact]
    public async Task A_committee_of_51_may_all_vote_at_once()
    {
        var seats = Enumerable.Range(0, 48).Select(number => $"20{number:D2}").ToList();
        var village = await WelfareVillage.FoundAsync(azurite, Token, [.. seats.Select(number => (Func<Village, object>)(home =>
            home.MemberRow(number) with { LineUser = UserOf(number) })), .. seats.Select(number => (Func<Village, object>)(home => home.SeatRow(number, Position.Member, Duty.Decide)))]);
        var claim = await village.SubmittedAsync(Token);
        string[] voters = ["0002", "0003", "0004", .. seats];

        var outcomes = await Task.WhenAll(voters.Select(officer => village.ApplyAsync(claim.Number, village.Vote(officer, Ballot.For), Token)));

        var closing = (await village.Claims.ReadAsync(village.Fund, claim.Number, Token))!.Closing!;
        (closing.For, closing.Voters, closing.Quorum).ShouldBe((26, 51, 26));
        outcomes.OfType<ClaimOutcome.Done>().Count().ShouldBe(26);
        outcomes.OfType<ClaimOutcome.Refused>().ShouldAllBe(refused => refused.Why is ClaimRefusal.AlreadyClosed);
    }

    [Fact]
    public async Task The_same_key_with_another_command_is_a_loud_error()
    {
        var village = await FoundAsync();
        var claim = await village.SubmittedAsync(Token);
        await village.Claims.ApplyAsync(village.Fund, claim.Number, village.Vote("0002", Ballot.For), village.Key("vote"), Token);

        await Should.ThrowAsync<CommandConflictException>(() => village.Claims.ApplyAsync(
            village.Fund, claim.Number, village.Vote("0002", Ballot.Abstain), village.Key("vote"), Token));
    }

    [Fact]
    public async Task A_repeated_command_says_what_it_did_the_first_time()
    {
        var village = await FoundAsync();
        var claim = await village.SubmittedAsync(Token);
        var vote = village.Vote("0002", Ballot.For);
        var first = Done(await village.Claims.ApplyAsync(village.Fund, claim.Number, vote, village.Key("vote"), Token));
        await village.ApplyAsync(claim.Number, village.Vote("0003", Ballot.For), Token);

        var again = Done(await village.Claims.ApplyAsync(village.Fund, claim.Number, vote, village.Key("vote"), Token));

        again.Events.ShouldBe(first.Events);
        again.Did(ClaimEventKind.Approved).ShouldBeFalse();
        again.Claim.Status.ShouldBe(ClaimStatus.Approved);
    }

    [Fact]
    public async Task A_report_of_a_death_silences_reminders_until_it_is_taken_back()
    {
        var village = await FoundAsync();
        (await IsFrozenAsync(village)).ShouldBeFalse();

        var claim = await village.SubmittedAsync(Token, village.Death("0006"));
        (await IsFrozenAsync(village)).ShouldBeTrue();
        claim.Submitter.Role.ShouldBe(SubmitterRole.Volunteer);

        await village.ApplyAsync(claim.Number, new ClaimCommand.Withdraw(village.Actor("0006")), Token);
        (await IsFrozenAsync(village)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_photo_is_found_again_with_the_claim_it_came_with()
    {
        var village = await FoundAsync();
        var claim = await village.SubmittedAsync(Token);

        var found = await village.Claims.ClaimsWithAsync(village.Fund, [Photo(1), Photo(7)], Token);

        found.ShouldHaveSingleItem();
        found[Photo(1)].ShouldBe(claim.Number);
    }

    [Fact]
    public async Task Waiting_days_run_from_the_first_payment()
    {
        var village = await WelfareVillage.FoundAsync(
            azurite, Token,
            (Func<Village, object>)(home => home.AccountRow("0008", "P-8", 0, AccountKind.Pledge)),
            (Func<Village, object>)(home => home.Transaction("P-8", EntryType.Contribution, 100, "C-1", day: 9)));

        var book = (await village.Claims.BookAsync(village.Village.Member("0008"), village.Today, Token))!;

        book.Standing.FirstPaidOn.ShouldBe(new DateOnly(2026, 10, 9));
        book.Overview(village.Today).Single(one => one.Benefit.Id == "hospital").EligibleFrom.ShouldBe(new DateOnly(2027, 4, 7));
    }

    [Fact]
    public async Task Who_is_not_linked_to_the_member_finds_nothing()
    {
        var village = await FoundAsync();
        var claim = await village.SubmittedAsync(Token);
        var forged = new ClaimActor(MemberNumber.Parse("0002"), UserOf("0008"));

        Refused(await village.ApplyAsync(claim.Number, new ClaimCommand.CastVote(forged, Ballot.For), Token)).ShouldBeOfType<ClaimRefusal.NotYours>();
        Refused(await village.ApplyAsync(ClaimNumber.Parse("W-2569-0999"), village.Vote("0002", Ballot.For), Token)).ShouldBeOfType<ClaimRefusal.NotYours>();
        Refused(await village.Claims.SubmitAsync(village.ThreeNights() with { By = forged }, village.Key(), Token)).ShouldBeOfType<ClaimRefusal.NotYours>();
    }

    [Fact]
    public async Task An_appeal_takes_no_more_than_others_left_of_the_right()
    {
        var village = await FoundAsync();
        var refused = await village.SubmittedAsync(Token, village.ThreeNights() with { Event = ClaimedEvent.Stay(village.Today.AddDays(-40), 8, ForWhom.Self), Shown = Money.FromBaht(800) });
        await village.ApplyAsync(refused.Number, village.Vote("0002", Ballot.Against, "ไม่ตรง"), Token);
        await village.ApplyAsync(refused.Number, village.Vote("0003", Ballot.Against, "ไม่ตรง"), Token);
        await village.SubmittedAsync(Token, village.ThreeNights() with { Event = ClaimedEvent.Stay(village.Today.AddDays(-20), 7, ForWhom.Self), Shown = Money.FromBaht(700) });

        var appealed = Done(await village.ApplyAsync(refused.Number, new ClaimCommand.AppealRefusal(village.Actor(Member), "ขอให้ดูใหม่"), Token)).Claim;

        appealed.Amount.ShouldBe(Money.FromBaht(300));
        (await OpenAsync(village)).Count.ShouldBe(2);
    }

    private Task<WelfareVillage> FoundAsync() => WelfareVillage.FoundAsync(azurite, Token);

    private static async Task<List<ClaimNumber>> OpenAsync(WelfareVillage village) =>
        [.. (await village.Claims.OpenAsync(village.Fund, Token)).Select(claim => claim.Number)];

    private static async Task<List<ClaimNumber>> PayableAsync(WelfareVillage village) =>
        [.. (await village.Claims.PayableAsync(village.Fund, Token)).Select(claim => claim.Number)];

    private static async Task<bool> IsFrozenAsync(WelfareVillage village) =>
        (await village.Village.Passbooks.ReadAsync(village.Village.Member(Member), Token))!.IsFrozen;
}
