using System.Globalization;
using LineBot.Funds.Members;
using LineBot.Storage.Queues;

namespace LineBot.Functions.Pushes;

/// <summary>Words that several people get, under one name: told again under that name, LINE shows them once.</summary>
internal sealed record SameWords(string Channel, string Name, IEnumerable<LineUserId> To, ReadOnlyMemory<byte> Messages)
{
    /// <summary>LINE takes this many people in one call.</summary>
    private const int CallMax = 500;

    public IEnumerable<QueuedPush> Pushes(DateTimeOffset now) => To.Select(user => user.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        .Chunk(CallMax)
        .Select((people, place) => new QueuedPush(Channel, people[0], KeyOf(people, place), now, Messages) { Also = people[1..] });

    public override string ToString() => Name;

    /// <summary>The name and the place of the call; for one person alone, whom a push reaches, the person.</summary>
    private Guid KeyOf(string[] people, int place) =>
        RetryKey.Of(Name, people.Length == 1 ? people[0] : string.Create(CultureInfo.InvariantCulture, $"call-{place}"));
}
