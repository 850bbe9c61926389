namespace LineBot.Functions.Faults;

/// <summary>What some people do, from the first word to the last receipt, and what was there before.</summary>
/// <param name="Name">In a word or two.</param>
/// <param name="Covers">The conversations, answers and functions that it leads through, by their ids.</param>
/// <param name="Acts">In their order.</param>
internal sealed record Story(string Name, IReadOnlyList<string> Covers, params Act[] Acts)
{
    public StoryRules Rules { get; init; } = StoryRules.Usual;

    /// <summary>What a process remembers for minutes, such as the month's messages, shall not come from the telling before.</summary>
    public bool BeginsWithNewProcess { get; init; }

    /// <summary>What happened before the story begins.</summary>
    public Func<Stage, Task> Before { get; init; } = _ => Task.CompletedTask;

    /// <summary>Words that somebody has seen, or a row that there is, when the story has gone its way.</summary>
    public required string Proof { get; init; }

    /// <summary>Words that then stand in no row any more.</summary>
    public string? Gone { get; init; }

    public override string ToString() => Name;
}
