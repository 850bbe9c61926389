using LineBot.Funds.Import;
using LineBot.Import.Sheets;

namespace LineBot.Import.Writing;

/// <summary>What is written is read as the same rows, whatever the reader's office programme is used to.</summary>
public sealed class RoundTripTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("linebot-export-").FullName;
    private readonly ImportRows sample = ImportFiles.Read(new CsvFolder(Path.Combine(Checkout.Root, "samples", "network"))).Rows;

    public static TheoryData<bool, bool> Styles => new MatrixTheoryData<bool, bool>([false, true], [false, true]);

    [Theory]
    [MemberData(nameof(Styles))]
    public void The_sample_network_as_CSV(bool hasThaiHeadings, bool is874)
    {
        new ExportFiles(sample).WriteCsv(folder, new(hasThaiHeadings, is874));

        ShouldBeTheSample(ImportFiles.Read(new CsvFolder(folder)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_sample_network_as_a_workbook(bool hasThaiHeadings)
    {
        using var bytes = new MemoryStream();
        new ExportFiles(sample).WriteWorkbook(bytes, new(hasThaiHeadings));

        ShouldBeTheSample(ImportFiles.Read(new Workbook("network.xlsx", new MemoryStream(bytes.ToArray()))));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"x\")")]
    [InlineData("+66 800000001 บ้าน")]
    [InlineData("-")]
    [InlineData("@หมู่บ้าน")]
    [InlineData("บรรทัดแรก, \"สอง\"; สาม")]
    public void A_text_that_a_spreadsheet_would_run_stays_a_text(string purpose)
    {
        var odd = sample with { Loans = [sample.Loans[0] with { Purpose = purpose, Guarantors = [] }] };

        new ExportFiles(odd).WriteCsv(folder, new());

        ImportFiles.Read(new CsvFolder(folder)).Rows.Loans.ShouldHaveSingleItem().Purpose.ShouldBe(purpose == "-" ? null : purpose);
        File.ReadAllText(Path.Combine(folder, "loans.csv")).ShouldNotContain($",{purpose},");
    }

    [Fact]
    public void A_letter_that_windows_874_lacks_writes_no_file_at_all()
    {
        var odd = sample with { Members = [sample.Members[0] with { GivenName = "José" }] };

        Should.Throw<System.Text.EncoderFallbackException>(() => new ExportFiles(odd).WriteCsv(folder, new(Is874: true)));

        Directory.EnumerateFiles(folder).ShouldBeEmpty();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void ShouldBeTheSample(ImportFiles read)
    {
        read.Faults.Short().ShouldBeEmpty();
        read.Notices.ShouldBeEmpty();
        Bare(read.Rows).ShouldBeEquivalentTo(Bare(sample));
    }

    /// <summary>Where a row stood is no part of it; a citizen id and a LINE account are never written.</summary>
    private static ImportRows Bare(ImportRows rows) => rows with
    {
        Funds = [.. rows.Funds.Select(row => row with { Source = default })],
        Members = [.. rows.Members.Select(row => row with { Source = default, CitizenId = null, LineUser = null })],
        Accounts = [.. rows.Accounts.Select(row => row with { Source = default })],
        Transactions = [.. rows.Transactions.Select(row => row with { Source = default })],
        Loans = [.. rows.Loans.Select(row => row with { Source = default })],
        Repayments = [.. rows.Repayments.Select(row => row with { Source = default })],
        Seats = [.. rows.Seats.Select(row => row with { Source = default })],
        Volunteers = [.. rows.Volunteers.Select(row => row with { Source = default })],
        Benefits = [.. rows.Benefits.Select(row => row with { Source = default })],
        Rules = [.. rows.Rules.Select(row => row with { Source = default })],
        Pots = [.. rows.Pots.Select(row => row with { Source = default })],
    };
}
