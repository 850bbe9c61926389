using System.Globalization;
using System.Text;
using LineBot.Line.Events;
using LineBot.Line.Messages;
using LineBot.Line.Messages.Actions;
using LineBot.Line.Messages.Limits;

namespace LineBot.Line.Tests;

/// <summary>A thread that counts years from the Buddha, or writes a comma for a point, changes nothing on the wire.</summary>
public sealed class CultureTests : IDisposable
{
    private readonly CultureInfo before = Thread.CurrentThread.CurrentCulture;

    public void Dispose() => Thread.CurrentThread.CurrentCulture = before;

    [Theory]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Dates_and_numbers_stay_as_line_writes_them(string culture)
    {
        Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        var picker = new DatetimePickerAction { Label = "a", Data = "b", Mode = PickerMode.Date, Initial = "2026-02-28", Max = "2100-12-31" };
        var place = new LocationMessage { Title = "a", Address = "b", Latitude = 18.79, Longitude = -91, QuickReply = QuickReply.Of(picker) };

        var json = Encoding.UTF8.GetString(MessageJson.Write([place]));
        var postback = """{"type":"postback","postback":{"data":"","params":{"date":"2026-02-28"}}}"""u8.ToArray();

        json.ShouldContain("\"latitude\":18.79,\"longitude\":-91");
        Webhook.TryParseEvent(postback, out var happened).ShouldBeTrue();
        happened.ShouldBeOfType<PostbackEvent>().Params.Date.ShouldBe(new DateOnly(2026, 2, 28));
        MessageLimits.Check([place]).ShouldBeEmpty();
        MessageLimits.Check([place with { Latitude = -91 }]).ShouldHaveSingleItem().Problem.ShouldBe("Must be between -90 and 90");
    }
}
