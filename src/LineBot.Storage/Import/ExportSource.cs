using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Funds.Loans;
using LineBot.Funds.Pots;
using LineBot.Storage.FundBooks;
using LineBot.Storage.Pots;
using Rows = LineBot.Funds.Import;

namespace LineBot.Storage.Import;

/// <summary>Reads a whole fund as rows of the import format. A walk through all of its members: an operator's business, never a chat's.</summary>
public sealed class ExportSource(TableServiceClient tables, TimeProvider clock)
{
    private const long AfterOpening = 2;

    private readonly FundStore funds = new(tables);
    private readonly FundRules given = new(tables);
    private readonly RuleStore rules = new(tables);
    private readonly PotStore pots = new(tables, clock);
    private readonly MemberPartitions partitions = new(tables);

    /// <summary>Null: there is no such fund.</summary>
    public async Task<ExportedFund?> ReadAsync(FundId fund, CancellationToken cancellationToken)
    {
        var nodes = await NodesAsync(fund, cancellationToken);
        if (nodes.Count == 0) { return null; }

        var members = (await partitions.ReadFundAsync(fund, cancellationToken))
            .Select(partition => new BooksAsRows(partition.ToStored()))
            .Where(books => books.Member is not null)
            .OrderBy(books => books.Member!.Membership.Member.Value, StringComparer.Ordinal).ToList();
        return new(
            new()
            {
                Funds = [.. nodes.Select(node => new Rows.FundRow(default, node))],
                Members = [.. members.Select(books => books.Member!)],
                Accounts = [.. members.SelectMany(books => books.Accounts)],
                Transactions = [.. members.SelectMany(books => books.Transactions)],
                Loans = [.. members.SelectMany(books => books.Loans)],
                Repayments = [.. members.SelectMany(books => books.Repayments)],
                Seats = [.. members.SelectMany(books => books.Seats)],
                Volunteers = [.. (await given.VolunteersAsync(fund, cancellationToken)).Select(volunteer => new Rows.VolunteerRow(default, volunteer))],
                Benefits = [.. (await given.BenefitsAsync(fund, cancellationToken)).Select(benefit => new Rows.BenefitRow(default, benefit))],
                Rules = [.. (await rules.AllAsync(fund, cancellationToken)).Select(rule => new Rows.RuleRow(default, rule))],
                Pots = await PotsAsync(fund, cancellationToken),
            },
            [.. members.SelectMany(books => books.ClosedEarly)]);
    }

    /// <summary>The fund, and all that stand above it.</summary>
    private async Task<IReadOnlyList<FundProfile>> NodesAsync(FundId fund, CancellationToken cancellationToken)
    {
        var nodes = new List<FundProfile>();
        for (FundId? next = fund; next is { } id && await funds.ReadAsync(id, cancellationToken) is { } known; next = known.Parent) { nodes.Add(known); }
        return nodes;
    }

    /// <summary>The one purse of a fund that wrote none down.</summary>
    private static bool IsMadeUp(Pot pot) => pot.Id == PotId.Main && pot.Balance is null && pot.Name == Pot.Main(pot.Fund).Name;

    /// <summary>As they were carried over: what came in and went out since is no part of the format.</summary>
    private async Task<IReadOnlyList<Rows.PotRow>> PotsAsync(FundId fund, CancellationToken cancellationToken)
    {
        var rows = new List<Rows.PotRow>();
        foreach (var pot in (await pots.ReadAsync(fund, cancellationToken)).Where(pot => !IsMadeUp(pot)))
        {
            var opening = await pots.HistoryAsync(fund, pot.Id, AfterOpening, size: 1, cancellationToken);
            rows.Add(new(default, new(fund, pot.Id, pot.Name, pot.Kind)
            {
                Purposes = pot.Purposes,
                Balance = opening is [var first] ? first.Balance : null,
                AsOf = opening is [{ Balance: not null } dated] ? dated.Date : null,
            }));
        }

        return rows;
    }
}

/// <summary>A fund as rows, and the loans whose early end the rows cannot say.</summary>
public sealed record ExportedFund(ImportRows Rows, IReadOnlyList<LoanNumber> ClosedEarly);
