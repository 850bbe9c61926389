using System.Text;
using System.Text.Json;
using LineBot.Funds.Photos;
using LineBot.Storage.Queues;

namespace LineBot.Functions.Photos;

/// <summary>Photos that LINE did not hand out at once. A message that exists is a picture not fetched.</summary>
internal sealed class PhotoQueue(MessageQueue queue)
{
    public static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);

    public Task PutAsync(PhotoId photo, TimeSpan delay, CancellationToken cancellationToken) =>
        queue.PutAsync(Encoding.UTF8.GetBytes($$"""{"photo":"{{photo.Value}}"}"""), delay, cancellationToken);

    /// <exception cref="InvalidDataException">The message is not one of ours.</exception>
    public static PhotoId Read(ReadOnlySpan<byte> message)
    {
        try
        {
            var reader = new Utf8JsonReader(message);
            using var json = JsonDocument.ParseValue(ref reader);
            if (PhotoId.TryParse(json.RootElement.GetProperty("photo").GetString(), out var id)) { return id; }
        }
        catch (Exception malformed) when (malformed is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // Said below.
        }

        throw new InvalidDataException("The message names no photo.");
    }
}
