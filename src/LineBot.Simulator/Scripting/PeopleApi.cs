using LineBot.Simulator.Line;
using LineBot.Simulator.People;
using LineBot.Simulator.Phones;

namespace LineBot.Simulator.Scripting;

/// <summary>People: create, change, follow, block.</summary>
internal static class PeopleApi
{
    public static void MapPeople(this RouteGroupBuilder sim)
    {
        sim.MapGet("/people", (Roster roster) => roster.All);
        sim.MapPost("/people", Create);
        sim.MapGet("/people/{userId}", (string userId, Roster roster) => roster.Get(userId));
        sim.MapPatch("/people/{userId}", Change);
        sim.MapPost(
            "/people/{userId}/follow", (string userId, bool? wait, Friendship friendship) => Outcome.OfAsync(
                friendship.Follow(userId), wait));
        sim.MapPost(
            "/people/{userId}/block", (string userId, bool? wait, Friendship friendship) => Outcome.OfAsync(
                friendship.Block(userId), wait));
    }

    private static IResult Create(PersonChange given, Roster roster)
    {
        var id = given.UserId ?? Ids.UserId();
        if (!Ids.IsUserId(id)) { throw new RefusalException("A userId is 'U' and 32 lower-case hex digits."); }
        roster.Add(Apply(given, new(id, given.Name ?? "ผู้ใช้ใหม่") { IsFriend = true }));
        return Results.Created($"/sim/people/{id}", roster.Get(id));
    }

    private static Person Change(string userId, PersonChange given, Roster roster) => roster.Change(userId, before => Apply(given, before));

    private static Person Apply(PersonChange given, Person person) => person with
    {
        Name = given.Name ?? person.Name,
        Language = given.Language ?? person.Language,
        PictureUrl = given.PictureUrl ?? person.PictureUrl,
        StatusMessage = given.StatusMessage ?? person.StatusMessage,
        Note = given.Note ?? person.Note,
        IsFriend = given.IsFriend ?? person.IsFriend,
        SharesProfile = given.SharesProfile ?? person.SharesProfile,
        HasAccount = given.HasAccount ?? person.HasAccount,
    };
}

/// <summary>What to set on a person; what is absent stays as it is.</summary>
internal sealed record PersonChange(
    string? UserId, string? Name, string? Language, string? PictureUrl, string? StatusMessage, string? Note,
    bool? IsFriend, bool? SharesProfile, bool? HasAccount);
