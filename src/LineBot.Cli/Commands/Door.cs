using System.CommandLine;
using Azure;
using Azure.Identity;
using LineBot.Cli.Screen;
using LineBot.Storage.Backup;
using LineBot.Storage.Connection;
using LineBot.Storage.Import;

namespace LineBot.Cli.Commands;

/// <summary>The way out of every command: an exit code, and one sentence where something could not be done.</summary>
internal static class Door
{
    public const int Done = 0;
    public const int Faults = 1;
    public const int CouldNotRun = 2;

    public static void Runs(this Command command, Func<ParseResult, CancellationToken, Task<int>> run) =>
        command.SetAction(async (arguments, cancellationToken) =>
        {
            try
            {
                return await run(arguments, cancellationToken);
            }
            catch (Exception e)
            {
                await Out.ErrorAsync(SentenceFor(e));
                return CouldNotRun;
            }
        });

    /// <summary>What an operator is told of what went wrong: never what a person should not read over a shoulder.</summary>
    public static string SentenceFor(Exception exception) => exception switch
    {
        SentenceException or StorageSettingException or BackupFaultException => exception.Message,
        OperationCanceledException => "Stopped. What was written so far is complete; the same command goes on where it stopped.",
        RequestFailedException { Status: 0 } or AggregateException { InnerException: RequestFailedException { Status: 0 } } =>
            "The storage does not answer. Check AzureWebJobsStorage, and that Azurite or the network is up.",
        RequestFailedException { Status: 401 or 403 } =>
            "The storage refuses the key or identity in AzureWebJobsStorage.",
        RequestFailedException { Status: 404 } =>
            "The storage has no tables of LineBot yet. Run an import first, or check AzureWebJobsStorage.",
        RequestFailedException refused => $"The storage refused the request: {refused.Status} {refused.ErrorCode}.",
        AuthenticationFailedException => "No identity for the storage could be found. Sign in (az login), or give AzureWebJobsStorage a connection string.",
        UnauthorizedAccessException or IOException or ImportInterruptedException => exception.Message,

        // A message might hold what nobody should read over a shoulder; the kind of the exception tells us enough.
        _ => $"This should not have happened ({exception.GetType().Name}). Please report it with the command that you gave.",
    };
}

/// <summary>Something the operator can put right. The message is the whole of what they are told.</summary>
internal sealed class SentenceException(string sentence) : Exception(sentence);
