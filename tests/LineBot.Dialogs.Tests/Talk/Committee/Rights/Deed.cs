namespace LineBot.Dialogs.Tests.Talk.Committee;

/// <summary>What can be done to a claim in the chat.</summary>
internal enum Deed
{
    See,
    VoteFor,
    VoteAgainst,
    Abstain,
    AskMore,
    Close,
    Pay,
}

/// <summary>How somebody comes to a button.</summary>
internal enum Way
{
    /// <summary>The bot offered it.</summary>
    OwnButton,

    /// <summary>Written by hand, or passed on by somebody who was offered it.</summary>
    Forged,

    /// <summary>Of a time before the matter was closed or paid.</summary>
    Stale,
}

/// <summary>The one table of who may do what; every test of rights is made from it.</summary>
internal static class Rights
{
    private static readonly Dictionary<Deed, Role[]> Table = new()
    {
        [Deed.See] = [Role.Chair, Role.Secretary, Role.Treasurer, Role.Cashier],
        [Deed.VoteFor] = [Role.Chair, Role.Secretary, Role.Treasurer],
        [Deed.VoteAgainst] = [Role.Chair, Role.Secretary, Role.Treasurer],
        [Deed.Abstain] = [Role.Chair, Role.Secretary, Role.Treasurer],
        [Deed.AskMore] = [Role.Chair, Role.Secretary, Role.Treasurer],
        [Deed.Close] = [Role.Chair, Role.Secretary, Role.Treasurer],
        [Deed.Pay] = [Role.Treasurer, Role.Cashier],
    };

    public static bool Allow(Deed deed, Role role, Way way) => Table[deed].Contains(role) && (way != Way.Stale || deed == Deed.See)
        && (deed, role, way) != (Deed.See, Role.Cashier, Way.OwnButton);   // Nothing to pay yet, so nothing is in the cashier's list.
}
