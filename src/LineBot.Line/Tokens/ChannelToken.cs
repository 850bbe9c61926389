namespace LineBot.Line.Tokens;

/// <summary>A channel access token: whoever has it can speak as the bot. It is never printed.</summary>
public readonly record struct ChannelToken
{
    public ChannelToken(string value)
    {
        if (!IsValid(value)) { throw new ArgumentException("A channel access token is printable ASCII without spaces.", nameof(value)); }
        Value = value;
    }

    public string Value { get; }

    public static bool IsValid(string? value) => !string.IsNullOrEmpty(value) && value.All(sign => sign is > ' ' and <= '~');

    public override string ToString() => nameof(ChannelToken);
}
