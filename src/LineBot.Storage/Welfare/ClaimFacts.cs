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

    /// <summary>Who has to do with a claim today, and under which rules.</summary>
    /// <param name="withCommittee">False: as if nobody held a seat.</param>
    public async Task<ClaimParties> PartiesAsync(Claim claim, bool withCommittee, CancellationToken cancellationToken)
    {
        var officers = withCommittee ? committee.ReadAsync(claim.Fund, Today, cancellationToken) : Task.FromResult<IReadOnlyList<Officer>>([]);
        var values = rules.ReadAsync(claim.Fund, Today, cancellationToken);
        var books = await Task.WhenAll(claim.Applicants.Select(applicant => passbooks.ReadAsync(new(claim.Fund, applicant), cancellationToken)));
        return new(await officers, [.. books.OfType<Passbook>()], await values);
    }
}

/// <summary>The committee of the day, the books of those whom a claim is about, and the rules that hold.</summary>
internal sealed record ClaimParties(IReadOnlyList<Officer> Committee, IReadOnlyList<Passbook> Books, RuleValues Rules)
{
    public ClaimContext ContextOf(Claim claim, TableEntity? minutes, DateTimeOffset now) =>
        ClaimContext.Of(claim, Committee, Books, Rules, MinutesRow.Read(minutes), now);
}
