using System.Globalization;

namespace LineBot.Import.Faults;

/// <summary>One thing wrong in one place of one file. <paramref name="Column"/> is its code, which scripts may rely on.</summary>
public sealed record Fault(string File, int Line, string Column, Problem Problem)
{
    /// <summary>The column as the file itself heads it; null: the file has none of that kind, or the fault is of a whole row.</summary>
    public string? Heading { get; init; }

    /// <summary>What whoever made the file looks for in it, and the code where that is another word.</summary>
    public string Place => Heading is null || Heading.Equals(Column, StringComparison.OrdinalIgnoreCase) ? Column : $"{Heading} ({Column})";

    /// <summary>The place and the code; the sentence may quote what somebody wrote into the cell.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column} {Problem.Code}");
}

/// <summary>What is wrong: a code that scripts may rely on, and a sentence for people in both languages.</summary>
public sealed record Problem(string Code, string Th, string En)
{
    public override string ToString() => Code;
}

/// <summary>Something worth saying that stops nothing: a heading nobody knows, a file that is no part of the format.</summary>
public sealed record Notice(string File, string Column, Problem Problem);
