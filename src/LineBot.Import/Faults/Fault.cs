using System.Globalization;

namespace LineBot.Import.Faults;

/// <summary>One thing wrong in one place of one file.</summary>
public sealed record Fault(string File, int Line, string Column, Problem Problem)
{
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
