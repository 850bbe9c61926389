using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LineBot.Functions.Clock;
using LineBot.Functions.Reminders;
using LineBot.Functions.Turns;
using LineBot.TestKit.FakeLine;
using LineBot.TestKit.Pictures;
using Microsoft.AspNetCore.Http;

namespace LineBot.Functions.Faults;

/// <summary>One telling of a story: its acts, and after each what LINE and the host do until nothing is left to do.</summary>
internal sealed class Stage(Hosts hosts, StoryFund fund, bool isRedeliveredFirst)
{
    private const int DeliveriesMax = 6;

    /// <summary>As host.json says.</summary>
    private const int BroughtMax = 5;

    private const int RoundsMax = 60;

    /// <summary>Twenty seconds together.</summary>
    private const int LooksMax = 1000;

    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromMilliseconds(20);

    private readonly Dictionary<string, Person> tokens = [];
    private int step;

    public StoryFund Fund => fund;

    public Hosts Hosts => hosts;

    /// <summary>What stands for what in words and in the data of buttons.</summary>
    public Dictionary<string, string> Fill { get; } = new() { ["{fund}"] = fund.Id.Value };

    public DateTimeOffset Now { get; private set; } = ReminderTests.At(StoryFund.Today, 9, 0);

    /// <summary>What the host gave up on.</summary>
    public List<string> Poisoned { get; } = [];

    /// <summary>Whose reply a token is for.</summary>
    public IReadOnlyDictionary<string, Person> Tokens => tokens;

    public T Part<T>()
        where T : notnull => hosts.Current.Part<T>();

    public async Task TellAsync(Story story)
    {
        foreach (var act in story.Acts)
        {
            hosts.Wire.BeginStep(++step);
            SetClock();
            await ActAsync(act);
            hosts.Wire.EndStep();
        }
    }

    /// <summary>Tells the app what time it is, at once and with every call.</summary>
    public void SetClock()
    {
        hosts.Current.TurnClockTo(Now);
        var call = new DefaultHttpContext().Request;
        call.Headers["x-sim-now"] = Now.ToString("O", CultureInfo.InvariantCulture);
        Part<BotClock>().Follow(call);
    }

    /// <summary>Something that belongs to what happened before.</summary>
    public async Task PrepareAsync(params Act[] acts)
    {
        foreach (var act in acts)
        {
            step++;
            SetClock();
            await ActAsync(act);
        }
    }

    /// <summary>What LINE would send for something that a person says now. Nobody sends it yet.</summary>
    public string EventOf(Person who, string words)
    {
        var phone = new PhoneEvent(fund, who, ++step);
        tokens[phone.ReplyToken] = who;
        return phone.Text(words).ToJsonString();
    }

    /// <inheritdoc cref="EventOf"/>
    public string TapOf(Person who, string data)
    {
        var phone = new PhoneEvent(fund, who, ++step);
        tokens[phone.ReplyToken] = who;
        return phone.Tap(data).ToJsonString();
    }

    /// <summary>True: the last answer to this person asks something that words can answer.</summary>
    public bool IsAsked(Person who) => AnswersShownTo(who).Count > 0;

    private Task ActAsync(Act act) => act switch
    {
        Act.Says says => SendAsync(says.Who, phone => phone.Text(Filled(says.Words))),
        Act.Taps taps => SendAsync(taps.Who, phone => phone.Tap(Filled(taps.Data))),
        Act.TapsAnswer taps => SendAsync(taps.Who, phone => phone.Tap(AnswerShownTo(taps.Who, taps.Index))),
        Act.SendsPhoto sends => SendPhotoAsync(sends),
        Act.SendsWorkbook sends => SendWorkbookAsync(sends),
        Act.TakesBack takes => SendAsync(takes.Who, phone => phone.Unsend(takes.Step)),
        Act.SendsPlace sends => SendAsync(sends.Who, phone => phone.Place()),
        Act.SendsSticker sends => SendAsync(sends.Who, phone => phone.Sticker()),
        Act.Follows follows => SendAsync(follows.Who, phone => phone.Follow(follows.IsFriend)),
        Act.Opens opens => OpenAsync(opens),
        Act.TimerTicks ticks => TickAsync(ticks.Name),
        Act.TimeGoesTo time => GoToAsync(time.Now),
        _ => throw new NotSupportedException(),
    };

    private Task GoToAsync(DateTimeOffset now)
    {
        Now = now;
        SetClock();
        return Task.CompletedTask;
    }

    private Task SendPhotoAsync(Act.SendsPhoto sends)
    {
        var picture = ContentAnswer.Of(SamplePictures.FromCamera());
        hosts.Line.Contents.Answer(fund.MessageId(step), sends.IsSlow ? [new(202), picture] : [picture]);
        return SendAsync(sends.Who, phone => phone.Photo());
    }

    private Task SendWorkbookAsync(Act.SendsWorkbook sends)
    {
        hosts.Line.Contents.Answer(fund.MessageId(step), ContentAnswer.Of(fund.Workbook()));
        return SendAsync(sends.Who, phone => phone.File());
    }

    /// <summary>LINE brings the event until somebody says 200; the copies in the queue come into sight before that or after it.</summary>
    private async Task SendAsync(Person who, Func<PhoneEvent, JsonObject> what)
    {
        var phone = new PhoneEvent(fund, who, step);
        var happened = what(phone);
        tokens[phone.ReplyToken] = who;
        for (var delivery = 1; !await hosts.CallAsync(host => host.ReceiveAsync(happened.ToJsonString())); delivery++)
        {
            delivery.ShouldBeLessThan(DeliveriesMax, "The webhook is refused for ever.");
            happened["deliveryContext"]!["isRedelivery"] = true;
            SetClock();
            if (!isRedeliveredFirst) { await RestAsync(); }
        }

        await RestAsync();
    }

    /// <summary>Who sees a page that says "not now" taps again.</summary>
    private async Task OpenAsync(Act.Opens opens)
    {
        var link = LinkShownTo(opens.Who, opens.Door);
        for (var tap = 1; !await hosts.CallAsync(host => host.OpenAsync(link)); tap++)
        {
            tap.ShouldBeLessThan(DeliveriesMax, "The page never opens.");
            SetClock();
        }

        await RestAsync();
    }

    /// <summary>A tick that fails is not brought again: the next one of the hour does its work.</summary>
    private async Task TickAsync(string timer)
    {
        for (var tick = 1; !await hosts.CallAsync(host => host.TickAsync(timer)); tick++)
        {
            tick.ShouldBeLessThan(DeliveriesMax, "The timer fails for ever.");
            SetClock();
            await RestAsync();
        }

        await RestAsync();
    }

    private async Task RestAsync()
    {
        for (var round = 1; hosts.Waiting.Left is { Count: > 0 } left; round++)
        {
            round.ShouldBeLessThan(RoundsMax, "The queues never come to rest.");
            foreach (var message in left) { await BringAsync(message); }
        }
    }

    /// <summary>The host shows a copy after twenty seconds; by then the turn that put it there is over, and on a busy machine it may not be sooner.</summary>
    private async Task BringAsync(WaitingMessage message)
    {
        for (var look = 1; look <= LooksMax && hosts.Current.Part<InlineTurns>().AtWork > 0; look++) { await Task.Delay(LookAgainAfter, TestContext.Current.CancellationToken); }
        if (!hosts.Waiting.Left.Contains(message)) { return; }
        message.Brought++;
        var isDone = await hosts.CallAsync(host => host.BringAsync(message.Queue, message.Body));
        SetClock();
        if (!isDone && message.Brought < BroughtMax) { return; }
        if (!isDone) { Poisoned.Add(message.Queue); }
        await hosts.DeleteAsync(message);
    }

    private string Filled(string text) => Fill.Aggregate(text, (filled, one) => filled.Replace(one.Key, one.Value, StringComparison.Ordinal));

    /// <summary>What the answer carries that stands at this place under the last question.</summary>
    private string AnswerShownTo(Person who, int index) =>
        AnswersShownTo(who) is { } answers && answers.Count > index ? answers[index] : throw new ShouldAssertException($"There is no answer {index} under: {string.Join(" / ", LastShownTo(who)?.Texts ?? [])}");

    private string LinkShownTo(Person who, string door) =>
        LastShownTo(who) is { } last && Regex.Match(last.Body.GetRawText(), $"/api/{door}/[^\"]+") is { Success: true } link
            ? link.Value
            : throw new ShouldAssertException($"There is no link to {door} for {who}.");

    private List<string> AnswersShownTo(Person who) => LastShownTo(who) is { } last
        ? [.. DataIn(last.Body).Where(data => data.StartsWith("pick/", StringComparison.Ordinal)).Distinct()]
        : [];

    private LineCall? LastShownTo(Person who) => hosts.Line.Calls.LastOrDefault(call => call.Accepted
        && call.Path.EndsWith("/reply", StringComparison.Ordinal) && tokens.GetValueOrDefault(call.Body.GetProperty("replyToken").GetString()!, (Person)(-1)) == who);

    private static IEnumerable<string> DataIn(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().SelectMany(property =>
            property is { Name: "data", Value.ValueKind: JsonValueKind.String } ? [property.Value.GetString()!] : DataIn(property.Value)),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(DataIn),
        _ => [],
    };
}
