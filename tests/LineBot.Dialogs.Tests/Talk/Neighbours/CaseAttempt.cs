using LineBot.Dialogs.Tests.Talk.Committee;

namespace LineBot.Dialogs.Tests.Talk.Neighbours;

/// <summary>One deed tried by one person with a button written by hand, and what came of it.</summary>
internal sealed class CaseAttempt(CaseDeed deed, Person person, bool isStale)
{
    private readonly Neighbourhood place = new();

    /// <summary>What the person reads at the end.</summary>
    public string Shown { get; private set; } = "";

    public bool IsSentence { get; private set; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>True: it took effect.</summary>
    public async Task<bool> MakeAsync()
    {
        await PrepareAsync();
        if (isStale) { await MoveOnAsync(); }
        var before = place.Case.Revision;
        var hand = place.PhoneOf(person);
        await hand.PostAsync(Data, Token);
        foreach (var answer in Answers.TakeWhile(_ => hand.IsAsked)) { await SayAsync(hand, answer); }
        (Shown, IsSentence) = (hand.Shown, hand.IsSentence);
        return Mark is { } mark ? Shown.Contains(mark, StringComparison.Ordinal) : place.Case.Revision != before;
    }

    private Task PrepareAsync() => deed switch
    {
        CaseDeed.Take or CaseDeed.List => Task.CompletedTask,
        CaseDeed.Vote => place.PlanAsync(2_000),
        CaseDeed.Pay => place.PlanAsync(500),
        CaseDeed.Answer => place.ReferAsync(),
        CaseDeed.SeeLooks => place.LookAsync(),
        _ => place.TakeAsync(),
    };

    private async Task MoveOnAsync()
    {
        if (deed == CaseDeed.Pay) { await place.PayAsync(); }
        if (deed == CaseDeed.Vote) { await place.VoteDownAsync(); }
        await place.CloseAsync();
    }

    private string Data => deed switch
    {
        CaseDeed.List => "case-list",
        CaseDeed.Count => "case-counts",
        _ => $"{Action}/{place.Case.Fund}/{place.Case.Number}",
    };

    private string Action => deed switch
    {
        CaseDeed.Open => "case",
        CaseDeed.Print => "case-letter",
        CaseDeed.SeeLooks => "case-looks",
        _ => $"case-{deed.ToString().ToLowerInvariant()}",
    };

    /// <summary>What can be read once a look succeeds; null: it is no look.</summary>
    private string? Mark => deed switch
    {
        CaseDeed.List => $"{place.Case.Number}",
        CaseDeed.Count => "หมู่ 3",
        CaseDeed.Open => Neighbourhood.Words,
        CaseDeed.Print => $"ใบส่งต่อ เรื่อง {place.Case.Number}",
        CaseDeed.SeeLooks => $"เลขสมาชิก {Neighbourhood.NumberOf(Person.Chair).Value}",
        _ => null,
    };

    /// <summary>What is answered, as long as anything is asked; null: the yes of a confirmation.</summary>
    private string?[] Answers => deed switch
    {
        CaseDeed.Visit or CaseDeed.Add => ["น้ำถึงเข่า", "ส่งครบแล้ว"],
        CaseDeed.Help => ["500", null],
        CaseDeed.Vote => ["เห็นด้วย"],
        CaseDeed.Pay => [null],
        CaseDeed.Refer => ["อบต./เทศบาล"],
        CaseDeed.Answer => ["ส่งถุงยังชีพแล้ว"],
        CaseDeed.Close => ["ช่วยเหลือแล้ว", null],
        CaseDeed.Assign => [$"{Person.Housemate} ตัวอย่าง"],
        CaseDeed.Identify => [Neighbourhood.NumberOf(Person.Member).Value],
        _ => [],
    };

    private static Task SayAsync(Hand hand, string? answer) => answer is null
        ? hand.TapAsync(data => data.EndsWith("/yes", StringComparison.Ordinal), Token)
        : hand.TypeAsync(answer, Token);
}
