using System.Net;
using System.Text;
using LineBot.Dialogs.Tests.Access;
using LineBot.Functions.Running;
using LineBot.TestKit;

namespace LineBot.Functions.Access;

/// <summary>Every door of the table, knocked at by somebody who has nothing to show.</summary>
public class DoorAccessTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Whoever_has_nothing_to_show_gets_what_the_table_says()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        foreach (var door in Doors.All.Where(door => door.Path is not null))
        {
            using var answer = door.IsPosted ? await handler.PostAsync("{\"events\":[]}", signature: "bm9uZQ==") : await handler.GetAsync(door.Path!);

            ((int)answer.StatusCode).ShouldBe(door.Without, door.Function);
        }
    }

    [Fact]
    public async Task A_signature_of_another_channel_or_over_other_bytes_opens_nothing()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        const string Body = "{\"events\":[]}";

        using var other = await handler.PostAsync($"{Body} ", Handler.Sign(Body));
        using var short1 = await handler.PostAsync(Body, Handler.Sign(Body)[..^4]);
        using var upper = await handler.PostAsync(Body, Convert.ToHexString(Encoding.UTF8.GetBytes(Handler.Sign(Body))));

        new[] { other, short1, upper }.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Unauthorized);
        handler.Storage.Calls.Where(call => call.Method == "POST").ShouldBeEmpty();
    }
}
