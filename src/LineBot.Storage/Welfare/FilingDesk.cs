using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Storage.Welfare;

/// <summary>One try at handing a claim in.</summary>
internal sealed class FilingDesk(ClaimReader reader, ClaimFacts facts, ClaimApplication application)
{
    private FundId Fund => application.Member.Fund;

    public async Task<ClaimDraft> TryAsync(CommandKey key, string asked, CancellationToken cancellationToken)
    {
        // The counter first: if anybody takes a part of a right after this, our own writing will fail and all is counted again.
        var counter = await reader.RowAsync(Fund, ClaimKeys.Numbers, cancellationToken);
        var today = facts.Today;
        var rules = facts.RulesAsync(Fund, today, cancellationToken);
        var book = facts.BookAsync(application.Member, rules, cancellationToken);
        var actor = await facts.ActorAsync(Fund, application.By, cancellationToken);
        await Task.WhenAll(book, rules);
        if (actor is null) { return ClaimDraft.Refuse(new ClaimRefusal.NotYours()); }
        if (await RoleAsync(actor, today, cancellationToken) is not { } role || await book is not { } welfare)
        {
            return ClaimDraft.Refuse(new ClaimRefusal.NotForMember());
        }

        var number = NumberRow.Next(counter, today);
        var filed = ClaimFiling.File(application, welfare, new(number, role, (await rules).Version, today, facts.Now));
        if (filed is not ClaimOutcome.Done done) { return new(filed, []); }

        var writes = new ClaimWrites(done).Claimed(before: null).Listed(before: null, list: null).Photographed(before: [])
            .Counted(NumberRow.Write(Fund, number), counter).Happened(key, asked);
        return new(done, writes.Actions);
    }

    private async Task<SubmitterRole?> RoleAsync(Passbook actor, DateOnly today, CancellationToken cancellationToken)
    {
        var isOfficer = Officer.Of(actor, today) is not null;
        return ClaimFiling.RoleOf(application, isOfficer, isVolunteer: false) is { } role and not SubmitterRole.Claimant
            ? role
            : ClaimFiling.RoleOf(application, isOfficer, await facts.IsVolunteerAsync(Fund, application.By.Member, cancellationToken));
    }
}
