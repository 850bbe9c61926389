using FsCheck;
using FsCheck.Fluent;
using LineBot.Dialogs.Cards;

namespace LineBot.Dialogs.Tests.Cards;

public class PostbackTests
{
    [Fact]
    public void Any_arguments_come_back_as_they_were() => Prop.ForAll<string[]>(arguments =>
    {
        var sent = new Postback("history", [.. arguments.Select(argument => Cut(argument ?? "")).Take(4)]);

        return Postback.TryParse(sent.Data, out var back) && back.Equals(sent) && back.Arguments.SequenceEqual(sent.Arguments);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/loan")]
    public void Data_that_no_button_of_ours_sends_is_refused(string? data) =>
        Postback.TryParse(data, out _).ShouldBeFalse();

    [Fact]
    public void Data_longer_than_LINE_allows_is_refused_both_ways()
    {
        Postback.TryParse(new string('x', 301), out _).ShouldBeFalse();
        Postback.TryParse(new string('%', 300), out _).ShouldBeFalse();
        Should.Throw<ArgumentOutOfRangeException>(() => new Postback("loan", new string('x', 300)));
    }

    [Fact]
    public void A_missing_argument_is_empty()
    {
        Postback.TryParse("loan/ban-lo", out var postback).ShouldBeTrue();

        postback.Argument(0).ShouldBe("ban-lo");
        postback.Argument(1).ShouldBeEmpty();
    }

    [Fact]
    public void The_longest_numbers_of_the_books_fit()
    {
        var longest = new string('ก', 40);

        new Postback("loan-schedule", new string('a', 32), longest, longest, "600").Data.Length.ShouldBeLessThanOrEqualTo(300);
    }

    private static string Cut(string text) => text.Length > 20 ? text[..20] : text;
}
