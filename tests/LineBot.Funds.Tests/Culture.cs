using System.Globalization;

namespace LineBot.Funds;

/// <summary>Runs a test in another culture and puts the old one back.</summary>
internal sealed class Culture : IDisposable
{
    private readonly CultureInfo before = Thread.CurrentThread.CurrentCulture;

    public Culture(string name) => Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(name);

    public void Dispose() => Thread.CurrentThread.CurrentCulture = before;
}
