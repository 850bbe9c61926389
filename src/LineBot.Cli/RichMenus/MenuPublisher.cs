using LineBot.Cli.Commands;
using LineBot.Cli.Settings;
using LineBot.Dialogs.Menus;
using LineBot.Line.Client;
using LineBot.Line.RichMenus;
using LineBot.Storage.RichMenus;

namespace LineBot.Cli.RichMenus;

/// <summary>
/// Brings the menus of one channel to LINE. Each menu's name at LINE ends in a hash of its picture and places, so what is there already is
/// never uploaded twice, and a publication that was cut off goes on where it stopped.
/// </summary>
internal sealed class MenuPublisher(LineChannel channel, PublishedMenuStore store)
{
    private const string NamePrefix = "linebot/";
    private const int ProgressLooksMax = 60;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    /// <param name="tell">Hears of each menu as it is done.</param>
    /// <param name="cancellationToken">Stops between two calls to LINE.</param>
    public async Task<PublishedAnswer> PublishAsync(Action<string> tell, CancellationToken cancellationToken)
    {
        var atLine = await OursAtLineAsync(cancellationToken);
        var (current, uploaded) = (new Dictionary<string, string>(StringComparer.Ordinal), 0);
        foreach (var menu in ChatMenu.All)
        {
            var (id, isNew) = await EnsureAsync(menu, atLine, cancellationToken);
            current[menu.Name] = id;
            uploaded += isNew ? 1 : 0;
            tell(isNew ? $"{menu.Name}: uploaded" : $"{menu.Name}: there already");
        }

        await store.WriteAsync(channel.Name, current, cancellationToken);
        Expect(await channel.Line.SetDefaultRichMenuAsync(current[ChatMenu.Default.Name], cancellationToken), "set the menu of guests as everybody's");
        var superseded = atLine.Where(menu => !current.ContainsValue(menu.RichMenuId)).ToList();
        var removed = await RetireAsync(superseded, current, cancellationToken);
        return new(channel.Name, uploaded, removed, superseded.Count - removed, current);
    }

    /// <summary>What LINE shows, beside what the app believes.</summary>
    public async Task<MenuStatusAnswer> StatusAsync(CancellationToken cancellationToken)
    {
        var atLine = await OursAtLineAsync(cancellationToken);
        var known = await store.ReadAsync(channel.Name, cancellationToken);
        var everybodys = await channel.Line.GetDefaultRichMenuAsync(cancellationToken) is Accepted<RichMenuId> { Value: var id } ? id.Value : null;
        return new(
            channel.Name,
            [.. ChatMenu.All.Select(menu => StateOf(menu, atLine, known))],
            IsDefaultSet: everybodys is not null && everybodys == known.GetValueOrDefault(ChatMenu.Default.Name),
            Superseded: atLine.Count(menu => !known.Values.Contains(menu.RichMenuId)));
    }

    private static MenuState StateOf(ChatMenu menu, List<StoredRichMenu> atLine, IReadOnlyDictionary<string, string> known)
    {
        var id = known.GetValueOrDefault(menu.Name);
        var found = atLine.Find(stored => stored.RichMenuId == id);
        return new(menu.Name, id, found is null ? "missing" : found.Name == NameOf(menu) ? "current" : "outdated");
    }

    private static string NameOf(ChatMenu menu) => $"{NamePrefix}{menu.Name}/{MenuFiles.Version(menu)}";

    private async Task<List<StoredRichMenu>> OursAtLineAsync(CancellationToken cancellationToken) =>
        [.. Expect(await channel.Line.ListRichMenusAsync(cancellationToken), "list the menus").Richmenus
            .Where(menu => menu.Name?.StartsWith(NamePrefix, StringComparison.Ordinal) == true)];

    private async Task<(string Id, bool IsNew)> EnsureAsync(ChatMenu menu, List<StoredRichMenu> atLine, CancellationToken cancellationToken)
    {
        var name = NameOf(menu);
        if (atLine.Find(stored => stored.Name == name) is { } known)
        {
            if (await HasPictureAsync(known.RichMenuId, cancellationToken)) { return (known.RichMenuId, false); }
            await DrawAsync(known.RichMenuId, menu, cancellationToken);
            return (known.RichMenuId, true);
        }

        var made = Expect(await channel.Line.CreateRichMenuAsync(menu.ToRichMenu(name), cancellationToken), $"make the menu {menu.Name}");
        await DrawAsync(made.Value, menu, cancellationToken);
        return (made.Value, true);
    }

    private async Task<bool> HasPictureAsync(string id, CancellationToken cancellationToken)
    {
        if (await channel.Line.GetRichMenuImageAsync(id, cancellationToken) is not Accepted<LineContent> { Value: ContentReady picture }) { return false; }
        await picture.DisposeAsync();
        return true;
    }

    private async Task DrawAsync(string id, ChatMenu menu, CancellationToken cancellationToken) =>
        Expect(
            await channel.Line.UploadRichMenuImageAsync(id, MenuFiles.Picture(menu), RichMenuImageType.Png, cancellationToken),
            $"upload the picture of {menu.Name}");

    /// <summary>People who have an old menu get its successor first; a menu that may still be somebody's stays for the next time.</summary>
    private async Task<int> RetireAsync(List<StoredRichMenu> superseded, Dictionary<string, string> current, CancellationToken cancellationToken)
    {
        if (superseded.Count == 0 || !await MoveAsync(superseded, current, cancellationToken)) { return 0; }
        var removed = 0;
        foreach (var menu in superseded)
        {
            removed += (await channel.Line.DeleteRichMenuAsync(menu.RichMenuId, cancellationToken)).IsDone ? 1 : 0;
        }

        return removed;
    }

    private async Task<bool> MoveAsync(List<StoredRichMenu> superseded, Dictionary<string, string> current, CancellationToken cancellationToken)
    {
        List<RichMenuReplacement> moves = [.. superseded
            .Where(menu => current.ContainsKey(MenuNameIn(menu.Name!)))
            .Select(menu => new RichMenuReplacement(menu.RichMenuId, current[MenuNameIn(menu.Name!)])).Take(LineClient.ReplacementsMax)];
        if (moves.Count == 0) { return true; }
        if (await channel.Line.ReplaceRichMenusAsync(moves, cancellationToken) is not Accepted<Nothing> { RequestId: { } request }) { return false; }
        for (var look = 1; look <= ProgressLooksMax; look++)
        {
            switch (await channel.Line.GetReplacementProgressAsync(request, cancellationToken))
            {
                case Accepted<RichMenuReplacementProgress> { Value.Phase: "succeeded" }: return true;
                case Accepted<RichMenuReplacementProgress> { Value.Phase: "failed" } or Refused<RichMenuReplacementProgress>: return false;
            }

            await Task.Delay(BetweenLooks, TimeProvider.System, cancellationToken);
        }

        return false;
    }

    /// <summary><c>member.th</c> of <c>linebot/member.th/0123456789ab</c>.</summary>
    private static string MenuNameIn(string name) => name.Split('/')[1];

    private static T Expect<T>(LineResult<T> result, string what) => result switch
    {
        Accepted<T> accepted => accepted.Value,
        _ => throw new SentenceException($"LINE did not {what}: {result}"),
    };
}

/// <summary>What a publication did, for people and scripts.</summary>
internal sealed record PublishedAnswer(string Channel, int Uploaded, int Removed, int LeftOver, IReadOnlyDictionary<string, string> Menus);

/// <summary>How the menus of a channel stand.</summary>
internal sealed record MenuStatusAnswer(string Channel, IReadOnlyList<MenuState> Menus, bool IsDefaultSet, int Superseded)
{
    public bool IsInOrder => IsDefaultSet && Menus.All(menu => menu.State == "current");
}

/// <summary>One menu: <c>current</c>, <c>outdated</c> (another picture or other places than this program's) or <c>missing</c>.</summary>
internal sealed record MenuState(string Name, string? RichMenuId, string State);
