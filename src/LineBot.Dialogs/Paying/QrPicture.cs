using LineBot.Dialogs.Language;
using LineBot.Line.Messages;

namespace LineBot.Dialogs.Paying;

/// <summary>A payment code as a picture in the chat, so that it can be saved and opened by a bank's app.</summary>
internal sealed record QrPicture(Uri Address) : ISaying
{
    public IEnumerable<Message> Write(Locale locale) =>
        [new ImageMessage { OriginalContentUrl = Address.AbsoluteUri, PreviewImageUrl = Address.AbsoluteUri }];
}
