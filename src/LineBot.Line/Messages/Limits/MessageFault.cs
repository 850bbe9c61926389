namespace LineBot.Line.Messages.Limits;

/// <summary>
/// Something beyond LINE's limits. <paramref name="Property"/> is spelt as LINE spells it: <c>messages[0].text</c>,
/// <c>/footer/contents/2</c>.
/// </summary>
public sealed record MessageFault(string Property, string Problem)
{
    /// <summary>
    /// Which message, since paths inside Flex begin at its container; null for faults of the whole request and of rich menus.
    /// </summary>
    public int? MessageIndex { get; init; }
}
