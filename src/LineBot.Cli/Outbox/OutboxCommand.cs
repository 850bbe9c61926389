using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds.Outbox;

namespace LineBot.Cli.Outbox;

/// <summary><c>linebot outbox</c>: what could not be done or sent, why, and what becomes of it.</summary>
internal static class OutboxCommand
{
    private const string Manual = """
        What failed five times, pushes that LINE refused, and imports that were cut off: nothing is thrown away in silence.

          linebot outbox list                                       ดูงานที่ค้างและเหตุผล
          linebot outbox replay 3f9a0c17b2d4                        ทำงานนี้ใหม่ หลังแก้สาเหตุแล้ว
          linebot outbox replay --all                               ทำทั้งหมดใหม่
          linebot outbox discard 3f9a0c17b2d4 --why "บอกเองแล้ว"     ทิ้งงานนี้ และจดว่าใครทิ้งเพราะอะไร
          linebot outbox list --decided                             ใครทำอะไรไปแล้ว

        Replaying does nothing twice: an event that took effect is only answered, and LINE knows a push by its key for a day.
        Officers who read the letters of a fund do the same in the chat: ค้างส่ง.
        """;

    public static Command Create() => new ManualCommand("outbox", "Shows, repeats or discards what could not be done. งานที่ค้าง", Manual)
    {
        CreateList(), CreateReplay(), CreateDiscard(),
    };

    private static Command CreateList()
    {
        var decided = new Option<bool>("--decided") { Description = "What was decided, newest first. ที่ตัดสินแล้ว" };
        var json = Arguments.Json();
        var command = new Command("list", "Says what lies aside, since when, and why. Exit code 1: something does.") { decided, json };
        command.Runs((arguments, cancellationToken) => arguments.GetValue(decided)
            ? DecidedAsync(arguments.GetValue(json), cancellationToken)
            : WaitingAsync(arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static Command CreateReplay()
    {
        var (id, by, json) = (Id(), By(), Arguments.Json());
        var all = new Option<bool>("--all") { Description = "Everything that may be replayed. ทั้งหมด" };
        var command = new Command("replay", "Gives work back to the app, each once.") { id, all, by, json };
        command.Validators.Add(result =>
        {
            if (result.GetValue(all) == result.GetResult(id) is { Tokens.Count: > 0 }) { result.AddError("Give an id, or --all."); }
        });
        command.Runs((arguments, cancellationToken) => DecideAsync(
            new(arguments.GetValue(id), arguments.GetValue(by)!, Why: null, arguments.GetValue(json)), cancellationToken));
        return command;
    }

    private static Command CreateDiscard()
    {
        var (id, by, json) = (Id(), By(), Arguments.Json());
        id.Arity = ArgumentArity.ExactlyOne;
        var why = new Option<string>("--why") { HelpName = "TEXT", Required = true, Description = "Why it is not needed any more. เหตุผล" };
        var command = new Command("discard", "Throws work away, and writes down who did so and why.") { id, why, by, json };
        command.Runs((arguments, cancellationToken) => DecideAsync(
            new(arguments.GetValue(id), arguments.GetValue(by)!, arguments.GetValue(why), arguments.GetValue(json)), cancellationToken));
        return command;
    }

    private static Argument<OutboxId?> Id() => new("ID")
    {
        Description = "As `outbox list` shows it. รหัสงาน",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = result =>
        {
            if (result.Tokens.Count == 0) { return null; }
            if (OutboxId.TryParse(result.Tokens[0].Value, out var id)) { return id; }
            result.AddError($"'{result.Tokens[0].Value}' is no id of laid-aside work.");
            return null;
        },
    };

    private static Option<string> By() => new("--by")
    {
        HelpName = "NAME",
        Description = "Who decides; this machine's user if left out. ผู้ตัดสิน",
        DefaultValueFactory = _ => Environment.UserName,
    };

    private static async Task<int> WaitingAsync(bool json, CancellationToken cancellationToken)
    {
        var outbox = await Installation.FromEnvironment().OutboxAsync(cancellationToken);
        var waiting = await outbox.WaitingAsync(cancellationToken);
        if (json) { await Out.JsonAsync(OutboxAnswer.Of(waiting), CliJson.Relaxed.OutboxAnswer); }
        else { OutboxScreen.Show(waiting); }
        return waiting.Count == 0 ? Door.Done : Door.Faults;
    }

    private static async Task<int> DecidedAsync(bool json, CancellationToken cancellationToken)
    {
        var outbox = await Installation.FromEnvironment().OutboxAsync(cancellationToken);
        var decided = await outbox.DecidedAsync(cancellationToken);
        if (json) { await Out.JsonAsync(DecidedAnswer.Of(decided), CliJson.Relaxed.DecidedAnswer); }
        else { OutboxScreen.Show(decided); }
        return Door.Done;
    }

    /// <summary>One, or all that wait.</summary>
    private static async Task<int> DecideAsync(OutboxWish wish, CancellationToken cancellationToken)
    {
        var outbox = await Installation.FromEnvironment().OutboxAsync(cancellationToken);
        IReadOnlyList<OutboxId> ids = wish.Id is { } one ? [one] : [.. (await outbox.WaitingAsync(cancellationToken)).Where(item => item.MayBeReplayed).Select(item => item.Id)];
        var outcomes = new List<(OutboxId Id, OutboxOutcome Outcome)>();
        foreach (var id in ids) { outcomes.Add((id, await wish.RunAsync(outbox, id, cancellationToken))); }
        if (wish.Json) { await Out.JsonAsync(DecidedAnswer.Of(outcomes), CliJson.Relaxed.DecidedAnswer); }
        else { OutboxScreen.Show(outcomes); }
        return outcomes.TrueForAll(each => each.Outcome is OutboxOutcome.Done) ? Door.Done : Door.Faults;
    }
}
