using LineBot.Dialogs.Engine;

namespace LineBot.Dialogs.EngineTests;

/// <summary>Questions and what counts as an answer.</summary>
public class PromptTests
{
    private static readonly PromptOptions Asked = new() { Prompt = new("how much?"), RetryPrompt = new("a number, please") };

    [Fact]
    public async Task A_prompt_without_options_is_a_mistake() =>
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => EngineChat.Of(new TextPrompt("ask")).SayAsync("hi"));

    [Fact]
    public async Task It_asks_and_waits_and_ends_with_the_value()
    {
        var chat = Asking(new NumberPrompt<int>("ask"));

        await chat.SayAsync("hi");
        chat.Said.ShouldBe(["how much?"]);
        chat.Sent[^1].InputHint.ShouldBe(InputHints.ExpectingInput);

        (await chat.SayAsync("12")).ShouldBe(new(DialogTurnStatus.Complete, 12));
    }

    [Fact]
    public async Task Without_a_message_it_waits_in_silence()
    {
        var chat = Asking(new TextPrompt("ask"), new());

        var result = await chat.SayAsync("hi");

        chat.Said.ShouldBeEmpty();
        result.Status.ShouldBe(DialogTurnStatus.Waiting);
    }

    [Fact]
    public async Task What_is_no_message_is_neither_answered_nor_counted()
    {
        var counts = new List<int>();
        var chat = Asking(new NumberPrompt<int>("ask", Counting(counts)));
        await chat.SayAsync("hi");

        await chat.SendAsync(new Activity { Type = ActivityTypes.Event });
        chat.Said.ShouldBeEmpty();
        await chat.SayAsync("x");

        counts.ShouldBe([1]);
    }

    [Fact]
    public async Task A_validator_is_asked_also_when_nothing_was_understood_and_counts_from_one()
    {
        var counts = new List<int>();
        var chat = Asking(new NumberPrompt<int>("ask", Counting(counts)));

        await chat.SayAsync("hi");
        await chat.SayAsync("x");
        await chat.SayAsync("y");

        counts.ShouldBe([1, 2]);
    }

    [Fact]
    public async Task A_validator_may_hand_on_another_value()
    {
        var chat = Asking(new NumberPrompt<int>("ask", (context, _) =>
        {
            context.Recognized = context.Recognized.Value * 100;
            return Task.FromResult(PromptVerdict.Ok);
        }));

        await chat.SayAsync("hi");

        (await chat.SayAsync("5")).Result.ShouldBe(500);
    }

    [Fact]
    public async Task A_validator_that_says_yes_to_nothing_is_not_believed()
    {
        var chat = Asking(new NumberPrompt<int>("ask", (_, _) => Task.FromResult(PromptVerdict.Ok)));
        await chat.SayAsync("hi");

        (await chat.SayAsync("nothing like a number")).Status.ShouldBe(DialogTurnStatus.Waiting);
    }

    [Fact]
    public async Task An_answer_that_is_not_understood_is_asked_for_again_with_the_retry_words()
    {
        var chat = Asking(new NumberPrompt<int>("ask"));
        await chat.SayAsync("hi");

        await chat.SayAsync("x");

        chat.Said.ShouldBe(["a number, please"]);
    }

    [Fact]
    public async Task The_retry_words_come_even_when_something_was_said_before_in_the_turn()
    {
        var chat = Asking(new NumberPrompt<int>("ask", async (context, token) =>
        {
            await context.Context.SendActivityAsync("a word from the validator", token);
            return PromptVerdict.Retry();
        }));
        await chat.SayAsync("hi");

        await chat.SayAsync("x");

        chat.Said.ShouldBe(["a word from the validator", "a number, please"]);
    }

    [Fact]
    public async Task A_validators_own_words_stand_in_for_the_retry_words()
    {
        var chat = Asking(new NumberPrompt<int>("ask", (_, _) => Task.FromResult(PromptVerdict.Retry(Activity.Message("at most 100")))));
        await chat.SayAsync("hi");

        await chat.SayAsync("500");

        chat.Said.ShouldBe(["at most 100"]);
    }

    [Fact]
    public async Task After_the_last_attempt_it_ends_with_an_outcome_of_that_name()
    {
        var chat = Asking(new NumberPrompt<int>("ask") { AttemptsMax = 2 });
        await chat.SayAsync("hi");

        await chat.SayAsync("x");
        var result = await chat.SayAsync("y");

        result.Result.ShouldBe(new PromptGaveUp("ask", 2));
        chat.Said.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_validator_may_give_up_at_once()
    {
        var chat = Asking(new NumberPrompt<int>("ask", (_, _) => Task.FromResult(PromptVerdict.GiveUp)));
        await chat.SayAsync("hi");

        (await chat.SayAsync("1")).Result.ShouldBe(new PromptGaveUp("ask", 1));
    }

    [Fact]
    public async Task An_answer_to_wait_on_is_not_counted()
    {
        var counts = new List<int>();
        var chat = Asking(new TextPrompt("ask", (context, _) =>
        {
            counts.Add(context.AttemptCount);
            return Task.FromResult(PromptVerdict.Wait(Activity.Message("go on")));
        }));
        await chat.SayAsync("hi");

        await chat.SayAsync("x");
        await chat.SayAsync("y");

        counts.ShouldBe([1, 1]);
        chat.Said.ShouldBe(["go on"]);
    }

    [Fact]
    public async Task Asked_again_from_outside_it_says_its_question_and_forgets_no_attempt()
    {
        var counts = new List<int>();
        var chat = Asking(new NumberPrompt<int>("ask", Counting(counts)));
        await chat.SayAsync("hi");
        await chat.SayAsync("x");

        await chat.SendAsync(Activity.Message("?"), async (dc, token) =>
        {
            await dc.RepromptDialogAsync(token);
            return Dialog.EndOfTurn;
        });
        chat.Said.ShouldBe(["how much?"]);
        await chat.SayAsync("y");

        counts.ShouldBe([1, 2]);
    }

    [Fact]
    public async Task What_ends_on_top_of_it_makes_it_ask_again()
    {
        var chat = Asking(new TextPrompt("ask"));
        await chat.SayAsync("hi");

        await chat.SendAsync(Activity.Message("?"), (dc, token) => dc.BeginDialogAsync("aside", null, token));

        chat.Said.ShouldBe(["how much?"]);
    }

    [Fact]
    public async Task A_stored_prompt_keeps_key_and_arguments_and_the_words_are_made_anew()
    {
        var messages = new Messages("first");
        var chat = new EngineChat(
            set => set.Add(new TextPrompt("ask")),
            (dc, token) =>
            {
                dc.Context.TurnState.Set<IPromptMessages>(messages);
                return dc.PromptAsync("ask", new() { Prompt = new("amount", "500") }, token);
            });
        await chat.SayAsync("hi");
        chat.Said.ShouldBe(["first amount 500"]);

        await chat.SendAsync(Activity.Message("?"), async (dc, token) =>
        {
            dc.Context.TurnState.Set<IPromptMessages>(new Messages("second"));
            await dc.RepromptDialogAsync(token);
            return Dialog.EndOfTurn;
        });

        chat.Said.ShouldBe(["second amount 500"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  two  blanks ")]
    public async Task A_text_prompt_takes_any_text_as_it_is(string text)
    {
        var chat = Asking(new TextPrompt("ask"));
        await chat.SayAsync("hi");

        (await chat.SayAsync(text)).Result.ShouldBe(text);
    }

    [Fact]
    public async Task A_text_prompt_asks_again_for_a_sticker()
    {
        var chat = Asking(new TextPrompt("ask"));
        await chat.SayAsync("hi");

        await chat.SendAsync(new Activity { Type = ActivityTypes.Message });

        chat.Said.ShouldBe(["a number, please"]);
    }

    [Fact]
    public async Task An_attachment_prompt_needs_at_least_one()
    {
        var chat = Asking(new AttachmentPrompt("ask"));
        await chat.SayAsync("hi");

        (await chat.SayAsync("no photo")).Status.ShouldBe(DialogTurnStatus.Waiting);
        var result = await chat.SendAsync(Activity.Message("") with { Attachments = [new("image", "1")] });

        result.Result.ShouldBeAssignableTo<IReadOnlyList<Attachment>>().ShouldBe([new("image", "1")]);
    }

    [Theory]
    [InlineData("๑๕๐๐", 1500)]
    [InlineData("１２", 12)]
    [InlineData("-5", -5)]
    [InlineData(" 7 ", 7)]
    public async Task A_number_prompt_reads_plain_numbers(string text, int number)
    {
        var chat = Asking(new NumberPrompt<int>("ask"));
        await chat.SayAsync("hi");

        (await chat.SayAsync(text)).Result.ShouldBe(number);
    }

    [Theory]
    [InlineData("5 5")]
    [InlineData("50%")]
    [InlineData("2 dozen")]
    [InlineData("1e3")]
    [InlineData("99999999999")]
    [InlineData("")]
    public async Task A_number_prompt_does_not_guess(string text)
    {
        var chat = Asking(new NumberPrompt<int>("ask"));
        await chat.SayAsync("hi");

        (await chat.SayAsync(text)).Status.ShouldBe(DialogTurnStatus.Waiting);
    }

    [Theory]
    [InlineData("deposit", 0)]
    [InlineData("ฝากเงิน", 0)]
    [InlineData("SAVE", 0)]
    [InlineData("2", 1)]
    [InlineData("๒", 1)]
    public async Task A_choice_is_found_by_value_title_synonym_or_number(string text, int index)
    {
        var chat = Asking(new ChoicePrompt("ask"), Choices);
        await chat.SayAsync("hi");

        (await chat.SayAsync(text)).Result.ShouldBeOfType<FoundChoice>().Index.ShouldBe(index);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("0")]
    [InlineData("dep")]
    [InlineData("both")]
    public async Task A_choice_that_is_none_or_more_than_one_is_asked_again(string text)
    {
        var chat = Asking(new ChoicePrompt("ask"), Choices);
        await chat.SayAsync("hi");

        (await chat.SayAsync(text)).Status.ShouldBe(DialogTurnStatus.Waiting);
        chat.Sent[^1].SuggestedActions.ShouldBe(["ฝากเงิน", "withdraw"]);
    }

    [Theory]
    [InlineData("ใช่ค่ะ", true)]
    [InlineData("yes", true)]
    [InlineData("1", true)]
    [InlineData("ไม่", false)]
    [InlineData("2", false)]
    public async Task A_confirmation_is_read_from_words_or_numbers(string text, bool agreed)
    {
        var chat = Asking(new ConfirmPrompt("ask"));
        await chat.SayAsync("hi");

        (await chat.SayAsync(text)).Result.ShouldBe(agreed);
    }

    [Fact]
    public async Task A_day_comes_from_a_picker_or_in_one_form_only()
    {
        var chat = Asking(new DateTimePrompt("ask"));

        await chat.SayAsync("hi");
        (await chat.SendAsync(Activity.Message("") with { Value = new DateOnly(2026, 1, 2) })).Result.ShouldBe(new DateOnly(2026, 1, 2));

        await chat.SayAsync("hi");
        (await chat.SayAsync("02/01/2026")).Status.ShouldBe(DialogTurnStatus.Waiting);
        (await chat.SayAsync("2026-01-02")).Result.ShouldBe(new DateOnly(2026, 1, 2));
    }

    private static PromptOptions Choices { get; } = new()
    {
        Prompt = new("which?"),
        Choices = [new("deposit") { Title = "ฝากเงิน", Synonyms = ["save", "both"] }, new("withdraw") { Synonyms = ["both"] }],
    };

    private static PromptValidator<int> Counting(List<int> counts) => (context, _) =>
    {
        counts.Add(context.AttemptCount);
        return Task.FromResult(PromptVerdict.Retry());
    };

    private static EngineChat Asking(Dialog prompt, PromptOptions? options = null) => new(
        set => set.Add(prompt).Add(new Scripted("aside") { OnBegin = (dc, _, token) => dc.EndDialogAsync(null, token) }),
        (dc, token) => dc.PromptAsync("ask", options ?? Asked, token));

    private sealed class Messages(string mood) : IPromptMessages
    {
        public Activity Write(PromptMessage message, string? locale) => Activity.Message($"{mood} {message.Key} {string.Join(' ', message.Arguments)}");
    }
}
