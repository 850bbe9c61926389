using System.Numerics;

namespace LineBot.Dialogs.Language;

/// <summary>
/// Rules a word out by its letters, as most are, before anything is searched. All gates lie side by side in memory: looking through the words
/// themselves for their letters took longer than all the searching.
/// </summary>
internal readonly record struct Gate(ulong Letters, int Slips, bool IsExact)
{
    public bool LetsIn(Utterance utterance) => BitOperations.PopCount(Letters & ~(IsExact ? utterance.Letters : utterance.Sound.Letters)) <= Slips;
}
