using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Storage.Queues;
using Spectre.Console;

namespace LineBot.Cli.Poison;

/// <summary><c>linebot poison</c>: what the app could not do, why, and doing it again.</summary>
internal static class PoisonCommand
{
    private const string Manual = """
        Messages that failed five times, and pushes that LINE refused, are laid aside and never thrown away in silence.

          linebot poison list            ดูงานที่ค้างและเหตุผล
          linebot poison replay          ทำงานที่ค้างใหม่ หลังแก้สาเหตุแล้ว

        Replaying does nothing twice: an event that took effect is only answered, and LINE knows a push by its key.
        """;

    public static Command Create() => new ManualCommand("poison", "Shows and repeats what the app could not do. งานที่ค้าง", Manual) { CreateList(), CreateReplay() };

    private static Command CreateList()
    {
        var json = Arguments.Json();
        var command = new Command("list", "Says what lies aside, since when, and why. Exit code 1: something does.") { json };
        command.Runs((arguments, cancellationToken) => ListAsync(arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static Command CreateReplay()
    {
        var command = new Command("replay", "Gives everything that lies aside back to the app.");
        command.Runs((_, cancellationToken) => ReplayAsync(cancellationToken));
        return command;
    }

    private static async Task<int> ListAsync(bool json, CancellationToken cancellationToken)
    {
        var shelf = Installation.FromEnvironment().PoisonShelf();
        var messages = new List<PoisonedMessage>();
        var count = 0;
        foreach (var queue in PoisonShelf.Queues)
        {
            count += await shelf.CountAsync(queue, cancellationToken);
            messages.AddRange(await shelf.ListAsync(queue, cancellationToken));
        }

        var answer = new PoisonAnswer(count, messages);
        if (json) { await Out.JsonAsync(answer, CliJson.Relaxed.PoisonAnswer); }
        else { Show(answer); }
        return count == 0 ? Door.Done : Door.Faults;
    }

    private static async Task<int> ReplayAsync(CancellationToken cancellationToken)
    {
        var shelf = Installation.FromEnvironment().PoisonShelf();
        foreach (var queue in PoisonShelf.Queues)
        {
            Out.Answers.WriteLine($"{queue}: {await shelf.ReplayAsync(queue, cancellationToken)} given back.");
        }

        return Door.Done;
    }

    private static void Show(PoisonAnswer answer)
    {
        foreach (var message in answer.Messages) { Out.Answers.WriteLine($"{message.Since:u}  {message.What}: {message.Why}"); }

        Out.Answers.WriteLine(answer.Count == 0
            ? "Nothing lies aside. ไม่มีงานค้าง"
            : $"{answer.Count} messages lie aside; the oldest are shown. Put right what is wrong, then: linebot poison replay");
    }
}

/// <summary>What lies aside, for scripts.</summary>
internal sealed record PoisonAnswer(int Count, IReadOnlyList<PoisonedMessage> Messages);
