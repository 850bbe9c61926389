using LineBot.Dialogs.Contact;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;
using LineBot.Funds.Outbox;

namespace LineBot.Dialogs.Outbox;

/// <summary>
/// What of the laid-aside work is an officer's to decide: those who read a fund's letters look after what did not reach its members. Seats
/// and duties are read anew each time.
/// </summary>
internal sealed class OutboxDesk(IPassbooks passbooks, ICommittee committee, IPersonalLinks links, IOutbox outbox)
{
    private readonly LetterDesk readers = new(passbooks, committee);

    /// <summary>Null: this person looks after no fund's messages.</summary>
    public async Task<IReadOnlyList<OfficeWork>?> AllAsync(Turn turn)
    {
        var officers = await readers.AllAsync(turn);
        if (officers.Count == 0) { return null; }
        var waiting = await outbox.WaitingAsync(turn.CancellationToken);
        var own = waiting.Select(item => (Item: item, Officer: OfficerFor(item, officers))).Where(pair => pair.Officer is not null);
        return [.. await Task.WhenAll(own.Select(pair => DescribeAsync(pair.Item, pair.Officer!, turn.CancellationToken)))];
    }

    /// <summary>Null: there is no such work for this person.</summary>
    public async Task<OfficeWork?> FindAsync(Turn turn, OutboxId id)
    {
        if (await outbox.FindAsync(id, turn.CancellationToken) is not { } item) { return null; }
        return OfficerFor(item, await readers.AllAsync(turn)) is { } officer ? await DescribeAsync(item, officer, turn.CancellationToken) : null;
    }

    private static Correspondent? OfficerFor(OutboxItem item, IReadOnlyList<Correspondent> officers) =>
        officers.FirstOrDefault(officer => item.Funds.Contains(officer.Officer.Membership.Fund));

    /// <summary>The member of the officer's own fund, and of no other, is named.</summary>
    private async Task<OfficeWork> DescribeAsync(OutboxItem item, Correspondent officer, CancellationToken cancellationToken)
    {
        if (item.To is not { } person) { return new(item, officer, Member: null); }
        var own = (await links.OfAsync(person, cancellationToken)).FirstOrDefault(link => link.Fund == officer.Officer.Membership.Fund);
        return new(item, officer, own == default ? null : await passbooks.ReadAsync(own, cancellationToken) is { } book && book.IsLinkedTo(person) ? book : null);
    }
}

/// <summary>Laid-aside work, the officer whose it is to decide, and whom it was for where that is a member of the fund.</summary>
internal sealed record OfficeWork(OutboxItem Item, Correspondent Officer, Passbook? Member)
{
    /// <summary>Who decides, as it is written down.</summary>
    public string By => $"officer {Officer.Officer.Membership.Fund.Value}/{Officer.Officer.Membership.Member.Value}";

    /// <summary>No other fund can lose by it.</summary>
    public bool IsOfThisFundAlone => Item.Funds.Count == 1;

    public override string ToString() => Item.ToString();
}
