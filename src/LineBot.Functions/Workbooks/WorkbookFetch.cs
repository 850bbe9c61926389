using LineBot.Dialogs.Workbooks;
using LineBot.Functions.Sending;
using LineBot.Funds.Workbooks;
using LineBot.Line.Client;
using LineBot.Storage.Workbooks;

namespace LineBot.Functions.Workbooks;

/// <summary>Brings a workbook from LINE to storage in one stream, hashed as it goes.</summary>
internal sealed class WorkbookFetch(LineClients line, WorkbookFiles files)
{
    /// <summary>Its hash, or why it will never come; neither: LINE is not ready, and later may be better.</summary>
    public async Task<(string? Sha256, WorkbookTrouble? Trouble)> RunAsync(SentWorkbook workbook, CancellationToken cancellationToken)
    {
        try
        {
            return await line[workbook.File.Channel].GetContentAsync(workbook.File.MessageId, cancellationToken) switch
            {
                Accepted<LineContent> { Value: ContentReady content } => await TakeAsync(workbook, content, cancellationToken),
                Refused<LineContent> { Reason: { IsNotFound: true } or { IsGone: true } or { Status: 400 } } => (null, WorkbookTrouble.Gone),
                _ => (null, null),
            };
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException)
        {
            return (null, null);   // LINE's connection broke; storage speaks of its own faults by another name.
        }
    }

    private async Task<(string? Sha256, WorkbookTrouble? Trouble)> TakeAsync(SentWorkbook workbook, ContentReady content, CancellationToken cancellationToken)
    {
        await using var opened = content;
        if (content.Length > WorkbookFile.BytesMax) { return (null, WorkbookTrouble.TooLarge); }

        var hash = await files.KeepAsync(workbook.Fund, workbook.Number, content.Bytes, cancellationToken);
        return (hash, hash is null ? WorkbookTrouble.TooLarge : null);
    }
}
