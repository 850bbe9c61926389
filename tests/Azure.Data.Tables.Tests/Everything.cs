using System.Runtime.Serialization;

namespace Azure.Data.Tables.Tests;

/// <summary>A model with a property of every type that the service stores.</summary>
public sealed class Everything : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string? Text { get; set; }

    public int Whole { get; set; }

    public int? MaybeWhole { get; set; }

    public long Satang { get; set; }

    public long? MaybeSatang { get; set; }

    public double Rate { get; set; }

    public double? MaybeRate { get; set; }

    public bool Truth { get; set; }

    public bool? MaybeTruth { get; set; }

    public Guid Id { get; set; }

    public Guid? MaybeId { get; set; }

    public DateTime Moment { get; set; } = DateTime.UnixEpoch;

    public DateTime? MaybeMoment { get; set; }

    public DateTimeOffset Offset { get; set; } = DateTimeOffset.UnixEpoch;

    public DateTimeOffset? MaybeOffset { get; set; }

    public byte[]? Bytes { get; set; }

    public BinaryData? Data { get; set; }

    public Kind Kind { get; set; }

    public Kind? MaybeKind { get; set; }

    [DataMember(Name = "renamed")]
    public string? Renamed { get; set; }

    [IgnoreDataMember]
    public string? Ignored { get; set; }

    public string Computed => Text + "!";
}

public enum Kind
{
    None,
    Share,
    Deposit,
}
