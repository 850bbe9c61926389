namespace LineBot.Functions.Turns;

public class LanesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task People_do_not_wait_for_each_other()
    {
        using var lanes = new Lanes(atOnce: 8, waitingMax: 10);

        using var one = await lanes.EnterAsync("a", 1, Token);
        using var other = await lanes.EnterAsync("b", 1, Token);

        one.ShouldNotBe(other);
    }

    [Fact]
    public async Task The_earliest_of_a_persons_waiting_events_goes_next()
    {
        using var lanes = new Lanes(atOnce: 8, waitingMax: 10);
        var order = new List<int>();
        var first = await lanes.EnterAsync("a", 5, Token);
        async Task RunAsync(int timestamp)
        {
            using var lease = await lanes.EnterAsync("a", timestamp, Token);
            order.Add(timestamp);
        }
        Task[] waiting = [RunAsync(9), RunAsync(7), RunAsync(8), RunAsync(6)];

        first.Dispose();
        await Task.WhenAll(waiting);

        order.ShouldBe([6, 7, 8, 9]);
    }

    [Fact]
    public async Task Who_gave_up_waiting_is_passed_over()
    {
        using var lanes = new Lanes(atOnce: 8, waitingMax: 10);
        using var giveUp = new CancellationTokenSource();
        var first = await lanes.EnterAsync("a", 1, Token);
        var second = lanes.EnterAsync("a", 2, giveUp.Token);
        var third = lanes.EnterAsync("a", 3, Token);

        await giveUp.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => second);
        first.Dispose();

        (await third).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_full_waiting_room_says_so()
    {
        using var lanes = new Lanes(atOnce: 8, waitingMax: 1);
        using var first = await lanes.EnterAsync("a", 1, Token);
        _ = lanes.EnterAsync("a", 2, Token);

        await Should.ThrowAsync<LanesFullException>(() => lanes.EnterAsync("a", 3, Token));
        (await lanes.EnterAsync("b", 3, Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Leaving_twice_lets_only_one_in()
    {
        using var lanes = new Lanes(atOnce: 8, waitingMax: 10);
        var first = await lanes.EnterAsync("a", 1, Token);
        var second = lanes.EnterAsync("a", 2, Token);
        var third = lanes.EnterAsync("a", 3, Token);

        first.Dispose();
        first.Dispose();

        await second;
        third.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task Only_so_many_people_have_their_turn_at_once()
    {
        using var lanes = new Lanes(atOnce: 1, waitingMax: 10);
        var first = await lanes.EnterAsync("a", 1, Token);
        var second = lanes.EnterAsync("b", 1, Token);
        second.IsCompleted.ShouldBeFalse();

        first.Dispose();

        (await second).ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_gave_up_waiting_for_a_place_lets_the_next_of_the_lane_in()
    {
        using var lanes = new Lanes(atOnce: 1, waitingMax: 10);
        using var giveUp = new CancellationTokenSource();
        var other = await lanes.EnterAsync("a", 1, Token);
        var first = lanes.EnterAsync("b", 1, giveUp.Token);
        var second = lanes.EnterAsync("b", 2, Token);

        await giveUp.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => first);
        other.Dispose();

        (await second).ShouldNotBeNull();
    }
}
