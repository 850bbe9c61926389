namespace LineBot.Dialogs.Tests.Access;

/// <summary>What comes of an action for whoever may do it.</summary>
internal enum Then
{
    /// <summary>The conversation's first question.</summary>
    Asks,

    /// <summary>A card.</summary>
    Shows,

    /// <summary>Words, which tell nothing of anybody but the person who reads them.</summary>
    Says,

    /// <summary>Cards or words about the person's own affairs.</summary>
    Own,
}

/// <summary>One action of the chat, tried on the owner's affairs by a button that anybody can write.</summary>
/// <param name="Action">The action of the button: the dialog's id.</param>
/// <param name="Arguments">What the button names.</param>
/// <param name="May">For whom it is.</param>
/// <param name="Then">What they get.</param>
internal sealed record AccessRow(string Action, string Arguments, IReadOnlyList<Visitor> May, Then Then)
{
    /// <summary>What has to have happened, so that it can be done at all.</summary>
    public Func<Hamlet, Task> After { get; init; } = _ => Task.CompletedTask;

    /// <summary>Those of them who read what is hers.</summary>
    public IReadOnlyList<Visitor> Read { get; init; } = [Visitor.Owner];

    /// <summary>What the table alone does not say.</summary>
    public string? Note { get; init; }

    public string Data => Arguments.Length == 0 ? Action : $"{Action}/{Arguments}";

    public override string ToString() => Action;
}
