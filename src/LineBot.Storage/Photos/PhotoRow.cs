using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;

namespace LineBot.Storage.Photos;

/// <summary>A photo between the table and the record.</summary>
internal static class PhotoRow
{
    public static TableEntity Write(StoredPhoto photo)
    {
        var row = new TableEntity(PhotoRows.PartitionOf(photo.Id), PhotoRows.Photo)
        {
            ["Fund"] = photo.Fund.Value,
            ["State"] = photo.State.ToString(),
            ["TakenAt"] = photo.TakenAt,
            ["Keeping"] = photo.Keeping.ToString(),
            ["KeptUntil"] = Columns.Text(photo.KeptUntil),
        };
        row.Put("Subject", photo.Subject);
        row.Put("Sender", photo.Source?.Sender.Value);
        row.Put("Channel", photo.Source?.Channel);
        row.Put("MessageId", photo.Source?.MessageId);
        row.Put("ContentType", photo.Look?.ContentType);
        row.Put("Sha256", photo.Look?.Sha256);
        return row;
    }

    public static StoredPhoto Read(TableEntity row) => new(
        PhotoRows.IdIn(row.PartitionKey),
        FundId.Parse(row.Text("Fund")),
        row.Case<PhotoState>("State"),
        row.Time("TakenAt"),
        row.GetString("MessageId") is { } message ? new(LineUserId.Parse(row.Text("Sender")), row.Text("Channel"), message) : null,
        row.GetString("Sha256") is { } sha256 ? new(row.Text("ContentType"), sha256) : null)
    {
        Subject = row.GetString("Subject"),
        Keeping = row.Case<PhotoKeeping>("Keeping"),
        KeptUntil = row.Day("KeptUntil"),
        ETag = row.ETag,
    };
}
