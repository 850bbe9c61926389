using System.Globalization;
using System.Text;
using LineBot.Cli.Commands;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);   // A byte order mark would break JSON readers.

return await LineBotCommand.Create().Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
