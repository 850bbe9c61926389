namespace LineBot.Funds.Privacy;

/// <summary>Everything that is kept about a person falls under one of these, in the order in which people are told of it.</summary>
public enum DataKind
{
    /// <summary>Which LINE account may ask about which membership.</summary>
    Link,

    Consent,

    /// <summary>The last answers of the bot, where a conversation stands, and of what the person was reminded.</summary>
    Chat,

    /// <summary>The fund's own register: name, telephone, village, and the like.</summary>
    Register,

    /// <summary>Accounts, loans and every entry in them.</summary>
    Ledger,

    /// <summary>Offices on the committee, and volunteering.</summary>
    Office,

    Claim,

    /// <summary>Reports of people in need that the person made.</summary>
    Reported,

    /// <summary>Reports that others made about the person.</summary>
    About,

    Slip,

    Letter,

    Photo,

    /// <summary>What the person found wrong in the ledger, and what was answered.</summary>
    Objection,

    /// <summary>What was erased before, and why the rest stayed.</summary>
    Erasure,
}
