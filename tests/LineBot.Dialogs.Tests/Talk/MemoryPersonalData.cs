using System.Text.Json.Nodes;
using LineBot.Funds.Ledger;
using LineBot.Funds.Linking;
using LineBot.Funds.Members;
using LineBot.Funds.Privacy;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>What a village keeps of its people: their books, and whatever a test adds.</summary>
internal sealed class MemoryPersonalData(IPassbooks passbooks, ILinking linking) : IPersonalData, ICopyLinks
{
    private readonly Dictionary<CommandKey, ErasureOutcome> done = [];

    public List<KeptItem> Items { get; } = [];

    public List<PersonalLook> Looks { get; } = [];

    /// <summary>For whom a copy was asked, by the memberships that were read.</summary>
    public List<IReadOnlyList<Membership>> Reads { get; } = [];

    public List<(LineUserId Person, Membership Membership, bool IsLast)> Erased { get; } = [];

    public static KeptItem Item(DataKind kind, Membership? membership, string name, params (string Name, string Value)[] fields) =>
        new(kind, membership, name, Village.Now.AddDays(-10), new(fields.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)field.Value)))) { Sources = [] };

    public async Task<PersonalCopy> ReadAsync(LineUserId person, IReadOnlyList<Membership> memberships, CancellationToken cancellationToken)
    {
        Reads.Add(memberships);
        var books = await Task.WhenAll(memberships.Select(membership => passbooks.ReadAsync(membership, cancellationToken)));
        List<KeptItem> items =
        [
            .. books.OfType<Passbook>().SelectMany(Of),
            .. Items.Where(item => item.Membership is not { } owner || memberships.Contains(owner)),
        ];
        return new(Village.Now, [.. items.OrderBy(item => item.Kind)]);
    }

    public Task<IReadOnlyList<PersonalLook>> LooksAsync(IReadOnlyList<Membership> memberships, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PersonalLook>>([.. Looks.Where(look => memberships.Contains(look.Membership)).OrderByDescending(look => look.At)]);

    public async Task<ErasurePlan> PlanAsync(LineUserId person, Membership membership, bool isLast, CancellationToken cancellationToken)
    {
        var copy = await ReadAsync(person, [membership], cancellationToken);
        return ErasurePlanner.Plan(copy, (await passbooks.ReadAsync(membership, cancellationToken))!, person, isLast);
    }

    public async Task<ErasureOutcome> EraseAsync(LineUserId person, Membership membership, bool isLast, CommandKey key, CancellationToken cancellationToken)
    {
        if (!done.TryGetValue(key, out var outcome)) { done[key] = outcome = await EraseAsync(person, membership, isLast, cancellationToken); }
        if (outcome is ErasureOutcome.Erased) { await linking.UnlinkAsync(membership, person, key, cancellationToken); }
        return outcome;
    }

    public Uri Link(LineUserId person, DateTimeOffset now) => new($"https://my-data.example/{person.Value}");

    private async Task<ErasureOutcome> EraseAsync(LineUserId person, Membership membership, bool isLast, CancellationToken cancellationToken)
    {
        if (await passbooks.ReadAsync(membership, cancellationToken) is not { } book || !book.IsLinkedTo(person)) { return new ErasureOutcome.NotYours(); }

        var plan = await PlanAsync(person, membership, isLast, cancellationToken);
        if (!plan.IsPossible) { return new ErasureOutcome.NotYet(plan); }

        Erased.Add((person, membership, isLast));
        return new ErasureOutcome.Erased(plan, Village.Now);
    }

    private static IEnumerable<KeptItem> Of(Passbook book) =>
    [
        Item(DataKind.Register, book.Membership, "profile", ("Phone", "0800000001"), ("GivenName", book.Profile.GivenName)),
        .. book.Accounts.Select(account => Item(DataKind.Ledger, book.Membership, account.Number.Value)),
        .. book.Loans.Select(loan => Item(DataKind.Ledger, book.Membership, loan.Number.Value)),
    ];
}
