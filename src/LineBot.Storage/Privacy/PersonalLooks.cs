using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Audit;
using LineBot.Funds.Members;
using LineBot.Funds.Privacy;
using LineBot.Storage.Audit;
using LineBot.Storage.Cases;
using LineBot.Storage.Connection;
using LineBot.Storage.Letters;
using LineBot.Storage.Members;
using LineBot.Storage.Objections;
using LineBot.Storage.Slips;
using LineBot.Storage.Welfare;

namespace LineBot.Storage.Privacy;

/// <summary>Who looked at what concerns a member: one query for each of the member's matters, however long the audit trail is.</summary>
internal sealed class PersonalLooks(TableServiceClient tables)
{
    private readonly PersonTables rows = new(tables);
    private readonly AuditStore audit = new(tables);
    private readonly PassbookStore passbooks = new(tables);

    public async Task<IReadOnlyList<PersonalLook>> ReadAsync(Membership membership, CancellationToken cancellationToken)
    {
        var subjects = await SubjectsAsync(membership, cancellationToken);
        var read = await Task.WhenAll(subjects.Select(subject => audit.LooksAsync(membership.Fund, subject, cancellationToken)));
        var letters = await LettersAsync(membership, cancellationToken);
        var looks = read.SelectMany(some => some).Concat(letters).Where(look => look.Actor != membership.Member.Value).ToList();
        var officers = await OfficersAsync(membership.Fund, looks, cancellationToken);
        return [.. looks.Select(look => Of(membership, look, officers))];
    }

    private static PersonalLook Of(Membership membership, AuditEvent look, Dictionary<MemberNumber, Passbook?> officers)
    {
        var by = MemberNumber.Parse(look.Actor);
        var officer = officers[by];
        var seat = officer?.Seats.FirstOrDefault(one => one.IsFilledOn(ThaiDay.Of(look.At)));
        return new(membership, look.At, look.Action, look.Subject, by, officer?.Profile.FullName, seat?.Position);
    }

    private async Task<IReadOnlyList<string>> SubjectsAsync(Membership membership, CancellationToken cancellationToken)
    {
        var (fund, member) = (Keys.Fund(membership.Fund), membership.Member);
        var claims = rows.RangeAsync(TableNames.Claims, fund, ClaimKeys.OfMember(member), cancellationToken);
        var slips = rows.RangeAsync(TableNames.Slips, fund, SlipRows.OfMember(member), cancellationToken);
        var objections = rows.RangeAsync(TableNames.Objections, fund, ObjectionKeys.OfMember(member), cancellationToken);
        var about = await rows.RangeAsync(TableNames.Cases, CaseKeys.Partition(membership.Fund), CaseKeys.AboutPrefix(member), cancellationToken);
        return
        [
            .. (await claims).Select(row => ClaimKeys.NumberOf(row.RowKey).ToString()),
            .. (await slips).Select(row => SlipRows.NumberIn(row).Value),
            .. (await objections).Select(row => ObjectionKeys.NumberIn(row.RowKey).ToString()),
            .. about.Select(row => CaseKeys.NumberIn(row.RowKey).ToString()),
        ];
    }

    /// <summary>Letters are read as a list, so whoever read it while a letter lay in it has read that letter.</summary>
    private async Task<IEnumerable<AuditEvent>> LettersAsync(Membership membership, CancellationToken cancellationToken)
    {
        var lain = await rows.PointedAtAsync(
            TableNames.Letters, Keys.Fund(membership.Fund), LetterRow.OfMember(membership.Member), LetterRow.PlacesOf, cancellationToken);
        if (lain.Count == 0) { return []; }

        var letters = lain.Select(LetterRow.Read).ToList();
        var read = await audit.LooksAsync(membership.Fund, LetterStore.ListSubject, cancellationToken);
        return read.Where(look => letters.Exists(letter => letter.SentAt <= look.At && (letter.Answer is null || look.At <= letter.Answer.At)));
    }

    private async Task<Dictionary<MemberNumber, Passbook?>> OfficersAsync(FundId fund, IEnumerable<AuditEvent> looks, CancellationToken cancellationToken)
    {
        var officers = looks.Select(look => MemberNumber.Parse(look.Actor)).Distinct().ToList();
        var books = await Task.WhenAll(officers.Select(officer => passbooks.ReadAsync(new(fund, officer), cancellationToken)));
        return officers.Zip(books).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}
