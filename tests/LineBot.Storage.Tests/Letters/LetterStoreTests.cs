using LineBot.Funds.Audit;
using LineBot.Funds.Ledger;
using LineBot.Funds.Letters;
using LineBot.Funds.Members;
using LineBot.Storage.Audit;
using LineBot.TestKit;

namespace LineBot.Storage.Letters;

public class LetterStoreTests(AzuriteFixture azurite)
{
    private static readonly LineUserId User = LineUserId.Parse("U000000000000000000000000000000a1");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_letter_waits_until_it_is_answered()
    {
        var village = await Village.FoundAsync(azurite, Token);
        var letters = Letters(village);
        var sent = await SendAsync(village, "k1", "ยอดไม่ขึ้นค่ะ");

        (await OpenAsync(village)).ShouldBe([sent]);
        (await letters.WaitingAsync(village.Member("0001"), Token)).ShouldBe(1);
        (await letters.OpenSinceAsync(village.Fund, Token)).ShouldBe([sent.SentAt]);
        var answered = (await AnswerAsync(village, sent, "0002", "k2")).ShouldBeOfType<LetterOutcome.Answered>().Letter;

        (answered.Words, answered.Answer!.Words, answered.Answer.By.Value).ShouldBe(("ยอดไม่ขึ้นค่ะ", "ดูให้แล้ว", "0002"));
        (await letters.ReadAsync(village.Fund, sent.Number, Token)).ShouldBe(answered);
        (await OpenAsync(village)).ShouldBeEmpty();
        (await letters.WaitingAsync(village.Member("0001"), Token)).ShouldBe(0);
        (await letters.OpenSinceAsync(village.Fund, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Open_letters_come_oldest_first_and_numbers_have_no_gap()
    {
        var village = await Village.FoundAsync(azurite, Token);
        var sent = await Task.WhenAll(Enumerable.Range(1, 12).Select(i => SendAsync(village, $"k{i}", $"เรื่องที่ {i}")));

        (await AnswerAsync(village, sent.Single(letter => letter.Number.Value == 3), "0002", "a")).ShouldBeOfType<LetterOutcome.Answered>();

        (await OpenAsync(village)).Select(letter => letter.Number.Value).ShouldBe([1, 2, .. Enumerable.Range(4, 9)]);
    }

    [Fact]
    public async Task A_repeated_key_sends_and_answers_once()
    {
        var village = await Village.FoundAsync(azurite, Token);
        var sent = await SendAsync(village, "k1", "ยอดไม่ขึ้นค่ะ");
        (await SendAsync(village, "k1", "ยอดไม่ขึ้นค่ะ")).ShouldBe(sent);
        (await OpenAsync(village)).Count.ShouldBe(1);

        var first = await AnswerAsync(village, sent, "0002", "k2");
        (await AnswerAsync(village, sent, "0002", "k2")).ShouldBe(first);
        (await SendAsync(village, "k1", "ยอดไม่ขึ้นค่ะ")).Answer.ShouldNotBeNull();
    }

    [Fact]
    public async Task Of_two_officers_at_once_one_answers_and_the_other_learns_who()
    {
        var village = await Village.FoundAsync(azurite, Token);
        var sent = await SendAsync(village, "k1", "ยอดไม่ขึ้นค่ะ");

        var outcomes = await Task.WhenAll(AnswerAsync(village, sent, "0002", "a"), AnswerAsync(village, sent, "0003", "b"));

        var winner = outcomes.OfType<LetterOutcome.Answered>().ShouldHaveSingleItem().Letter;
        outcomes.OfType<LetterOutcome.AnsweredBefore>().ShouldHaveSingleItem().Letter.ShouldBe(winner);
    }

    [Fact]
    public async Task A_lost_answer_of_the_storage_is_found_again_by_the_mark()
    {
        var village = await Village.FoundAsync(azurite, Token);
        var wire = new ScriptedTransport().Pass().Pass().LoseAnswer();   // mark, numbers, transaction
        var letters = new LetterStore(village.Service(wire), TimeProvider.System);

        var sent = await letters.SendAsync(new(village.Member("0001"), "นางสมศรี ใจดี", User, "ขอถาม"), Key(village, "k1"), Token);

        sent.Number.Value.ShouldBe(1);
        (await OpenAsync(village)).ShouldBe([sent]);
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_answered()
    {
        var village = await Village.FoundAsync(azurite, Token);
        var sent = await SendAsync(village, "k1", "ขอถาม");

        (await Letters(village).ReadAsync(village.Fund, new(404), Token)).ShouldBeNull();
        (await AnswerAsync(village, sent with { Number = new(404) }, "0002", "k2")).ShouldBeOfType<LetterOutcome.NotThere>();
    }

    [Fact]
    public async Task Who_looked_is_remembered_once()
    {
        var village = await Village.FoundAsync(azurite, Token);
        await SendAsync(village, "k1", "ขอถาม");

        await OpenAsync(village);
        await OpenAsync(village);

        var now = TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(7));
        var looked = (await new AuditStore(village.Tables).ReadAsync(village.Fund, DateOnly.FromDateTime(now.DateTime), Token))
            .Where(happened => happened.Action == AuditAction.LettersRead).ShouldHaveSingleItem();
        looked.Actor.ShouldBe("0002");
    }

    private static LetterStore Letters(Village village) => new(village.Tables, TimeProvider.System);

    private static Task<Letter> SendAsync(Village village, string key, string words) =>
        Letters(village).SendAsync(new(village.Member("0001"), "นางสมศรี ใจดี", User, words), Key(village, key), Token);

    private static Task<IReadOnlyList<Letter>> OpenAsync(Village village) =>
        Letters(village).OpenAsync(village.Fund, MemberNumber.Parse("0002"), Key(village, "look"), Token);

    private static Task<LetterOutcome> AnswerAsync(Village village, Letter letter, string by, string key) => Letters(village).AnswerAsync(
        new(village.Fund, letter.Number, MemberNumber.Parse(by), "นายเลขา สมมติ", "ดูให้แล้ว"), Key(village, key), Token);

    private static CommandKey Key(Village village, string key) => CommandKey.Parse($"{village.Fund}/{key}");
}
