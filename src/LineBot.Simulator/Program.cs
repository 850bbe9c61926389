using System.Runtime.InteropServices;
using LineBot.Simulator.Startup;

using var stopping = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return await CommandLine.Build(options => Desk.RunAsync(options, stopping.Token)).Parse(args)
    .InvokeAsync(new() { ProcessTerminationTimeout = null });

// Children are ended first, then this process: no signal ends it half-way.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stopping.Cancel();
}
