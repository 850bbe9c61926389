namespace LineBot.Line.Client;

/// <summary>The value of a call that LINE answers with <c>{}</c>.</summary>
public sealed record Nothing
{
    private Nothing()
    {
    }

    public static Nothing Value { get; } = new();
}
