using System.Collections.Immutable;
using System.Text.Json;
using LineBot.Simulator.Startup;

namespace LineBot.Simulator.People;

/// <summary>Who is there at the start: a file of people and groups, or a few plain ones.</summary>
internal sealed record Cast(Person[] People, Group[] Groups)
{
    private static readonly string[] Names = ["สมาชิก หนึ่ง", "อาสา สอง", "กรรมการ สาม", "ผู้มาใหม่ สี่"];

    public static Cast Read(string? path)
    {
        if (path is null || !File.Exists(path)) { return Plain(); }
        try
        {
            var cast = JsonSerializer.Deserialize<Cast>(File.ReadAllBytes(path), Json.Options);
            return new(cast?.People ?? [], [.. (cast?.Groups ?? []).Select(group => group with { Members = group.Members ?? [] })]);
        }
        catch (JsonException e)
        {
            throw new StartException($"{path} cannot be read: {e.Message}");
        }
    }

    public void Enter(Roster roster, Groups groups)
    {
        foreach (var person in People) { roster.Add(person); }
        foreach (var group in Groups) { groups.Add(group); }
    }

    private static Cast Plain()
    {
        var people = Names.Select((name, index) => new Person($"U{index + 1:x32}", name) { IsFriend = true }).ToArray();
        return new(people, [new($"C{1:x32}", "กลุ่มหมู่บ้าน", people.Select(person => person.UserId).ToImmutableList()) { HasBot = true }]);
    }
}
