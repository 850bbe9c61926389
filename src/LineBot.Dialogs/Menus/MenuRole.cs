namespace LineBot.Dialogs.Menus;

/// <summary>For whom a menu is made. Who is several things at once gets the menu of the last.</summary>
public enum MenuRole
{
    /// <summary>Nobody is linked in this chat.</summary>
    Guest,
    Member,
    Volunteer,

    /// <summary>Holds a seat today.</summary>
    Committee,
}
