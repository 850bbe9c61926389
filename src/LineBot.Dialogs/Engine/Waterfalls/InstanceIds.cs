using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LineBot.Dialogs.Engine;

/// <summary>
/// Names runs of dialogs. Made from the activity and not from chance, so that a turn that is run again after a conflict
/// makes the same names, and commands keyed by them take effect once.
/// </summary>
internal static class InstanceIds
{
    public static string NextInstanceId(this ITurnContext turnContext)
    {
        var counter = turnContext.TurnState.Get<Counter>() ?? new();
        turnContext.TurnState.Set(counter);
        var run = string.Create(CultureInfo.InvariantCulture, $"{turnContext.Activity.Id}/{++counter.Runs}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(run)).AsSpan(0, 5));
    }

    private sealed class Counter
    {
        public int Runs { get; set; }
    }
}
