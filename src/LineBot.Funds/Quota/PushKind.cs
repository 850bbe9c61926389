namespace LineBot.Funds.Quota;

/// <summary>What a push is for, the most important first: where messages run short, the later ones wait for the earlier.</summary>
public enum PushKind
{
    /// <summary>Receipts, decisions, answers about money and welfare, and what the law asks for.</summary>
    Answer,

    /// <summary>A borrower's instalment.</summary>
    DueReminder,

    /// <summary>The committee's morning.</summary>
    Digest,

    Announcement,
}
