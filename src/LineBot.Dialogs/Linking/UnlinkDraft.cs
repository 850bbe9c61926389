namespace LineBot.Dialogs.Linking;

/// <summary>Which of the person's links is to end, by its place in the list that was shown and its name.</summary>
internal sealed record UnlinkDraft(string? Membership)
{
    public override string ToString() => "unlink draft";
}
