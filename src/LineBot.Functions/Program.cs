using System.Globalization;
using LineBot.Functions;
using LineBot.Functions.Settings;

// A turn waits for storage five times and computes very little in between. Going on where the answer arrived spares a change of threads each time,
// which costs more than the turn itself. The price: nothing on the way of a message may block. Read once, with the first socket.
Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");

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
