namespace LineBot.Funds.Ledger;

/// <summary>Others wrote into the same book each time we tried. Nothing was posted; the same command may be tried again.</summary>
public sealed class BookBusyException(LedgerBook book) : TimeoutException($"The {book} was busy.");
