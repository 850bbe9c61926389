namespace LineBot.EndToEnd.Everyday;

/// <summary>
/// A desk of its own whose clock stands at nine in the morning of a working day, so that what is said reads the same on every day. Its
/// members have all written before, so each has the menu of their role.
/// </summary>
public sealed class StillDesk : Desk
{
    protected override IReadOnlyList<string> More => ["--at", "2026-11-23T09:00:00+07:00"];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        if (!IsStanding) { return; }
        foreach (var person in (await GetAsync("/sim/people")).EnumerateArray().Where(person => person.GetProperty("isFriend").GetBoolean()))
        {
            await PostAsync($"/sim/chats/{person.GetProperty("userId").GetString()}/messages", new { message = new { type = "text", text = "สวัสดีค่ะ" } });
        }

        await GetAsync("/sim/idle?seconds=60");
    }
}
