namespace LineBot.Functions.Faults;

/// <summary>One step of a story. In data, {fund} stands for the fund of this telling.</summary>
internal abstract record Act
{
    private Act()
    {
    }

    public sealed record Says(Person Who, string Words) : Act;

    /// <summary>A button that carries this.</summary>
    public sealed record Taps(Person Who, string Data) : Act;

    /// <summary>An answer that the last question offers.</summary>
    public sealed record TapsAnswer(Person Who, int Index = 0) : Act;

    public sealed record SendsPhoto(Person Who) : Act
    {
        /// <summary>LINE has not got it ready yet when it is first asked for.</summary>
        public bool IsSlow { get; init; }
    }

    /// <summary>A workbook with a new member and a receipt.</summary>
    public sealed record SendsWorkbook(Person Who) : Act;

    /// <summary>Takes back what was sent in an earlier step.</summary>
    public sealed record TakesBack(Person Who, int Step) : Act;

    public sealed record SendsPlace(Person Who) : Act;

    public sealed record SendsSticker(Person Who) : Act;

    /// <summary>Befriends the bot, or blocks it.</summary>
    public sealed record Follows(Person Who, bool IsFriend = true) : Act;

    /// <summary>A link of the last answer that leads to this door: api/{door}/…</summary>
    public sealed record Opens(Person Who, string Door) : Act;

    public sealed record TimerTicks(string Name) : Act;

    public sealed record TimeGoesTo(DateTimeOffset Now) : Act;
}
