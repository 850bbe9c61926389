using System.Collections.Concurrent;
using LineBot.Simulator.Feeds;

namespace LineBot.Simulator.People;

/// <summary>Everybody who has a phone here.</summary>
internal sealed class Roster(Feed feed)
{
    private readonly ConcurrentDictionary<string, Person> people = new();
    private readonly ConcurrentQueue<string> order = new();

    public IEnumerable<Person> All => order.Select(id => people[id]);

    public Person? Find(string userId) => people.GetValueOrDefault(userId);

    public Person Get(string userId) => Find(userId) ?? throw RefusalException.NotFound($"There is no person {userId}.");

    public void Add(Person person)
    {
        if (!people.TryAdd(person.UserId, person)) { throw RefusalException.Conflict($"There is a person {person.UserId} already."); }
        order.Enqueue(person.UserId);
        feed.Publish("person", person);
    }

    public Person Change(string userId, Func<Person, Person> change)
    {
        Get(userId);
        var person = people.AddOrUpdate(userId, _ => throw RefusalException.NotFound(userId), (_, before) => change(before));
        feed.Publish("person", person);
        return person;
    }
}
