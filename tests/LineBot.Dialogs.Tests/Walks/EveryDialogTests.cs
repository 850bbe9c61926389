using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Dialogs.Tests.Talk;

namespace LineBot.Dialogs.Tests.Walks;

/// <summary>
/// Every step of every dialog that the bot knows, in both languages: nobody is trapped at any of them. The dialogs are found in the table of
/// contents, and the ways through them in <see cref="HappyPaths"/>.
/// </summary>
public class EveryDialogTests
{
    private static readonly TimeSpan ANight = TimeSpan.FromHours(10);
    private static readonly TimeSpan AMonth = TimeSpan.FromDays(31);

    public static TheoryData<string, SpokenLanguage> Dialogs { get; } =
        [.. Conversations().SelectMany(dialog => Enum.GetValues<SpokenLanguage>().Select(language => (dialog.Id, language)))];

    [Theory]
    [MemberData(nameof(Dialogs))]
    public async Task Its_happy_paths_lead_through_all_its_questions_to_its_end(string dialog, SpokenLanguage language)
    {
        var asked = new HashSet<string?>();
        foreach (var path in PathsThrough(dialog))
        {
            var walker = await Walker.BeginAsync(path, new(language));
            foreach (var input in path.Inputs[..^1])
            {
                await walker.DoAsync(input);
                walker.Open?.Dialog.ShouldBe(dialog, $"{input}: {walker.Said}");
                asked.Add(walker.Open?.Question);
            }

            await walker.DoAsync(path.Inputs[^1]);
            walker.Stack.ShouldNotContain(dialog, $"The path through '{dialog}' does not lead to its end: {walker.Said}");
        }

        var missing = Conversations().Single(known => known.Id == dialog).Questions
            .Where(question => !asked.Contains(question) && !HappyPaths.NeverAsked.Contains((dialog, question)));
        missing.ShouldBeEmpty($"No path through '{dialog}' comes to these questions: add one to Walks/HappyPaths.cs.");
    }

    [Theory]
    [MemberData(nameof(Dialogs))]
    public Task Cancel_leaves_it(string dialog, SpokenLanguage language) => AtEachStepAsync(dialog, language, async walker =>
    {
        await walker.SayAsync("ยกเลิก");

        walker.Stack.ShouldNotContain(dialog);
    });

    [Theory]
    [MemberData(nameof(Dialogs))]
    public Task The_menu_comes_and_it_asks_again(string dialog, SpokenLanguage language) => InterruptAsync(dialog, language, "เมนู");

    [Theory]
    [MemberData(nameof(Dialogs))]
    public Task A_cry_for_help_brings_the_hotlines_and_it_asks_again(string dialog, SpokenLanguage language) =>
        InterruptAsync(dialog, language, "ช่วยด้วย", said => said.ShouldContain("1669"));

    [Theory]
    [MemberData(nameof(Dialogs))]
    public Task A_balance_in_the_middle_is_answered_and_it_goes_on(string dialog, SpokenLanguage language) => InterruptAsync(dialog, language, "ยอดเงิน");

    [Theory]
    [MemberData(nameof(Dialogs))]
    public Task A_human_can_be_asked_for_and_it_asks_again(string dialog, SpokenLanguage language) => AtEachStepAsync(dialog, language, async walker =>
    {
        if (dialog == Intents.Contact) { return; }   // It is what they asked for.
        var (asked, open) = (new[] { walker.Question, walker.LastWords }, walker.Open);
        await walker.SayAsync("พูดกับคน");
        if (walker.Open?.Dialog == Intents.Contact) { await walker.SayAsync("ยกเลิก"); }

        walker.Open.ShouldBe(open);
        asked.ShouldContain(walker.LastWords);
    });

    [Theory]
    [MemberData(nameof(Dialogs))]
    public Task Left_overnight_it_offers_to_go_on(string dialog, SpokenLanguage language) => AtEachStepAsync(dialog, language, async walker =>
    {
        var (asked, open) = (new[] { walker.Question, walker.LastWords }, walker.Open);
        walker.Wait(ANight);
        await walker.SayAsync("บลาๆ");
        walker.Open!.Value.Dialog.ShouldBe("resume", walker.Said);
        await walker.SayAsync("ทำต่อ");

        walker.Open.ShouldBe(open);
        asked.ShouldContain(walker.LastWords);
    });

    [Theory]
    [MemberData(nameof(Dialogs))]
    public Task Left_for_a_month_it_is_dropped_with_a_sentence(string dialog, SpokenLanguage language) => AtEachStepAsync(dialog, language, async walker =>
    {
        walker.Wait(AMonth);
        await walker.SayAsync("เมนู");

        walker.Open.ShouldBeNull();
        walker.Said.ShouldContain("30");
    });

    [Theory]
    [MemberData(nameof(Dialogs))]
    public Task A_sticker_nonsense_or_a_step_back_leaves_it_open(string dialog, SpokenLanguage language) => AtEachStepAsync(dialog, language, async walker =>
    {
        await walker.DoAsync(new Input.Sent(phone => phone.Content("sticker", ("packageId", "1"), ("stickerId", "2"))));
        walker.Stack.ShouldContain(dialog, walker.Said);
        await walker.SayAsync("ย้อนกลับ");
        walker.Stack.ShouldContain(dialog, walker.Said);
    });

    /// <summary>Says something else at each step, sees that the question is asked again, and goes on to the end.</summary>
    private static async Task InterruptAsync(string dialog, SpokenLanguage language, string words, Action<string>? also = null)
    {
        foreach (var path in PathsThrough(dialog))
        {
            for (var step = 0; step < path.Inputs.Length - 1; step++)
            {
                var walker = await ToStepAsync(path, step, language);
                var (asked, open) = (new[] { walker.Question, walker.LastWords }, walker.Open);
                await walker.SayAsync(words);

                walker.Open.ShouldBe(open, $"after step {step}: {walker.Said}");
                asked.ShouldContain(walker.LastWords, $"after step {step}");
                also?.Invoke(walker.Said);
                foreach (var input in path.Inputs[(step + 1)..]) { await walker.DoAsync(input); }
                walker.Stack.ShouldNotContain(dialog, walker.Said);
            }
        }
    }

    private static async Task AtEachStepAsync(string dialog, SpokenLanguage language, Func<Walker, Task> test)
    {
        foreach (var path in PathsThrough(dialog))
        {
            for (var step = 0; step < path.Inputs.Length - 1; step++) { await test(await ToStepAsync(path, step, language)); }
        }
    }

    private static async Task<Walker> ToStepAsync(HappyPath path, int step, SpokenLanguage language)
    {
        var walker = await Walker.BeginAsync(path, new(language));
        foreach (var input in path.Inputs[..(step + 1)]) { await walker.DoAsync(input); }
        return walker;
    }

    private static List<HappyPath> PathsThrough(string dialog) => HappyPaths.All.Where(path => path.Dialog == dialog).ToList() is { Count: > 0 } paths
        ? paths
        : throw new ShouldAssertException($"Nobody has said how to walk through '{dialog}': add a HappyPath for it to Walks/HappyPaths.cs.");

    private static List<(string Id, IReadOnlyList<string> Questions)> Conversations() =>
        [.. LineBot.Dialogs.Conversations.All(Village.Of().Desks).Dialogs.OfType<IConversation>()
            .Select(conversation => (((Engine.Dialog)conversation).Id, conversation.Questions))];
}
