using System.Diagnostics;
using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Committee;
using LineBot.Dialogs.Contact;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Objections;
using LineBot.Dialogs.SavingsDay;
using LineBot.Dialogs.Slips;
using LineBot.Dialogs.Workbooks;

namespace LineBot.Dialogs.Worklist;

/// <summary>What waits, one line for each kind, with the words that open it.</summary>
internal static class WaitingCards
{
    /// <summary>What has a list of its own, before the matters that are shown one by one.</summary>
    public static Card Of(IReadOnlyList<WaitingWork> work, string fundName, LocalTime now) => new()
    {
        AltText = CommitteeMessages.Ready,
        Title = WaitingMessages.Title,
        Subtitle = Text.Same(fundName),
        Blocks = [.. Lines(work, now.Date)],
        Footnote = CommonMessages.AsOf(now),
        Buttons = [.. work.Select(one => Open(one.Kind)).Select((button, place) => button with { IsPrimary = place == 0 })],
    };

    public static IEnumerable<Block> Lines(IReadOnlyList<WaitingWork> work, DateOnly today) => work.Select(one => new Block.Line(WaitingMessages.Kind(one.Kind), WaitingMessages.Count(one.Count))
    {
        Under = one.Kind != WorkKind.Objections ? WaitingMessages.Since(one.Day) : one.Day < today ? WaitingMessages.AnswerWasDue(one.Day) : WaitingMessages.AnswerBy(one.Day),
        Tone = one.Kind == WorkKind.Objections && one.Day <= today ? Tone.Attention : Tone.Plain,
    });

    private static Button Open(WorkKind kind) => kind switch
    {
        WorkKind.Claims or WorkKind.Payments => Button.Of(CommitteeMessages.ApprovalsButton, CommitteePostbacks.Queue),
        WorkKind.Slips => Button.Of(SlipMessages.QueueButton, new(Intents.SlipList)),
        WorkKind.Objections => Button.Of(ObjectionMessages.ListButton, ObjectionPostbacks.List),
        WorkKind.Workbooks => Button.Of(WorkbookMessages.Button, new(Intents.Workbooks)),
        WorkKind.DaySheets => Button.Of(SheetMessages.ListButton, new(Intents.DaySheets)),
        WorkKind.Letters => Button.Of(ContactMessages.LettersButton, new(Intents.Letters)),
        _ => throw new UnreachableException(kind.ToString()),
    };
}
