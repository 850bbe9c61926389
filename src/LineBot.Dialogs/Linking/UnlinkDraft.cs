namespace LineBot.Dialogs.Linking;

/// <summary>Which of the person's links is to end, as fund and member number.</summary>
internal sealed record UnlinkDraft(string? Membership)
{
    public override string ToString() => "unlink draft";
}
