using System.Globalization;
using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;
using LineBot.Funds.Photos;
using LineBot.Line.Messages;

namespace LineBot.Dialogs.Objections;

/// <summary>Finds out who has to hear of an objection, and tells them with the turn: once, however often the turn is run.</summary>
public sealed class ObjectionNews
{
    private readonly Desks desks;

    internal ObjectionNews(Desks desks) => this.desks = desks;

    /// <summary>What the committee hears when its answers are late.</summary>
    public static IReadOnlyList<Message> Late(LateObjections late)
    {
        ArgumentNullException.ThrowIfNull(late);
        return [CardMessages.Of(ObjectionCards.Late(late), Locale.Thai)];
    }

    /// <summary>The pictures belong to the objection from now on, those who answer hear of it, and the member gets the number and the day.</summary>
    internal async Task<ISaying> FiledAsync(Turn turn, Objection objection, Passbook owner)
    {
        if (objection.Photos.Count > 0)
        {
            await desks.Photos.FileAsync(new(objection.Fund, objection.Number.ToString(), PhotoKeeping.Paper), objection.Photos, turn.CancellationToken);
        }

        var officers = await desks.Committee.ReadAsync(objection.Fund, turn.Today, turn.CancellationToken);
        var others = officers.Where(officer => officer.Membership != objection.Membership && officer.LineUsers.Count > 0).ToList();
        var answering = others.Where(Answerers.Include).ToList();
        Tell(turn, (answering.Count > 0 ? answering : others).SelectMany(officer => officer.LineUsers), ObjectionCards.Arrived(objection, owner.FundName), "officer");
        return ObjectionMessages.Filed(objection.Number, objection.AnswerBy).With(Button.Of(ObjectionMessages.ListButton, ObjectionPostbacks.List));
    }

    /// <summary>To the LINE account that objected; if the fund has taken its link back since, to those that the member has now. False: there is none.</summary>
    internal static bool Answered(Turn turn, Objection objection, Passbook owner)
    {
        IReadOnlyList<LineUserId> readers = owner.IsLinkedTo(objection.User) ? [objection.User] : owner.LinkedUsers;
        Tell(turn, readers, ObjectionCards.Answer(objection, owner, turn.Today), "member");
        return readers.Count > 0;
    }

    private static void Tell(Turn turn, IEnumerable<LineUserId> people, Card card, string step)
    {
        foreach (var (user, place) in people.Distinct().Where(user => user != turn.Person).Select((user, place) => (user, place)))
        {
            turn.Tell(user, card, string.Create(CultureInfo.InvariantCulture, $"objection-{step}-{place}"));
        }
    }
}
