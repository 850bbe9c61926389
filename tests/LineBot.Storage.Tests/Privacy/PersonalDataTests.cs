using Azure.Data.Tables;
using LineBot.Funds.Audit;
using LineBot.Funds.Privacy;
using LineBot.Storage.Welfare;
using LineBot.TestKit;

namespace LineBot.Storage.Privacy;

public class PersonalDataTests(AzuriteFixture azurite)
{
    /// <summary>Rows that name a person and are not in the copy, each with the reason. A new one is either added to the copy or argued for here.</summary>
    private static readonly (string Table, string KeyPart, string Why)[] NotInTheCopy =
    [
        ("Members", "~receipt:", "a receipt number that points at an entry of the copy"),
        ("Members", "~done:", "a mark that a command was carried out; it holds nothing else"),
        ("Funds", "account:", "whose account a number is: the account is in the copy"),
        ("Funds", "loan:", "whose loan a number is: the loan is in the copy"),
        ("Funds", "officer:", "whom to look at for offices: the office is in the copy"),
        ("Due", "", "instalments by day, made of the loans of the copy"),
        ("Conversations", "link:", "another LINE account's memory of a link that the fund took back"),
        ("LinkCodes", "", "a used code under its hash, gone after thirty days"),
        ("Imports", "", "which import wrote the register; what it wrote is in the copy"),
        ("Audit", "", "shown as who looked; the rest is what the person did"),
        ("Claims", "~done:", "a mark that a command was carried out"),
        ("Claims", "~entry:pot:", "the fund's own money; the payment is in the claim"),
        ("Slips", "of:", "a list that points at the slips of the copy"),
        ("Slips", "~done:", "a mark that a command was carried out"),
        ("Slips", "ref:", "a bank's reference that points at a slip of the copy"),
        ("Objections", "of:", "a list that points at the objections of the copy"),
        ("Letters", "of:", "a list that points at the letters of the copy"),
        ("Cases", "open:", "the line of an open case in the list; the case is in the copy"),
        ("Cases", "event:", "who took which step of a case; the case is in the copy"),
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_row_that_names_the_person_is_in_the_copy_or_has_a_reason_not_to_be()
    {
        var person = await KnownPerson.WithEverythingAsync(azurite);
        var copy = await person.Data.ReadAsync(person.User, [person.Membership], Token);

        var shown = copy.Items.SelectMany(item => item.Sources).ToHashSet();
        var missing = (await NamedRows.OfAsync(person)).Where(found => !shown.Contains(KeptRow.SourceOf(found.Table, found.Row)) && !HasReason(found.Table, found.Row));

        missing.Select(found => KeptRow.SourceOf(found.Table, found.Row)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_copy_has_everything_of_every_kind()
    {
        var person = await KnownPerson.WithEverythingAsync(azurite);

        var copy = await person.Data.ReadAsync(person.User, [person.Membership], Token);

        copy.Counts.Select(count => count.Kind).ShouldBe(
        [
            DataKind.Link, DataKind.Consent, DataKind.Chat, DataKind.Register, DataKind.Ledger, DataKind.Claim, DataKind.Reported, DataKind.About,
            DataKind.Slip, DataKind.Letter, DataKind.Photo, DataKind.Objection,
        ]);
        copy.Items.Single(item => item.Kind == DataKind.Letter).Fields["AnswerWords"]!.ToString().ShouldBe("ดูให้แล้ว");
        copy.Items.Single(item => item.Kind == DataKind.Claim).Fields["Happened"]!.AsArray().Count.ShouldBeGreaterThan(3);
        copy.Items.First(item => item.Kind == DataKind.Chat && item.Name == "turn:talk").Fields["Outgoing"]!.AsArray()[0]!["text"]!.ToString().ShouldBe("1,234.00");
        copy.Items.Where(item => item.Kind == DataKind.Photo).Select(item => item.Name).ShouldBe([person.FreePhoto.Value, person.Voucher.Value], ignoreOrder: true);
    }

    [Fact]
    public async Task The_copy_names_nobody_else()
    {
        var person = await KnownPerson.WithEverythingAsync(azurite);

        var copy = await person.Data.ReadAsync(person.User, [person.Membership], Token);

        var about = copy.Items.Single(item => item.Kind == DataKind.About).Fields.ToJsonString();
        about.ShouldNotContain(WelfareVillage.UserOf("0006").Value);
        about.ShouldNotContain("\"by\":\"0006\"");
        string.Concat(copy.Items.Select(item => item.Name + item.Fields.ToJsonString())).ShouldNotContain(WelfareVillage.UserOf(KnownPerson.Number).Value);
    }

    [Fact]
    public async Task Somebody_who_stands_for_no_member_has_only_the_chat()
    {
        var person = await KnownPerson.MeetAsync(azurite);
        await person.TalkAsync();

        var copy = await person.Data.ReadAsync(person.User, [], Token);

        copy.Counts.Select(count => count.Kind).ShouldBe([DataKind.Consent, DataKind.Chat]);
    }

    [Fact]
    public async Task Who_looked_is_told_with_name_and_seat_newest_first()
    {
        var person = await KnownPerson.WithEverythingAsync(azurite);
        await person.Audit.RecordAsync(
            new(person.Village.Fund, person.Village.Clock.Now, KnownPerson.Number, AuditAction.PhotoViewed, person.Claim.ToString(), person.Village.Key()), Token);
        await person.Audit.RecordAsync(
            new(person.Village.Fund, person.Village.Clock.Now, "0002", AuditAction.PhotoViewed, "W-2569-0999", person.Village.Key()), Token);

        var looks = await person.Data.LooksAsync([person.Membership], Token);

        looks.Select(look => (look.Action, look.Subject, look.By.Value)).ShouldBe(
        [
            (AuditAction.PhotoViewed, person.Claim.ToString(), "0002"),
            (AuditAction.CaseViewed, person.About.ToString(), "0006"),
            (AuditAction.LettersRead, "open letters", "0003"),
            (AuditAction.ObjectionViewed, person.Objection.ToString(), "0007"),
        ], ignoreOrder: true);
        looks.Single(look => look.By.Value == "0002").Position.ShouldBe(Funds.Members.Position.Chair);
        looks.Single(look => look.By.Value == "0006").Position.ShouldBeNull();
        looks.ShouldAllBe(look => look.Name == "นางสมศรี ใจดี");
    }

    [Fact]
    public async Task A_letter_read_before_it_was_sent_or_after_its_answer_was_not_looked_at()
    {
        var person = await KnownPerson.MeetAsync(azurite);
        await person.LinkAsync();
        await person.Letters.SendAsync(new(person.Village.Village.Member("0008"), "อื่น", person.User, "ก่อน"), person.Village.Key(), Token);
        await person.Letters.OpenAsync(person.Village.Fund, Funds.Members.MemberNumber.Parse("0002"), person.Village.Key(), Token);
        person.Village.Clock.Now += TimeSpan.FromMinutes(1);
        await person.WriteAsync();
        person.Village.Clock.Now += TimeSpan.FromMinutes(1);
        await person.Letters.OpenAsync(person.Village.Fund, Funds.Members.MemberNumber.Parse("0004"), person.Village.Key(), Token);

        (await person.Data.LooksAsync([person.Membership], Token)).Select(look => look.By.Value).ShouldBe(["0003"]);
    }

    private static bool HasReason(string table, TableEntity row) =>
        NotInTheCopy.Any(reason => reason.Table == table && row.RowKey.StartsWith(reason.KeyPart, StringComparison.Ordinal));
}
