namespace LineBot.Cli.Doctor;

/// <summary>One thing that was looked at. <paramref name="Todo"/> is one sentence where something is to be done.</summary>
internal sealed record Finding(string Check, Mark Mark, string Said, string? Todo)
{
    public static Finding Good(string check, string said) => new(check, Mark.Good, said, null);

    public static Finding Warn(string check, string said, string todo) => new(check, Mark.Warning, said, todo);

    public static Finding Bad(string check, string said, string todo) => new(check, Mark.Bad, said, todo);
}

/// <summary>How grave it is.</summary>
internal enum Mark
{
    Good,

    /// <summary>It works, and will not for ever.</summary>
    Warning,

    /// <summary>People are not served, or the books are not in order.</summary>
    Bad,
}
