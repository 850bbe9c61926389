using Azure.Data.Tables;
using LineBot.Funds.Ledger;
using LineBot.Funds.Linking;
using LineBot.Funds.Members;
using LineBot.Storage.Members;
using LineBot.TestKit;

namespace LineBot.Storage.Linking;

public class LinkingTests(AzuriteFixture azurite)
{
    private static readonly LineUserId Somsri = LineUserId.Parse($"U{new string('1', 32)}");

    private static readonly LineUserId Daughter = LineUserId.Parse($"U{new string('2', 32)}");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Number_and_code_link_the_line_account()
    {
        var (village, code) = await IssueAsync();

        var linked = Linked(await Linking(village).LinkAsync(Attempt("๐๐๐๑", code.Code.Grouped, Somsri, "e1"), Token));

        linked.Membership.ShouldBe(village.Member("0001"));
        linked.FundName.ShouldBe("กองทุนตัวอย่าง");
        linked.Others.ShouldBeEmpty();
        (await village.Passbooks.ReadAsync(village.Member("0001"), Token))!.IsLinkedTo(Somsri).ShouldBeTrue();
    }

    [Fact]
    public async Task The_same_command_again_links_once_and_says_the_same()
    {
        var (village, code) = await IssueAsync();
        var attempt = Attempt("0001", code.Code.Value, Somsri, "e1");

        var first = Linked(await Linking(village).LinkAsync(attempt, Token));
        var again = Linked(await Linking(village).LinkAsync(attempt, Token));

        again.LinkedAt.ShouldBe(first.LinkedAt);
        again.Others.ShouldBe(first.Others);
    }

    [Fact]
    public async Task A_code_works_once()
    {
        var (village, code) = await IssueAsync();
        await Linking(village).LinkAsync(Attempt("0001", code.Code.Value, Somsri, "e1"), Token);

        (await Linking(village).LinkAsync(Attempt("0001", code.Code.Value, Daughter, "e2"), Token)).ShouldBe(new LinkOutcome.NotLinked());
        (await Linking(village).LinkAsync(Attempt("0001", code.Code.Value, Somsri, "e3"), Token)).ShouldBe(new LinkOutcome.NotLinked());
    }

    [Fact]
    public async Task Two_at_the_same_moment_with_one_code_link_one()
    {
        var (village, code) = await IssueAsync();

        var outcomes = await Task.WhenAll(
            Linking(village).LinkAsync(Attempt("0001", code.Code.Value, Somsri, "e1"), Token),
            Linking(village).LinkAsync(Attempt("0001", code.Code.Value, Daughter, "e2"), Token));

        outcomes.Count(outcome => outcome is LinkOutcome.Linked).ShouldBe(1);
        (await village.Passbooks.ReadAsync(village.Member("0001"), Token))!.LinkedUsers.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_second_line_account_learns_of_the_first()
    {
        var (village, code) = await IssueAsync();
        await Linking(village).LinkAsync(Attempt("0001", code.Code.Value, Somsri, "e1"), Token);
        var second = await Codes(village).IssueAsync(village.Member("0001"), Village.Noon, TimeSpan.FromDays(7), Token);

        var linked = Linked(await Linking(village).LinkAsync(Attempt("0001", second!.Code.Value, Daughter, "e2"), Token));

        linked.Others.ShouldBe([Somsri]);
    }

    [Fact]
    public async Task Every_failure_gives_the_same_answer_after_the_same_work()
    {
        var (village, code) = await IssueAsync();
        var (_, replaced) = (village, await Codes(village).IssueAsync(village.Member("0002"), Village.Noon, TimeSpan.FromDays(7), Token));
        await Codes(village).IssueAsync(village.Member("0002"), Village.Noon, TimeSpan.FromDays(7), Token);
        LinkAttempt[] attempts =
        [
            Attempt("0001", "1234 5678 9012 3456", Daughter, "unknown-code"),
            Attempt("0002", code.Code.Value, Daughter, "wrong-number"),
            Attempt("0001", "ไม่มีรหัส", Daughter, "no-code"),
            Attempt("ไม่รู้ เลข", code.Code.Value, Daughter, "no-number"),
            Attempt("0002", replaced!.Code.Value, Daughter, "replaced"),
            Attempt("0001", code.Code.Value, Daughter, "too-late") with { Now = Village.Noon.AddDays(7) },
        ];

        foreach (var attempt in attempts)
        {
            var wire = new ScriptedTransport();
            var linking = new LinkingStore(village.Service(wire), village.Identity, TimeProvider.System);

            (await linking.LinkAsync(attempt, Token)).ShouldBe(new LinkOutcome.NotLinked(), attempt.Key.Value);
            wire.Requests.Select(request => request.Method).ShouldBe(["GET", "GET", "PUT"], attempt.Key.Value);
        }
    }

    [Fact]
    public async Task A_code_burns_when_it_is_tried_with_wrong_numbers()
    {
        var (village, code) = await IssueAsync();
        for (var i = 0; i < LinkLimits.WrongNumbersPerCode; i++)
        {
            await Linking(village).LinkAsync(Attempt("0009", code.Code.Value, Daughter, $"e{i}"), Token);
        }

        (await Linking(village).LinkAsync(Attempt("0001", code.Code.Value, Somsri, "right"), Token)).ShouldBe(new LinkOutcome.NotLinked());
    }

    [Fact]
    public async Task One_attempt_repeated_counts_once()
    {
        var (village, code) = await IssueAsync();
        for (var i = 0; i < 2 * LinkLimits.WrongNumbersPerCode; i++)
        {
            await Linking(village).LinkAsync(Attempt("0009", code.Code.Value, Daughter, "same"), Token);
        }

        Linked(await Linking(village).LinkAsync(Attempt("0001", code.Code.Value, Somsri, "right"), Token));
    }

    [Fact]
    public async Task A_stranger_who_knows_the_number_locks_nobody_out()
    {
        var (village, code) = await IssueAsync();
        for (var i = 0; i < 20; i++)
        {
            await Linking(village).LinkAsync(Attempt("0001", LinkCode.Issue().Value, Daughter, $"e{i}"), Token);
        }

        Linked(await Linking(village).LinkAsync(Attempt("0001", code.Code.Value, Somsri, "right"), Token));
    }

    [Fact]
    public async Task A_cut_between_code_and_link_is_mended_by_asking_again()
    {
        var (village, code) = await IssueAsync();
        var attempt = Attempt("0001", code.Code.Value, Somsri, "e1");
        var wire = new ScriptedTransport().Pass().Pass().Pass();   // code, member, code used up; then the process dies
        for (var i = 0; i < 4; i++) { wire.NeverArrives(); }
        var dying = new LinkingStore(village.Service(wire), village.Identity, TimeProvider.System);
        await Should.ThrowAsync<Exception>(() => dying.LinkAsync(attempt, Token));

        Linked(await Linking(village).LinkAsync(attempt, Token));

        (await village.Passbooks.ReadAsync(village.Member("0001"), Token))!.IsLinkedTo(Somsri).ShouldBeTrue();
    }

    [Fact]
    public async Task A_revoked_code_does_not_link()
    {
        var (village, code) = await IssueAsync();

        (await Codes(village).RevokeAsync(village.Member("0001"), Village.Noon, Token)).ShouldBeTrue();

        (await Linking(village).LinkAsync(Attempt("0001", code.Code.Value, Somsri, "e1"), Token)).ShouldBe(new LinkOutcome.NotLinked());
        (await Codes(village).RevokeAsync(village.Member("0001"), Village.Noon, Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task Unlinking_takes_the_funds_side_away_and_may_be_repeated()
    {
        var (village, code) = await IssueAsync();
        await Linking(village).LinkAsync(Attempt("0001", code.Code.Value, Somsri, "e1"), Token);

        await Linking(village).UnlinkAsync(village.Member("0001"), Somsri, CommandKey.Parse("e2"), Token);
        await Linking(village).UnlinkAsync(village.Member("0001"), Somsri, CommandKey.Parse("e2"), Token);

        (await village.Passbooks.ReadAsync(village.Member("0001"), Token))!.IsLinkedTo(Somsri).ShouldBeFalse();
    }

    [Fact]
    public async Task The_code_is_stored_nowhere_in_clear()
    {
        var (village, code) = await IssueAsync();

        var rows = await village.Tables.GetTableClient(MemberTables.LinkCodes).QueryAsync<TableEntity>(cancellationToken: Token).ToListAsync(Token);
        rows.AddRange(await village.Members.QueryAsync<TableEntity>(cancellationToken: Token).ToListAsync(Token));

        rows.SelectMany(row => row.Select(column => $"{column.Value}")).ShouldNotContain(value => value.Contains(code.Code.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_no_member_gets_no_code()
    {
        var village = await Village.FoundAsync(azurite, Token);

        (await Codes(village).IssueAsync(village.Member("0404"), Village.Noon, TimeSpan.FromDays(7), Token)).ShouldBeNull();
    }

    private async Task<(Village Village, IssuedCode Code)> IssueAsync()
    {
        var village = await Village.FoundAsync(azurite, Token);
        await village.Imports.CommitAsync(village.Rows(village.FundRow(), village.MemberRow("0001"), village.MemberRow("0002")), null, Token);
        return (village, (await Codes(village).IssueAsync(village.Member("0001"), Village.Noon, TimeSpan.FromDays(7), Token))!);
    }

    private static LinkingStore Linking(Village village) => new(village.Tables, village.Identity, TimeProvider.System);

    private static LinkCodeStore Codes(Village village) => new(village.Tables, village.Identity);

    private static LinkAttempt Attempt(string number, string code, LineUserId user, string key) =>
        new(number, code, user, CommandKey.Parse(key), Village.Noon);

    private static LinkOutcome.Linked Linked(LinkOutcome outcome) => outcome.ShouldBeOfType<LinkOutcome.Linked>();
}
