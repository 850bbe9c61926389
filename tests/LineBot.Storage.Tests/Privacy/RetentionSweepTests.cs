using LineBot.Funds;
using LineBot.Funds.Letters;
using LineBot.Funds.Privacy;
using LineBot.Storage.Conversations;
using LineBot.Storage.Due;
using LineBot.Storage.Members;
using LineBot.Storage.Photos;
using LineBot.TestKit;

namespace LineBot.Storage.Privacy;

public class RetentionSweepTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_kept_long_enough_goes_and_what_is_younger_stays()
    {
        var person = await KnownPerson.MeetAsync(azurite);
        var longAgo = Village.Noon.AddDays(-800);
        person.Village.Clock.Now = longAgo;
        await LiveAsync(person);
        person.Village.Clock.Now = Village.Noon;
        await person.WriteAsync();

        var swept = await new RetentionSweep(person.Tables, person.Village.Clock).RunAsync(Token);

        swept.Select(one => one.Rule).ShouldBe(RetentionTable.All.Where(rule => rule.IsSwept)
            .Except([RetentionTable.Answers, RetentionTable.DraftPhotos, RetentionTable.Papers, RetentionTable.Workbooks]), ignoreOrder: true);   // Those have sweeps of their own.
        (await ConversationAsync(person)).ShouldBe(["consent:account-service", "link", "state", "turn:link", "turn:talk", "turn:withdraw"], ignoreOrder: true);
        (await person.Letters.ReadAsync(person.Village.Fund, new LetterNumber(1), Token)).ShouldBeNull();
        (await person.Letters.ReadAsync(person.Village.Fund, new LetterNumber(2), Token)).ShouldNotBeNull();
        (await person.Audit.ReadAsync(person.Village.Fund, ThaiDay.Of(longAgo), Token)).ShouldBeEmpty();
        (await person.Data.LooksAsync([person.Membership], Token)).Select(look => look.At).ShouldBe([Village.Noon]);
        (await CodesAsync(person)).ShouldBe(0);
        (await new MorningStore(person.Tables).DoneAsync(ThaiDay.Of(longAgo), Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_case_that_was_closed_long_ago_leaves_only_the_count_of_its_month()
    {
        var person = await KnownPerson.MeetAsync(azurite);
        person.Village.Clock.Now = Village.Noon.AddDays(-800);
        await person.LinkAsync();
        await person.BeHelpedAsync();
        await person.CloseAsync();
        var closed = person.About;
        await person.BeHelpedAsync();
        person.Village.Clock.Now = Village.Noon;

        await new RetentionSweep(person.Tables, person.Village.Clock).RunAsync(Token);

        (await person.Cases.AboutAsync(person.Membership, Token)).Select(matter => matter.Number).ShouldBe([person.About]);
        (await NamedRows.OfAsync(person)).Where(found => found.Table == "Cases").ShouldAllBe(found => !found.Row.RowKey.Contains(closed.ToString()));
        (await person.Cases.CountAsync(person.Village.Fund, ThaiDay.Of(Village.Noon.AddDays(-800)), Token)).Sum(count => count.Reported).ShouldBe(2);
    }

    [Fact]
    public void The_table_says_what_the_stores_do()
    {
        RetentionTable.Answers.Days.ShouldBe((int)ConversationStore.TurnsKept.TotalDays);
        RetentionTable.Reminded.Days!.Value.ShouldBeGreaterThan(ContactStore.DaysKept);
        PhotoTimes.Until(Village.Noon, Funds.Photos.PhotoKeeping.Draft).ShouldBe(ThaiDay.Of(Village.Noon).AddDays(RetentionTable.DraftPhotos.Days!.Value));
        PhotoTimes.Until(Village.Noon, Funds.Photos.PhotoKeeping.Paper).ShouldBe(ThaiDay.Of(Village.Noon).AddDays(RetentionTable.Papers.Days!.Value));
    }

    private static async Task LiveAsync(KnownPerson person)
    {
        await person.LinkAsync();
        await person.TalkAsync();
        await person.CommitAsync("withdraw", new("{}", new("withdraw", "copy", true, "[]"u8.ToArray()))
        {
            Consents = [new("reminders", "2026-11", person.Village.Clock.Now, person.Village.Clock.Now)],
        });
        await person.WriteAsync();
        await new MorningStore(person.Tables).MarkAsync(person.Village.Today, new(person.Village.Fund, Reminders: 0, Digests: 0), Token);
    }

    private static async Task<IReadOnlyList<string>> ConversationAsync(KnownPerson person) =>
    [
        .. (await new PersonTables(person.Tables).ConversationAsync(person.User, Token)).Select(row => row.RowKey.Split(':') is ["link" or "state", ..] parts ? parts[0] : row.RowKey),
    ];

    private static async Task<int> CodesAsync(KnownPerson person) =>
        await person.Tables.GetTableClient(MemberTables.LinkCodes).QueryAsync<Azure.Data.Tables.TableEntity>($"Fund eq '{person.Village.Fund.Value}'", cancellationToken: Token).CountAsync(Token);
}
