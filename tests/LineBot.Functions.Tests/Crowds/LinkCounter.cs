using System.Collections.Immutable;
using Azure.Data.Tables;
using LineBot.Functions.Faults;
using LineBot.Funds.Members;
using LineBot.Storage.Connection;
using LineBot.Storage.Members;

namespace LineBot.Functions.Crowds;

/// <summary>
/// Six telephones and two codes, made of a seed: some come to the last question of linking with the same code, some to the last one of
/// unlinking; then all say it at once, each message arriving once, twice or three times at two processes.
/// </summary>
internal sealed class LinkCounter(Crowd crowd, Stage stage, int seed)
{
    private static readonly Person[] Wanted = [Person.Newcomer, Person.Neighbour];

    private readonly Random random = new(seed);
    private readonly TableServiceClient tables = StorageConnection.From(_ => crowd.Hosts.Azurite.ConnectionString).CreateTables();
    private readonly Dictionary<Person, string> codes = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async Task PrepareAsync()
    {
        foreach (var member in Wanted) { codes[member] = await stage.IssueCodeAsync(member); }
    }

    public async Task RushAsync()
    {
        var before = await StateAsync();
        var deeds = new List<(LinkDeed Deed, string Event)>();
        foreach (var phone in Enum.GetValues<Person>()) { deeds.Add(await ReadyAsync(phone)); }

        await Task.WhenAll(deeds.SelectMany(one => Enumerable.Range(0, random.Next(1, 4)).Select(_ => crowd.BringAsync(one.Event, random.Next(2) == 0))));
        await crowd.RestAsync();

        var after = await StateAsync();
        before.LeadsTo(after, [.. deeds.Select(one => one.Deed)])
            .ShouldBeTrue($"seed {seed}: from {before} by {string.Join(", ", deeds.Select(one => one.Deed))} to {after}");
        foreach (var (deed, _) in deeds.Where(one => !one.Deed.IsUnlink))
        {
            RepliesTo(deed.Phone, "ผูกบัญชีเรียบร้อยค่ะ").ShouldBe(after.Links.Contains(deed) ? 1 : 0, $"seed {seed}: {deed}");
        }
    }

    /// <summary>Comes to the code, or to the yes that unlinks. Whoever is not linked can only link.</summary>
    private async Task<(LinkDeed Deed, string Event)> ReadyAsync(Person phone)
    {
        if (phone != Person.Newcomer && random.Next(2) == 0)
        {
            await stage.PrepareAsync(new Act.Says(phone, "เลิกผูก"));
            return (new(phone, phone, IsUnlink: true), stage.EventOf(phone, "ใช่"));
        }

        var to = phone == Person.Neighbour ? Person.Newcomer : Wanted[random.Next(Wanted.Length)];
        await stage.PrepareAsync(new Act.Says(phone, "ผูกบัญชี"), new Act.Says(phone, StoryFund.NumberOf(to).Value), new Act.TapsAnswer(phone));
        return (new(phone, to, IsUnlink: false), stage.EventOf(phone, codes[to]));
    }

    /// <summary>As it stands with the members, which has to be what stands in the chats.</summary>
    private async Task<LinkState> StateAsync()
    {
        var links = ImmutableSortedSet.CreateBuilder<LinkDeed>();
        foreach (var phone in Enum.GetValues<Person>())
        {
            var inChat = await stage.Part<IPersonalLinks>().OfAsync(stage.Fund.UserOf(phone), Token);
            foreach (var to in Enum.GetValues<Person>())
            {
                var book = (await stage.Part<IPassbooks>().ReadAsync(stage.Fund.MembershipOf(to), Token))!;
                var isLinked = book.IsLinkedTo(stage.Fund.UserOf(phone));
                isLinked.ShouldBe(inChat.Contains(book.Membership), $"seed {seed}: {phone} and {to}");
                if (isLinked) { links.Add(new(phone, to, IsUnlink: false)); }
            }
        }

        return new(links.ToImmutable(), await UsedCodesAsync());
    }

    private async Task<ImmutableSortedSet<Person>> UsedCodesAsync()
    {
        var used = tables.GetTableClient(MemberTables.LinkCodes).QueryAsync<TableEntity>($"Fund eq '{stage.Fund.Id.Value}' and UsedBy ge 'U'", cancellationToken: Token);
        var members = await used.Select(code => code.GetString("Member")).ToListAsync(Token);
        return [.. Wanted.Where(person => members.Contains(StoryFund.NumberOf(person).Value))];
    }

    private int RepliesTo(Person phone, string words) => crowd.Hosts.Line.Replies.Count(reply =>
        stage.Tokens[reply.Body.GetProperty("replyToken").GetString()!] == phone && string.Concat(reply.Texts).Contains(words, StringComparison.Ordinal));
}
