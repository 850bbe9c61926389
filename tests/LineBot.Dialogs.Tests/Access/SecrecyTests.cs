using LineBot.Dialogs.Chats;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Tests.Talk;
using LineBot.Dialogs.Tests.Walks;
using LineBot.Line.Messages.Flex;

namespace LineBot.Dialogs.Tests.Access;

/// <summary>
/// On the way through every conversation: what a locked telephone shows of a card, and what would stand in a log if a thing were written there,
/// hold no name, number, figure or LINE id of anybody.
/// </summary>
public class SecrecyTests
{
    public static TheoryData<int> Paths => [.. Enumerable.Range(0, HappyPaths.All.Count)];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Nothing_of_a_person_stands_where_others_read(int number)
    {
        var path = HappyPaths.All[number];
        var village = await path.Village();
        var secrets = await SecretsOfAsync(village);
        var walker = await Walker.BeginAsync(path with { Village = () => Task.FromResult(village) }, Locale.Thai);
        foreach (var input in path.Inputs)
        {
            await walker.DoAsync(input);
            foreach (var (where, text) in ReadByOthers(walker.LastTurn!).Append(("what is stored", $"{walker.Stored}")))
            {
                foreach (var secret in secrets) { text.ShouldNotContain(secret, Case.Sensitive, $"{path}, {where}"); }
            }
        }
    }

    [Fact]
    public void Values_of_a_person_tell_nothing_by_themselves()
    {
        var book = SampleBooks.VillageBank;
        object[] values = [book, book.Profile, book.LinkedUsers[0], new MemberLink(book.Membership, book.FundName, Chat.Start), LineBot.Funds.Linking.LinkCode.Issue(), book.Accounts[0], book.Loans[0]];

        foreach (var value in values)
        {
            var text = $"{value}";
            text.ShouldNotContain(book.LinkedUsers[0].Value);
            text.ShouldNotContain(book.Profile.FamilyName);
            text.ShouldNotContain(book.Accounts[0].Balance.ToString());
        }
    }

    private static IEnumerable<(string Where, string Text)> ReadByOthers(BotTurn turn) =>
    [
        ("the turn", $"{turn}"),
        .. turn.Changes.Select(change => ("a change", $"{change.GetType().Name}")),
        .. turn.Pushes.Select(push => ("a push", $"{push}")),
        .. turn.Replies.Concat(turn.Pushes.SelectMany(push => push.Messages)).OfType<FlexMessage>().Select(card => ("a preview", card.AltText)),
    ];

    private static async Task<IReadOnlyList<string>> SecretsOfAsync(Village village)
    {
        var secrets = new List<string> { Chat.Me };
        foreach (var link in village.Links)
        {
            var book = (await village.ReadAsync(link.Membership, TestContext.Current.CancellationToken))!;
            secrets.AddRange([book.Profile.GivenName, book.Profile.FamilyName, .. book.LinkedUsers.Select(user => user.Value), .. book.Accounts.Select(account => $"{account.Balance}")]);
            secrets.AddRange(new[] { book.Membership.Member.Value }.Where(number => number.Length >= 4));
        }

        return [.. secrets.Where(secret => secret.Length >= 4).Distinct()];
    }
}
