using LineBot.Funds.Decisions;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Tests.Talk.Committee;

/// <summary>One deed tried by one role in one way, and what came of it.</summary>
internal sealed class Attempt(Hall hall, Deed deed, Role role, Way way)
{
    private readonly Hand hand = new(hall.Desks, $"{hall.Fund}-{role}", Hall.UserOf(role), hall.LinksOf(role), hall.Now);

    /// <summary>What the person reads at the end.</summary>
    public string Shown => hand.Shown;

    public bool IsSentence => hand.IsSentence;

    public bool WasOffered { get; private set; } = true;

    /// <summary>True: it took effect.</summary>
    public async Task<bool> MakeAsync(CancellationToken cancellationToken)
    {
        var claim = await PrepareAsync(cancellationToken);
        if (way == Way.Stale) { await MoveOnAsync(claim, cancellationToken); }
        var before = await hall.ReadAsync(claim, cancellationToken);
        WasOffered = way == Way.OwnButton ? await FindAsync(claim, cancellationToken) : await ForgeAsync(claim, cancellationToken);
        if (WasOffered) { await FinishAsync(cancellationToken); }
        if (deed == Deed.See) { return WasOffered && hand.Shown.Contains("มติเรื่อง " + claim.Number, StringComparison.Ordinal); }
        return (await hall.ReadAsync(claim, cancellationToken)).Revision != before.Revision;
    }

    private async Task<Claim> PrepareAsync(CancellationToken cancellationToken)
    {
        var claim = await hall.ClaimAsync(cancellationToken);
        if (deed is Deed.Close or Deed.Pay) { claim = await hall.VoteAsync(claim, Role.Chair, Ballot.For, null, cancellationToken); }
        return deed == Deed.Pay ? await hall.VoteAsync(claim, Role.Secretary, Ballot.For, null, cancellationToken) : claim;
    }

    private async Task MoveOnAsync(Claim claim, CancellationToken cancellationToken)
    {
        if (deed == Deed.Pay) { await hall.PayAsync(claim, Role.Cashier, cancellationToken); }
        else if (deed != Deed.See)
        {
            await hall.VoteAsync(claim, Role.Chair, Ballot.For, null, cancellationToken);
            await hall.VoteAsync(claim, Role.Secretary, Ballot.For, null, cancellationToken);
        }
    }

    /// <summary>Through the officer's list and the claim's own card, as anybody would.</summary>
    private async Task<bool> FindAsync(Claim claim, CancellationToken cancellationToken)
    {
        await hand.TypeAsync("รออนุมัติ", cancellationToken);
        if (deed == Deed.Pay) { return await TapAsync("claim-pay", claim, cancellationToken); }
        if (!await TapAsync("claim-review", claim, cancellationToken) || deed == Deed.See) { return hand.Shown.Contains("มติเรื่อง", StringComparison.Ordinal); }
        return await hand.TapAsync(data => data == Data(claim), cancellationToken);
    }

    private Task<bool> TapAsync(string action, Claim claim, CancellationToken cancellationToken) =>
        hand.TapAsync(data => data == $"{action}/{hall.Fund}/{claim.Number}", cancellationToken);

    private async Task<bool> ForgeAsync(Claim claim, CancellationToken cancellationToken)
    {
        await hand.PostAsync(Data(claim), cancellationToken);
        return true;
    }

    private string Data(Claim claim) => deed switch
    {
        Deed.See => $"claim-review/{hall.Fund}/{claim.Number}",
        Deed.VoteFor => $"claim-vote/{hall.Fund}/{claim.Number}/for",
        Deed.VoteAgainst => $"claim-vote/{hall.Fund}/{claim.Number}/against",
        Deed.Abstain => $"claim-vote/{hall.Fund}/{claim.Number}/abstain",
        Deed.AskMore => $"claim-vote/{hall.Fund}/{claim.Number}/ask",
        Deed.Close => $"claim-close/{hall.Fund}/{claim.Number}",
        _ => $"claim-pay/{hall.Fund}/{claim.Number}",
    };

    /// <summary>Answers whatever is asked, as long as anything is asked.</summary>
    private async Task FinishAsync(CancellationToken cancellationToken)
    {
        if (deed is Deed.VoteAgainst or Deed.AskMore && hand.Shown.EndsWith("นี้สมาชิกจะได้อ่านด้วย", StringComparison.Ordinal)) { await hand.TypeAsync("เอกสารไม่ชัด", cancellationToken); }
        else if (deed == Deed.AskMore && hand.Shown.Contains("อยากขออะไรเพิ่มคะ", StringComparison.Ordinal)) { await hand.TypeAsync("ใบรับรอง", cancellationToken); }
        else if (deed == Deed.Close) { await hand.TapAsync(IsYes, cancellationToken); }
        else if (deed == Deed.Pay && hand.Shown.Contains("อย่างไรคะ", StringComparison.Ordinal)) { await PayAsync(cancellationToken); }
    }

    private async Task PayAsync(CancellationToken cancellationToken)
    {
        await hand.TypeAsync("เงินสด", cancellationToken);
        await hand.PhotographAsync(cancellationToken);
        await hand.TapAsync(IsYes, cancellationToken);
    }

    private static bool IsYes(string data) => data.EndsWith("/yes", StringComparison.Ordinal);
}
