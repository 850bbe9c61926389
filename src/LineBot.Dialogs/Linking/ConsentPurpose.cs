namespace LineBot.Dialogs.Linking;

/// <summary>What a person agrees to. Each purpose stands alone: refusing one takes nothing else away.</summary>
public static class ConsentPurpose
{
    public const string AccountService = "account-service";

    public const string Reminders = "reminders";

    /// <summary>Announcements of the fund: told unless somebody wants none.</summary>
    public const string News = "news";

    /// <summary>Papers of a claim that tell of health.</summary>
    public const string HealthInClaims = "health-in-claims";
}
