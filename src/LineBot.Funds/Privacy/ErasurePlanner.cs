using LineBot.Funds.Members;
using LineBot.Funds.Objections;
using LineBot.Funds.Photos;
using LineBot.Funds.Slips;
using LineBot.Funds.Welfare;

namespace LineBot.Funds.Privacy;

/// <summary>
/// What of a copy goes and what stays. The books and what was decided stay under the member number; whatever only served the chat, and what
/// the register knows beyond who is a member, goes.
/// </summary>
public static class ErasurePlanner
{
    private static readonly string[] OpenClaims = [nameof(ClaimStatus.Submitted), nameof(ClaimStatus.NeedsMore), nameof(ClaimStatus.Appealed), nameof(ClaimStatus.Approved)];

    private static readonly string[] OpenSlips = [nameof(SlipStatus.Waiting), nameof(SlipStatus.Checked), nameof(SlipStatus.Approving)];

    private static readonly string[] OpenObjections = [nameof(ObjectionStatus.Waiting), nameof(ObjectionStatus.Correcting)];

    /// <summary>What the register knows beyond who is a member; the columns of its row.</summary>
    public static IReadOnlyList<string> Optional { get; } = ["Phone", "Moo", "BirthDate", "CitizenIdLast4", "CitizenIdHash"];

    /// <param name="isLast">The LINE account is linked to nothing else.</param>
    public static ErasurePlan Plan(PersonalCopy copy, Passbook book, LineUserId person, bool isLast)
    {
        var own = copy.Items.Where(item => item.Membership == book.Membership || item.Kind == DataKind.Photo && Text(item, "Fund") == book.Membership.Fund.Value).ToList();
        return new(book.Membership, [.. Open(own)], [.. Gone(copy, own, book, person, isLast)], [.. Stays(copy, own, book, person)]);
    }

    /// <summary>Which optional columns of the register may go.</summary>
    public static IReadOnlyList<string> Erasable(Passbook book, LineUserId person)
    {
        if (IsShared(book, person)) { return []; }
        return HasOpenLoan(book) ? [.. Optional.Where(column => column != "Phone")] : Optional;
    }

    private static IEnumerable<OpenMatter> Open(IReadOnlyList<KeptItem> own) => own.Where(IsOpen).Select(item => new OpenMatter(item.Kind, item.Name));

    private static bool IsOpen(KeptItem item) => item.Kind switch
    {
        DataKind.Claim => OpenClaims.Contains(Text(item, "Status")),
        DataKind.Slip => OpenSlips.Contains(Text(item, "Status")),
        DataKind.Objection => OpenObjections.Contains(Text(item, "Status")),
        _ => false,
    };

    private static IEnumerable<ErasedCount> Gone(PersonalCopy copy, IReadOnlyList<KeptItem> own, Passbook book, LineUserId person, bool isLast)
    {
        yield return new(DataKind.Link, 1);
        if (isLast && Count(copy.Items, DataKind.Chat) is > 0 and var said) { yield return new(DataKind.Chat, said); }
        if (Register(own, book, person).Count() is > 0 and var fields) { yield return new(DataKind.Register, fields); }
        if (Count(own, DataKind.Letter) is > 0 and var letters) { yield return new(DataKind.Letter, letters); }
        if (own.Count(IsFreePhoto) is > 0 and var photos) { yield return new(DataKind.Photo, photos); }
    }

    private static IEnumerable<KeptWhy> Stays(PersonalCopy copy, IReadOnlyList<KeptItem> own, Passbook book, LineUserId person)
    {
        yield return new(DataKind.Register, 1, KeepReason.Membership);
        if (IsShared(book, person)) { yield return new(DataKind.Register, Optional.Count(column => Register(own).Contains(column)), KeepReason.SharedMembership); }
        else if (HasOpenLoan(book) && Register(own).Contains("Phone")) { yield return new(DataKind.Register, 1, KeepReason.OpenLoan); }

        foreach (var kind in new[] { DataKind.Ledger, DataKind.Claim, DataKind.Slip, DataKind.Objection })
        {
            if (Count(own, kind) is > 0 and var count) { yield return new(kind, count, KeepReason.Accounts); }
        }

        if (own.Count(item => item.Kind == DataKind.Photo && !IsFreePhoto(item) && Text(item, "State") != nameof(PhotoState.Deleted)) is > 0 and var vouchers)
        {
            yield return new(DataKind.Photo, vouchers, KeepReason.Accounts);
        }

        foreach (var kind in new[] { DataKind.Reported, DataKind.About })
        {
            if (Count(own, kind) is > 0 and var count) { yield return new(kind, count, KeepReason.Help); }
        }

        if (Count(own, DataKind.Office) is > 0 and var seats) { yield return new(DataKind.Office, seats, KeepReason.Membership); }
        if (Count(copy.Items, DataKind.Consent) is > 0 and var consents) { yield return new(DataKind.Consent, consents, KeepReason.Proof); }
    }

    private static IEnumerable<string> Register(IReadOnlyList<KeptItem> own, Passbook book, LineUserId person) =>
        Erasable(book, person).Intersect(Register(own));

    /// <summary>The columns that the register has of this member.</summary>
    private static IReadOnlyList<string> Register(IReadOnlyList<KeptItem> own) =>
        [.. own.Where(item => item is { Kind: DataKind.Register, Name: "profile" }).SelectMany(item => item.Fields.Select(field => field.Key))];

    private static bool IsFreePhoto(KeptItem item) =>
        item.Kind == DataKind.Photo && Text(item, "Keeping") != nameof(PhotoKeeping.Voucher) && Text(item, "State") != nameof(PhotoState.Deleted);

    private static bool IsShared(Passbook book, LineUserId person) => book.LinkedUsers.Any(user => user != person);

    private static bool HasOpenLoan(Passbook book) => book.Loans.Any(loan => loan.OutstandingPrincipal.IsPositive);

    private static int Count(IEnumerable<KeptItem> items, DataKind kind) => items.Count(item => item.Kind == kind);

    private static string? Text(KeptItem item, string field) => item.Fields.TryGetPropertyValue(field, out var value) ? value?.ToString() : null;
}
