using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Rules;
using LineBot.Funds.Welfare;
using LineBot.Storage.Connection;
using LineBot.Storage.FundBooks;
using LineBot.Storage.Members;

namespace LineBot.Storage.Welfare;

/// <summary>Reads what claims are judged by. Nothing of it is remembered: a link, a seat or a rule may have ended a minute ago.</summary>
internal sealed class ClaimFacts(TableServiceClient tables, TimeProvider clock)
{
    private readonly ClaimReader reader = new(tables.GetTableClient(TableNames.Claims));
    private readonly StandingReader standings = new(tables.GetTableClient(TableNames.Members));
    private readonly PassbookStore passbooks = new(tables);
    private readonly CommitteeStore committee = new(tables);
    private readonly RuleStore rules = new(tables);
    private readonly FundRules benefits = new(tables);
    private readonly VolunteerStore volunteers = new(tables);

    public DateTimeOffset Now => clock.GetUtcNow();

    public DateOnly Today => ThaiDay.Of(Now);

    /// <summary>The passbook of who presses the button; null: the account is not linked to that member.</summary>
    public async Task<Passbook?> ActorAsync(FundId fund, ClaimActor actor, CancellationToken cancellationToken) =>
        await passbooks.ReadAsync(new(fund, actor.Member), cancellationToken) is { } book && book.IsLinkedTo(actor.User) ? book : null;

    public async Task<bool> IsVolunteerAsync(FundId fund, MemberNumber member, CancellationToken cancellationToken) =>
        await volunteers.FindAsync(new(fund, member), cancellationToken) is not null;

    public Task<RuleValues> RulesAsync(FundId fund, DateOnly day, CancellationToken cancellationToken) => rules.ReadAsync(fund, day, cancellationToken);

    public Task<WelfareBook?> BookAsync(Membership membership, DateOnly day, CancellationToken cancellationToken) =>
        BookAsync(membership, rules.ReadAsync(membership.Fund, day, cancellationToken), cancellationToken);

    public async Task<WelfareBook?> BookAsync(Membership membership, Task<RuleValues> values, CancellationToken cancellationToken)
    {
        var versions = benefits.BenefitsAsync(membership.Fund, cancellationToken);
        var earlier = reader.ListAsync(membership.Fund, ClaimKeys.OfMember(membership.Member), cancellationToken);
        var book = await passbooks.ReadAsync(membership, cancellationToken);
        var standing = book is null ? null : await standings.ReadAsync(book, cancellationToken);
        await Task.WhenAll(versions, earlier, values);
        return book is null ? null : new(
            book, standing!, await versions, [.. (await earlier).Where(claim => claim.Membership == membership)], WelfareRules.Read(await values));
    }

    /// <summary>What a command on a claim is judged by.</summary>
    public async Task<ClaimContext> ContextAsync(Claim claim, TableEntity? minutes, CancellationToken cancellationToken)
    {
        var officers = committee.ReadAsync(claim.Fund, Today, cancellationToken);
        var values = rules.ReadAsync(claim.Fund, Today, cancellationToken);
        var books = await Task.WhenAll(claim.Applicants.Select(applicant => passbooks.ReadAsync(new(claim.Fund, applicant), cancellationToken)));
        return ClaimContext.Of(claim, await officers, [.. books.OfType<Passbook>()], await values, MinutesRow.Read(minutes), Now);
    }
}
