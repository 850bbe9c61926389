using System.Globalization;
using LineBot.Functions;
using LineBot.Functions.Settings;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

try
{
    await Composition.Build(args).RunAsync();
}
catch (SettingsFaultException fault)
{
    // The host shows each line of this stream as an error of its own.
    foreach (var sentence in fault.Faults) { await Console.Error.WriteLineAsync(sentence); }
}

// Nobody but the host ends this process, and it does so by force: arriving here is a fault. After a zero the host would not start it again.
return 1;
