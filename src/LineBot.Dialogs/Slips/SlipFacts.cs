using LineBot.Dialogs.Members;

namespace LineBot.Dialogs.Slips;

/// <summary>The books that the sender may pay into.</summary>
internal sealed record SlipFacts(SeenBooks Seen, IReadOnlyList<SlipTarget> Targets)
{
    public SlipTarget? Find(string? key) => Targets.FirstOrDefault(target => target.Key == key);
}
