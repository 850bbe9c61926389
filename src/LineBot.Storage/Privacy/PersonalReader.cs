using Azure.Data.Tables;
using LineBot.Funds.Members;
using LineBot.Funds.Privacy;

namespace LineBot.Storage.Privacy;

/// <summary>Reads what is kept about a person, by ranges of keys out of every table, and who looked at it.</summary>
public sealed class PersonalReader(TableServiceClient tables, TimeProvider clock)
{
    private readonly PersonTables rows = new(tables);
    private readonly MatterItems matters = new(new(tables));
    private readonly PersonalLooks looks = new(tables);

    public async Task<PersonalCopy> ReadAsync(LineUserId person, IReadOnlyList<Membership> memberships, CancellationToken cancellationToken)
    {
        var conversation = rows.ConversationAsync(person, cancellationToken);
        var sent = matters.PhotosAsync(person, cancellationToken);
        var members = await Task.WhenAll(memberships.Select(membership => MembershipAsync(person, membership, cancellationToken)));
        IEnumerable<KeptItem> items = [.. MemberItems.OfConversation(await conversation), .. members.SelectMany(some => some), .. await sent];
        return new(clock.GetUtcNow(), [.. items.OrderBy(item => item.Kind).ThenByDescending(item => item.Since)]);
    }

    public async Task<IReadOnlyList<PersonalLook>> LooksAsync(IReadOnlyList<Membership> memberships, CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(memberships.Select(membership => looks.ReadAsync(membership, cancellationToken)));
        return [.. found.SelectMany(some => some).OrderByDescending(look => look.At)];
    }

    private async Task<IReadOnlyList<KeptItem>> MembershipAsync(LineUserId person, Membership membership, CancellationToken cancellationToken)
    {
        var own = rows.MemberAsync(membership, cancellationToken);
        var others = await matters.OfMembershipAsync(membership, cancellationToken);
        return [.. MemberItems.OfMembership(membership, person, await own), .. others];
    }
}
