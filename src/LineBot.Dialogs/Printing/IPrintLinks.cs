using LineBot.Funds.Members;
using LineBot.Funds.SavingsDay;

namespace LineBot.Dialogs.Printing;

/// <summary>Where pages with names and sums can be printed: addresses that hold for minutes, for the one who asked. Each look is recorded.</summary>
public interface IPrintLinks
{
    /// <summary>A day sheet, for an officer of its fund.</summary>
    Uri DaySheet(Membership officer, LineUserId user, DaySheetNumber sheet, DateTimeOffset now);

    /// <summary>A member's own statement from one day to another.</summary>
    Uri Statement(Membership member, LineUserId user, DateOnly from, DateOnly to, DateTimeOffset now);
}
