using LineBot.Dialogs.Language;
using LineBot.Dialogs.Tests.Talk;
using LineBot.Dialogs.Tests.Talk.Committee;
using LineBot.Dialogs.Tests.Walks;
using LineBot.Funds;

namespace LineBot.Dialogs.Tests.Access;

/// <summary>
/// Every button that a person was ever shown on the way through every conversation, tapped on somebody else's telephone: of a stranger, and of
/// one whose chat claims the same memberships, which no book confirms.
/// </summary>
public class ReplayTests
{
    private static readonly string Thief = $"U{0xbad:x32}";

    public static TheoryData<int> Paths => [.. Enumerable.Range(0, HappyPaths.All.Count)];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Buttons_of_somebody_else_tell_nothing_and_change_nothing(int number)
    {
        var path = HappyPaths.All[number];
        var village = await path.Village();
        var walker = await Walker.BeginAsync(path with { Village = () => Task.FromResult(village) }, Locale.Thai);
        foreach (var input in path.Inputs[..^1]) { await walker.DoAsync(input); }
        var shown = walker.Postbacks.Distinct().ToList();
        var (before, secrets) = (Fingerprint.Of(village), await SecretsOfAsync(village));
        foreach (var links in (IReadOnlyList<MemberLink>[])[[], village.Links])
        {
            var hand = new Hand(village.Desks, $"thief-{number}-{links.Count}", Thief, links, Village.Now);
            foreach (var data in shown) { await TapAsync(hand, data, secrets); }
        }

        Fingerprint.Of(village).ShouldBe(before, $"{path}");
    }

    private static async Task TapAsync(Hand hand, string data, IReadOnlyList<string> secrets)
    {
        await hand.PostAsync(data, TestContext.Current.CancellationToken);
        foreach (var secret in secrets) { hand.Shown.ShouldNotContain(secret, customMessage: data); }
        if (!hand.IsAsked) { return; }

        // Whoever is asked something at all answers, as far as it goes, and agrees.
        await hand.TypeAsync("500", TestContext.Current.CancellationToken);
        await hand.TapAsync(known => known.EndsWith("/yes", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        foreach (var secret in secrets) { hand.Shown.ShouldNotContain(secret, customMessage: data); }
        await hand.TypeAsync("ยกเลิก", TestContext.Current.CancellationToken);
    }

    /// <summary>The names of everybody, and what they saved.</summary>
    private static async Task<IReadOnlyList<string>> SecretsOfAsync(Village village)
    {
        var secrets = new List<string>();
        foreach (var link in village.Links)
        {
            var book = (await village.ReadAsync(link.Membership, TestContext.Current.CancellationToken))!;
            secrets.Add($"{book.Profile.GivenName} {book.Profile.FamilyName}");
            secrets.AddRange(book.Accounts.Where(account => account.Balance > Money.FromBaht(1_000)).Select(account => $"{account.Balance}"));
        }

        return secrets;
    }
}
