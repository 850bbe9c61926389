using System.Globalization;
using System.Text;
using LineBot.Cli.Commands;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);   // A byte order mark would break JSON readers.

var command = CommandLine.Parse(args);
var code = await command.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
return command.Errors.Count > 0 && code != Door.Done ? Door.CouldNotRun : code;
