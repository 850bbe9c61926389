using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>A benefit of one of the person's memberships, as something to choose.</summary>
internal sealed record BenefitChoice(WelfareBook Book, Benefit Benefit)
{
    private string Key => string.Join('/', Book.Membership.Fund.Value, Book.Membership.Member.Value, Assumed, Benefit.Id);

    /// <summary>Whose it is, where only one answer is usual; it stands on the summary and can be changed there.</summary>
    private ForWhom? Assumed => Benefit.UsuallyFor.Where(whom => whom != ForWhom.DeceasedMember).ToList() is [var only] ? only : null;

    public Text Line => ClaimMessages.BenefitLine(Benefit.Name, Benefit.Tiers.Count > 0
        ? ClaimMessages.ByTenure
        : EntitlementMessages.RatePlain(WelfareTermMessages.Per(Benefit.Per), Benefit.Amount));

    /// <summary>Those that fit what was said, or all of them where none does.</summary>
    public static IReadOnlyList<BenefitChoice> AllIn(ClaimFacts facts, ClaimDraft draft)
    {
        var all = facts.Books.Where(book => draft.Member is null || book.Membership == draft.Membership)
            .SelectMany(book => book.InForceOn(facts.Today).Select(benefit => new BenefitChoice(book, benefit))).ToList();
        var meant = all.Where(choice => choice.Benefit.Category == draft.Kind).ToList();
        return meant.Count > 0 ? meant : all;
    }

    /// <summary>The number tells memberships apart where there are several.</summary>
    public static IReadOnlyList<Option> Options(ClaimFacts facts, ClaimDraft draft)
    {
        var all = AllIn(facts, draft);
        var isOne = all.Select(choice => choice.Book.Membership).Distinct().Count() == 1;
        return
        [
            .. all.Select(choice => new Option(
                choice.Key, isOne ? Text.Same(choice.Benefit.Name) : ClaimMessages.BenefitOf(choice.Book.Membership.Member.Value, choice.Benefit.Name))),
        ];
    }

    public static ClaimDraft Choose(ClaimDraft draft, string key)
    {
        var parts = key.Split('/', 4);
        return draft with
        {
            Fund = FundId.Parse(parts[0]),
            Member = MemberNumber.Parse(parts[1]),
            For = draft.For ?? (Enum.TryParse<ForWhom>(parts[2], out var whom) ? whom : null),
            Benefit = parts[3],
        };
    }

    public ClaimDraft Choose(ClaimDraft draft) => Choose(draft, Key);
}
