using System.Collections.Immutable;
using LineBot.Simulator.Line;
using LineBot.Simulator.People;
using LineBot.Simulator.Phones;

namespace LineBot.Simulator.Scripting;

/// <summary>Groups: create, join, leave, invite and remove the bot.</summary>
internal static class GroupsApi
{
    public static void MapGroups(this RouteGroupBuilder sim)
    {
        sim.MapGet("/groups", (Groups groups) => groups.All);
        sim.MapPost("/groups", Create);
        sim.MapGet("/groups/{groupId}", (string groupId, Groups groups) => groups.Get(groupId));
        sim.MapPost("/groups/{groupId}/bot", (string groupId, bool? wait, Friendship friendship) =>
            Outcome.OfAsync(friendship.InviteBot(groupId), wait));
        sim.MapDelete("/groups/{groupId}/bot", (string groupId, bool? wait, Friendship friendship) =>
            Outcome.OfAsync(friendship.RemoveBot(groupId), wait));
        sim.MapPost("/groups/{groupId}/members/{userId}", (string groupId, string userId, bool? wait, Friendship friendship) =>
            Outcome.OfAsync(friendship.Join(groupId, userId), wait));
        sim.MapDelete("/groups/{groupId}/members/{userId}", (string groupId, string userId, bool? wait, Friendship friendship) =>
            Outcome.OfAsync(friendship.Leave(groupId, userId), wait));
    }

    private static IResult Create(NewGroup given, Groups groups, Roster roster)
    {
        var members = (given.Members ?? []).Select(id => roster.Get(id).UserId).ToImmutableList();
        var id = given.GroupId ?? (given.IsRoom ? Ids.RoomId() : Ids.GroupId());
        groups.Add(
            new(id, given.Name ?? "กลุ่มใหม่", members) { IsRoom = given.IsRoom, HasOtherBot = given.HasOtherBot, HasBot = given.HasBot });
        return Results.Created($"/sim/groups/{id}", groups.Get(id));
    }

    private sealed record NewGroup(string? GroupId, string? Name, string[]? Members, bool IsRoom, bool HasBot, bool HasOtherBot);
}
