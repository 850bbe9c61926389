using System.Net;
using LineBot.Dialogs.Menus;
using LineBot.Functions.Running;
using LineBot.Storage.Connection;
using LineBot.Storage.Queues;
using LineBot.Storage.RichMenus;
using LineBot.TestKit;
using LineBot.TestKit.FakeLine;

namespace LineBot.Functions.Menus;

/// <summary>The menu at the foot of the chat follows the person, behind the answer and through the queue.</summary>
public sealed class MenuSwitchTests(AzuriteFixture azurite, SampleNetwork samples) : IClassFixture<SampleNetwork>, IAsyncLifetime
{
    private readonly Dictionary<string, string> published = [];
    private PublishedMenuStore Store => new(StorageConnection.From(_ => azurite.ConnectionString).CreateTables());

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>The other tests know no menus.</summary>
    public async ValueTask DisposeAsync() => await Store.WriteAsync("default", new Dictionary<string, string>(), CancellationToken.None);

    [Fact]
    public async Task The_first_balance_brings_the_member_s_menu_and_the_second_costs_what_it_always_cost()
    {
        await using var handler = await StartAsync();

        await handler.ReceiveAsync(WebhookBodies.Text(samples.Somsri, "ยอดเงิน"));
        await handler.LeftAsync(QueueNames.LineEvents, 0);
        await DeliverAsync(handler);
        handler.Storage.ForgetCalls();
        await handler.ReceiveAsync(WebhookBodies.Text(samples.Somsri, "ยอดเงิน"));
        await handler.DeletedAsync();

        handler.Line.RichMenus.LinkedTo(samples.Somsri).ShouldBe(published["member.th"]);
        handler.Storage.Calls.Count.ShouldBe(7);   // As without menus: see BalanceTurnTests.
    }

    [Fact]
    public async Task A_switch_that_comes_late_or_twice_gives_the_menu_of_now()
    {
        await using var handler = await StartAsync();
        var person = WebhookBodies.NewUser();

        await handler.ReceiveAsync(WebhookBodies.Text(person, "English"));
        await handler.LeftAsync(QueueNames.LineEvents, 0);
        await handler.ReceiveAsync(WebhookBodies.Text(person, "ภาษาไทย"));
        await handler.LeftAsync(QueueNames.LineEvents, 0);
        await DeliverAsync(handler);

        handler.Line.RichMenus.LinkedTo(person).ShouldBe(published["guest.th"]);
    }

    [Fact]
    public async Task While_LINE_is_away_the_host_brings_the_switch_again()
    {
        await using var handler = await StartAsync();
        var person = WebhookBodies.NewUser();
        await handler.ReceiveAsync(WebhookBodies.Text(person, "English"));
        await handler.LeftAsync(QueueNames.LineEvents, 0);
        var message = (await handler.TakeAsync(QueueNames.LinePushes)).ShouldHaveSingleItem();

        handler.Line.Next(LineFault.ServerError);
        (await handler.BringAsync(QueueNames.LinePushes, message.Body)).ShouldNotBe(HttpStatusCode.OK);
        (await handler.BringAsync(QueueNames.LinePushes, message.Body)).ShouldBe(HttpStatusCode.OK);

        handler.Line.RichMenus.LinkedTo(person).ShouldBe(published["guest.en"]);
    }

    [Fact]
    public async Task A_menu_that_LINE_does_not_know_is_laid_aside_with_the_reason()
    {
        await using var handler = await StartAsync();
        await handler.ReceiveAsync(WebhookBodies.Text(WebhookBodies.NewUser(), "English"));
        await handler.LeftAsync(QueueNames.LineEvents, 0);
        handler.Line.RichMenus.Undraw(published["guest.en"]);

        await DeliverAsync(handler);

        var aside = (await handler.TakeAsync(QueueNames.PoisonOf(QueueNames.LinePushes))).ShouldHaveSingleItem();
        QueuedMenu.FromJson(QueueBody.Unpack(aside.Body)).ShouldNotBeNull().Fault.ShouldNotBeNull().ShouldContain("400");
    }

    private static async Task DeliverAsync(Handler handler)
    {
        foreach (var message in await handler.TakeAsync(QueueNames.LinePushes))
        {
            (await handler.BringAsync(QueueNames.LinePushes, message.Body)).ShouldBe(HttpStatusCode.OK);
        }
    }

    private async Task<Handler> StartAsync()
    {
        var line = await FakeLineServer.StartAsync();
        foreach (var menu in ChatMenu.All) { published[menu.Name] = line.RichMenus.Add(menu.Name); }
        await Store.WriteAsync("default", published, TestContext.Current.CancellationToken);
        return await Handler.StartRealAsync(azurite, line);
    }
}
