using LineBot.Dialogs.Language;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>Places as they are written.</summary>
internal static class CasePlaces
{
    public static Text Write(CasePlace place)
    {
        List<Text> parts = [];
        if (place.Moo is { } moo) { parts.Add(CaseTermMessages.Moo(moo)); }
        if (place.Landmark is { } landmark) { parts.Add(Text.Same(landmark)); }
        if (place.Pin is not null) { parts.Add(CaseTermMessages.Pin); }
        return parts.Count == 0 ? CaseTermMessages.NoMoo : parts.Aggregate(CaseTermMessages.Join);
    }

    /// <summary>The village only: what may be said to anybody who knows of the need.</summary>
    public static Text Village(CasePlace place) => place.Moo is { } moo ? CaseTermMessages.Moo(moo) : CaseTermMessages.NoMoo;
}
