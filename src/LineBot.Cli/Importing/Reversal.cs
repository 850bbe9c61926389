using System.Diagnostics;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds.Import;
using Spectre.Console;

namespace LineBot.Cli.Importing;

/// <summary>Takes a batch off the books again.</summary>
internal static class Reversal
{
    public static async Task<int> RunAsync(int batch, bool json, CancellationToken cancellationToken)
    {
        var target = await Installation.FromEnvironment().ImportTargetAsync(cancellationToken);
        var outcome = await ProgressBar.WhileAsync("ถอนชุด reversing", progress => target.ReverseAsync(batch, progress, cancellationToken));
        var answer = ReversalAnswer.Of(outcome);
        if (json) { await Out.JsonAsync(answer, CliJson.Relaxed.ReversalAnswer); }
        else { Out.Answers.WriteLine(answer.Message); }
        return answer.Reversed ? Door.Done : Door.Faults;
    }
}

/// <summary>How a reversal ended, for scripts.</summary>
internal sealed record ReversalAnswer(int Batch, bool Reversed, IReadOnlyList<string> BuiltOnBy, string Message)
{
    private const int ShownMax = 20;

    public static ReversalAnswer Of(ReversalOutcome outcome) => outcome switch
    {
        ReversalOutcome.Reversed done => new(
            done.Batch, true, [], $"ถอนชุดที่ {done.Batch} แล้ว  Batch {done.Batch} was taken off again, {done.Members} members."),
        ReversalOutcome.NoSuchBatch none => new(none.Batch, false, [], $"ไม่มีชุดที่ {none.Batch}  There is no batch {none.Batch}."),
        ReversalOutcome.AlreadyReversed again => new(
            again.Batch, false, [], $"ชุดที่ {again.Batch} ถอนไปแล้ว  Batch {again.Batch} was taken off before."),
        ReversalOutcome.BuiltUpon later => new(
            later.Batch, false, later.On, $"ถอนชุดที่ {later.Batch} ไม่ได้ เพราะมีรายการต่อจากนั้น  Batch {later.Batch} has later work on it: {Listed(later.On)}"),
        _ => throw new UnreachableException(outcome.GetType().Name),
    };

    private static string Listed(IReadOnlyList<string> on) =>
        string.Join(", ", on.Take(ShownMax)) + (on.Count > ShownMax ? $" … ({on.Count})" : "");
}
