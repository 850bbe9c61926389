namespace LineBot.Simulator.Validation;

/// <summary>The buttons under the last message.</summary>
internal static class QuickReplyRules
{
    private const int ItemsMax = 13;

    private static readonly Shape Item = new Shape("type", "action")
        .With("type", type => type.OneOf("action"))
        .With("imageUrl", url => url.Https())
        .With("action", action => ActionRules.Check(action, ActionPlace.QuickReply));

    public static void Check(Field quickReply)
    {
        if (!quickReply.IsObject() || !quickReply["items"].Required() || !quickReply["items"].IsList(1, ItemsMax)) { return; }
        foreach (var item in quickReply["items"].Items) { Item.Check(item); }
    }
}
