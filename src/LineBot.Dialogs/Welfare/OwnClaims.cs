using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>Reads the claims that are this person's business: about, handed in by, or to be paid to one of the linked members.</summary>
internal sealed class OwnClaims(Desks desks)
{
    public async Task<IReadOnlyList<OwnClaim>> ReadAsync(Turn turn)
    {
        var seen = await new LinkedBooks(desks.Passbooks).ReadAsync(turn);
        return await OfAsync(turn, seen.Books);
    }

    public async Task<IReadOnlyList<OwnClaim>> OfAsync(Turn turn, IReadOnlyList<Passbook> books)
    {
        var claims = await Task.WhenAll(books.Select(book => desks.Claims.OfMemberAsync(book.Membership, turn.CancellationToken)));
        return
        [
            .. books.Zip(claims).SelectMany(pair => pair.Second.Select(claim => new OwnClaim(claim, pair.First)))
                .DistinctBy(own => (own.Claim.Fund, own.Claim.Number)).OrderByDescending(own => own.Claim.SubmittedAt),
        ];
    }

    /// <summary>The claim that a button names, if it is this person's business; to anybody else it is not there.</summary>
    public async Task<OwnClaim?> NamedAsync(Turn turn)
    {
        if (ClaimPostbacks.ClaimIn(turn) is not { } named) { return null; }

        var seen = await new LinkedBooks(desks.Passbooks).ReadAsync(turn);
        var own = seen.Books.Where(book => book.Membership.Fund == named.Fund).ToList();
        if (own.Count == 0 || await desks.Claims.ReadAsync(named.Fund, named.Number, turn.CancellationToken) is not { } claim) { return null; }
        return own.FirstOrDefault(book => claim.IsOf(book.Membership.Member)) is { } book ? new(claim, book) : null;
    }
}

/// <summary>A claim, and the passbook by which it is the person's business.</summary>
internal sealed record OwnClaim(Claim Claim, Passbook Book)
{
    public string Key => Claim.Fund.Value + "/" + Claim.Number;

    public ClaimActor Actor(Turn turn) => new(Book.Membership.Member, turn.Person!.Value);

    public override string ToString() => $"own {Claim}";
}
