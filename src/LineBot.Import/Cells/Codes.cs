using LineBot.Import.Faults;

namespace LineBot.Import.Cells;

/// <summary>The words that a column may hold, and what each of them stands for.</summary>
internal sealed class Codes<T>(params (string Word, T Value)[] known)
    where T : struct
{
    public Problem? Read(string text, out T value)
    {
        foreach (var (word, meaning) in known)
        {
            if (word.Equals(text, StringComparison.OrdinalIgnoreCase)) { value = meaning; return null; }
        }

        value = default;
        return Problems.UnknownCode(text, known.Select(code => code.Word));
    }

    public string Word(T value) => known.First(code => code.Value.Equals(value)).Word;
}
