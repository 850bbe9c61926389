using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>What a claim follows from, as it is in this turn: the books of everybody the person may ask for.</summary>
internal sealed record ClaimFacts(DateOnly Today, bool IsLinked, IReadOnlyList<WelfareBook> Books, HealthConsent? Consent)
{
    /// <summary>The book of somebody whose number was said and who is not linked to this person.</summary>
    public WelfareBook? Other { get; init; }

    /// <summary>The person is an officer or a volunteer in the fund of <see cref="Other"/>, and may ask in other people's names.</summary>
    public bool HasOffice { get; init; }

    /// <summary>An earlier claim waits for papers, and pictures came by themselves.</summary>
    public bool WaitsForPapers { get; init; }

    /// <summary>Photos that came before it was known what they are for.</summary>
    public IReadOnlyList<PhotoId> Early { get; init; } = [];

    /// <summary>Whose right it is: a linked member's, or the one who was named.</summary>
    public WelfareBook? BookOf(ClaimDraft draft) =>
        draft.Membership is { } membership ? Books.FirstOrDefault(book => book.Membership == membership) : Other;

    public Benefit? BenefitOf(ClaimDraft draft) =>
        BookOf(draft)?.Benefits.Where(benefit => benefit.Id == draft.Benefit).ToList() is { Count: > 0 } versions
            ? Entitlements.VersionOn(versions, draft.Day ?? Today)
            : null;

    /// <summary>Reckoned with what is known so far; what is given by the year needs no day.</summary>
    public Entitlement? EntitlementOf(ClaimDraft draft) =>
        BenefitOf(draft) is { } benefit ? BookOf(draft)!.EntitlementTo(benefit.Id, EventOf(draft, benefit), Today) : null;

    public bool NeedsConsent(ClaimDraft draft) => Consent is null && BenefitOf(draft) is { TellsOfHealth: true };

    /// <summary>Pictures may tell of health; until that is allowed none is fetched.</summary>
    public bool MayTakePhotos(ClaimDraft draft) => BenefitOf(draft) is not null && (!NeedsConsent(draft) || draft.HasAgreed == true);

    public IReadOnlyList<PhotoId> PhotosOf(ClaimDraft draft) => [.. Early, .. draft.Photos];

    public IReadOnlyList<ClaimPaper> PapersOf(ClaimDraft draft) =>
        ClaimPapers.Sort(BenefitOf(draft)?.Papers ?? [], PhotosOf(draft), draft.Lacking);

    /// <summary>The membership under which the person acts: the one that is claimed for, or another one in the same fund.</summary>
    public MemberNumber? ActorIn(ClaimDraft draft)
    {
        var subject = BookOf(draft)!.Membership;
        var own = Books.FirstOrDefault(book => book.Membership == subject) ?? OwnIn(subject);
        return own?.Membership.Member;
    }

    /// <summary>May ask after this death: for a linked member, by office, or as the one who is left behind.</summary>
    public bool MayAsk(ClaimDraft draft) => HasOffice || draft.IsForMe || Books.Any(book => book.Membership == Other?.Membership);

    /// <summary>A membership of the person in the fund that is not the one the claim is about.</summary>
    public WelfareBook? OwnIn(Membership subject) =>
        Books.FirstOrDefault(book => book.Membership.Fund == subject.Fund && book.Membership != subject);

    public Claimant ClaimantOf(ClaimDraft draft)
    {
        if (draft.IsForMe && OwnIn(BookOf(draft)!.Membership) is { Passbook.Profile: var profile } own)
        {
            return Claimant.Beneficiary(profile.FullName, draft.Relation ?? "", profile.Phone, own.Membership.Member);
        }

        return draft.ClaimantName is not { } name ? Claimant.TheMember
            : IsProxy(draft.Relation) ? Claimant.Proxy(name, draft.Relation!, PhoneOf(draft))
            : Claimant.Beneficiary(name, draft.Relation ?? "", PhoneOf(draft));
    }

    /// <summary>Empty: asked for, and there is none.</summary>
    private static string? PhoneOf(ClaimDraft draft) => string.IsNullOrEmpty(draft.Phone) ? null : draft.Phone;

    private static bool IsProxy(string? relation) => relation is not null
        && (relation.Contains("มอบอำนาจ", StringComparison.Ordinal) || relation.Contains("proxy", StringComparison.OrdinalIgnoreCase));

    private ClaimedEvent EventOf(ClaimDraft draft, Benefit benefit) => new(
        draft.Day ?? Today,
        Math.Clamp(draft.Count ?? 1, 1, ClaimedEvent.CountMax),
        draft.For ?? benefit.UsuallyFor[0]);
}
