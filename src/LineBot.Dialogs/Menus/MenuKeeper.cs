using LineBot.Dialogs.Engine;
using LineBot.Dialogs.Script;
using LineBot.Line.Events;

namespace LineBot.Dialogs.Menus;

/// <summary>Sees to it at the end of each turn that the person has the right menu; LINE is asked only when it changed.</summary>
internal sealed class MenuKeeper(MenuChooser chooser, Memory memory, ITurnContext context, Turn turn)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (turn.Menus.Count == 0 || turn.Event.Source is not { IsPersonal: true } || turn.Event is UnfollowEvent) { return; }

        var before = await memory.Menu.GetAsync(context, null, cancellationToken);
        var (menu, isVolunteer) = await chooser.ChooseAsync(turn, before);
        if (!turn.Menus.TryGetValue(menu.Name, out var id) || (before is null && menu == ChatMenu.Default)) { return; }

        // Whoever comes back may have lost the menu meanwhile.
        turn.SwitchesMenu = id != before?.RichMenuId || turn.Event is FollowEvent;
        await memory.Menu.SetAsync(context, new(id, isVolunteer), cancellationToken);
    }
}
