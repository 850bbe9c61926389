using LineBot.Funds.Import;
using Spectre.Console;

namespace LineBot.Cli.Screen;

/// <summary>A bar on stderr while members are worked through; nothing where stderr goes to a file.</summary>
internal static class ProgressBar
{
    public static async Task<T> WhileAsync<T>(string what, Func<IProgress<ImportProgress>?, Task<T>> work)
    {
        if (Console.IsErrorRedirected) { return await work(null); }

        return await Out.Remarks.Progress().StartAsync(context =>
        {
            var bar = context.AddTask(what, maxValue: 1);
            return work(new Bar(bar));
        });
    }

    /// <summary>For work whose end nobody knows.</summary>
    public static async Task<T> SpinAsync<T>(string what, Func<Task<T>> work) =>
        Console.IsErrorRedirected ? await work() : await Out.Remarks.Status().StartAsync(what, _ => work());

    private sealed class Bar(ProgressTask task) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Done;
        }
    }
}
