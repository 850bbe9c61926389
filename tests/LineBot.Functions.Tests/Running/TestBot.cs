using System.Globalization;
using LineBot.Dialogs;
using LineBot.Line.Events;
using LineBot.Line.Messages;

namespace LineBot.Functions.Running;

/// <summary>Counts a person's messages in the stored state and repeats them: enough to see an update lost or an event counted twice.</summary>
internal sealed class TestBot : IBot
{
    private int runs;

    /// <summary>How often it was asked, attempts that lost a race too.</summary>
    public int Runs => runs;

    /// <summary>Changes what the turn wants.</summary>
    public Func<TurnInput, BotTurn, Task<BotTurn>> Then { get; set; } = (_, turn) => Task.FromResult(turn);

    public Task<BotTurn> RunAsync(TurnInput input, CancellationToken cancellationToken)
    {
        if (input.EventId == "warm-up") { return Task.FromResult(new BotTurn(null, [], false, [], [])); }
        Interlocked.Increment(ref runs);
        var count = int.Parse(input.Conversation.State ?? "0", CultureInfo.InvariantCulture) + 1;
        var text = input.Event is MessageEvent { Message: TextContent said } ? said.Text : input.Event.Type;
        var turn = new BotTurn(count.ToString(CultureInfo.InvariantCulture), [TextMessage.Of($"{count}: {text}")], false, [], []);
        return Then(input, turn);
    }
}
