using LineBot.Funds.Due;
using LineBot.Funds.Guarantees;
using LineBot.Storage.Queues;

namespace LineBot.Functions.Reminders;

/// <summary>Does the work of one notice. Whatever fails is brought again by the host; doing it twice does no harm.</summary>
internal sealed class NoticeRunner(FundMorning morning, BorrowerNotice borrower, IDueIndex due, IGuarantees guarantees)
{
    public Task RunAsync(byte[] message, CancellationToken cancellationToken) => Notice.FromBytes(QueueBody.Unpack(message).Span) switch
    {
        Notice.Morning notice => morning.RunAsync(notice, cancellationToken),
        Notice.Borrower notice => borrower.RunAsync(notice, cancellationToken),
        Notice.Check notice => Task.WhenAll(due.RebuildAsync(notice.Fund, cancellationToken), guarantees.RebuildAsync(notice.Fund, cancellationToken)),
        _ => throw new InvalidDataException("The message is not a notice."),
    };
}
