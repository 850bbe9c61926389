namespace LineBot.Funds.Privacy;

/// <summary>What is promised of links to a person's copy.</summary>
public static class CopyLinks
{
    /// <summary>Long enough to open and to print; a link that is found later opens nothing.</summary>
    public static readonly TimeSpan ValidFor = TimeSpan.FromMinutes(15);
}
