namespace LineBot.Functions.Settings;

/// <summary>The settings do not allow a start: one sentence per fault, each naming its setting, none quoting a value.</summary>
internal sealed class SettingsFaultException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
