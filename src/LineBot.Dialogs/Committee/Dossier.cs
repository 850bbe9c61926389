using LineBot.Funds.Photos;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>What lies beside a claim: its pictures, with which claims the same pictures came before, and what the member asked for earlier.</summary>
internal sealed record Dossier(
    IReadOnlyList<KeptPhoto> Photos, IReadOnlyDictionary<PhotoId, ClaimNumber> SentWith, IReadOnlyList<Claim> Earlier)
{
    /// <summary>Other matters for which this very picture was sent before.</summary>
    public IReadOnlyList<string> SentBefore(KeptPhoto photo, ClaimNumber claim) =>
    [
        .. photo.SameAs.Select(same => SentWith.TryGetValue(same.Id, out var other) ? other.ToString() : same.Subject)
            .OfType<string>().Where(subject => subject != claim.ToString()).Distinct(),
    ];

    public override string ToString() => $"dossier of {Photos.Count} photos";
}
