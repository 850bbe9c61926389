using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>
/// Finds the member who died by what was typed: W-012 แดง ตัวอย่าง. Whoever has neither an office nor a link has to know the name with the
/// number, and a wrong name sounds like a wrong number: nobody learns here who is a member.
/// </summary>
internal sealed class Deceased(Desks desks)
{
    private static readonly string[] Myself = ["ฉันเอง", "ผมเอง", "หนูเอง", "ตัวเอง", "ตัวฉันเอง", "ดิฉันเอง", "ฉัน", "ผม", "me", "myself"];

    public static bool IsMyself(string words) =>
        ThaiText.WithoutParticles(ThaiText.Clean(words)).Trim() is var said
        && (Myself.Contains(said, StringComparer.OrdinalIgnoreCase) || said == DeathMessages.Myself.In(Locale.English));

    public static bool HasNumber(string words) => NumbersIn(words).Any();

    public async Task<ClaimFacts> FindAsync(Turn turn, ClaimFacts facts, FundId fund, string said)
    {
        var hasOffice = await HasOfficeAsync(turn, facts, fund);
        return facts with { HasOffice = hasOffice, Other = await BookAsync(turn, facts, fund, said, hasOffice) };
    }

    private async Task<WelfareBook?> BookAsync(Turn turn, ClaimFacts facts, FundId fund, string said, bool hasOffice)
    {
        foreach (var number in NumbersIn(said))
        {
            var membership = new Membership(fund, number);
            if (facts.Books.FirstOrDefault(book => book.Membership == membership) is { } linked) { return linked; }

            var found = await desks.Claims.BookAsync(membership, turn.Today, turn.CancellationToken);
            if (found is not null) { return hasOffice || IsNamed(found.Passbook.Profile, said) ? found : null; }
        }

        return null;
    }

    /// <summary>The first word with a digit in it, as it stands and in capitals: books write W-012 where people type w-012.</summary>
    private static IEnumerable<MemberNumber> NumbersIn(string words)
    {
        var written = words.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(word => word.Any(char.IsDigit));
        string?[] spellings = [written, written?.ToUpperInvariant()];
        return spellings.Distinct().Select(word => MemberNumber.TryParse(word, out var number) ? number : (MemberNumber?)null).OfType<MemberNumber>();
    }

    private static bool IsNamed(MemberProfile profile, string said) =>
        ThaiText.Clean(said) is var words
        && words.Contains(ThaiText.Clean(profile.GivenName), StringComparison.Ordinal) && words.Contains(ThaiText.Clean(profile.FamilyName), StringComparison.Ordinal);

    private async Task<bool> HasOfficeAsync(Turn turn, ClaimFacts facts, FundId fund)
    {
        var own = facts.Books.Where(book => book.Membership.Fund == fund).Select(book => book.Passbook).ToList();
        if (own.Any(book => Officer.Of(book, turn.Today) is not null)) { return true; }

        var volunteers = await Task.WhenAll(own.Select(book => desks.Volunteers.FindAsync(book.Membership, turn.CancellationToken)));
        return volunteers.Any(volunteer => volunteer is not null);
    }
}
