using LineBot.Funds.Members;

namespace LineBot.Storage.Conversations;

/// <summary>A membership that this LINE account may ask about.</summary>
public sealed record LinkRecord(Membership Membership, string FundName, DateTimeOffset LinkedAt);

/// <summary>What a person agreed to, in which wording, and until when.</summary>
public sealed record ConsentRecord(string Purpose, string TextVersion, DateTimeOffset GivenAt, DateTimeOffset? WithdrawnAt);

/// <summary>Failed attempts of this LINE account to link; it outlives the dialog, so that leaving does not reset it.</summary>
public sealed record GuardRecord(int Failures, DateTimeOffset LastFailure)
{
    /// <summary>No failures. The date is one that the table can hold.</summary>
    public static GuardRecord None { get; } = new(0, DateTimeOffset.UnixEpoch);
}

/// <summary>Instalments that the person saw on a day, by their codes.</summary>
public sealed record HeardRecord(DateOnly On, IReadOnlyList<string> Instalments)
{
    public override string ToString() => $"{Instalments.Count} instalments seen";
}
