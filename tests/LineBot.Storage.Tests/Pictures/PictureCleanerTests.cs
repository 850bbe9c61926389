using System.Buffers;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LineBot.TestKit.Pictures;

namespace LineBot.Storage.Pictures;

public class PictureCleanerTests
{
    private static readonly byte[][] Pictures =
        [SamplePictures.Drawn, SamplePictures.FromCamera(), SamplePictures.FromCamera(3, isLittle: false), SamplePictures.Png(), SamplePictures.PngFromCamera()];

    [Fact]
    public void What_a_camera_and_programs_wrote_into_a_jpeg_is_gone_and_the_drawing_is_not()
    {
        var (progress, clean, _) = Clean(SamplePictures.FromCamera(orientation: 1));

        progress.ShouldBe(PictureProgress.Complete);
        Encoding.Latin1.GetString(clean).ShouldNotContain("SECRET");
        byte[] jfif = SamplePictures.Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
        byte[] adobe = SamplePictures.Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]);
        clean.ShouldBe([0xFF, 0xD8, .. jfif, .. adobe, .. SamplePictures.Drawn[20..]]);
    }

    [Fact]
    public void A_clean_jpeg_is_let_through_byte_for_byte() => Clean(SamplePictures.Drawn).Bytes.ShouldBe(SamplePictures.Drawn);

    [Theory]
    [InlineData(2, true)]
    [InlineData(6, true)]
    [InlineData(6, false)]
    [InlineData(8, false)]
    public void A_picture_stays_upright(ushort orientation, bool isLittle)
    {
        var (_, clean, _) = Clean(SamplePictures.FromCamera(orientation, isLittle));

        byte[] upright = SamplePictures.Segment(0xE1, [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0]);
        clean.AsSpan().IndexOf(upright).ShouldBe(20);   // Right behind JFIF, where readers look.
        Encoding.Latin1.GetString(clean).ShouldNotContain("SECRET");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9)]
    public void A_camera_that_says_nothing_sensible_is_not_quoted(ushort orientation) =>
        Encoding.Latin1.GetString(Clean(SamplePictures.FromCamera(orientation)).Bytes).ShouldNotContain("Exif");

    [Fact]
    public void What_programs_wrote_into_a_png_is_gone_and_it_stays_upright()
    {
        var (progress, clean, _) = Clean(SamplePictures.PngFromCamera());

        progress.ShouldBe(PictureProgress.Complete);
        byte[] upright = [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
        clean.ShouldBe(SamplePictures.Png(3, 2, ("gAMA", [0, 0, 0xB1, 0x8F]), ("eXIf", upright)));
    }

    [Fact]
    public void Behind_the_end_everything_is_cut()
    {
        Clean([.. SamplePictures.Drawn, .. "<script>"u8]).Bytes.ShouldBe(SamplePictures.Drawn);
        Clean([.. SamplePictures.Png(), .. "<script>"u8]).Bytes.ShouldBe(SamplePictures.Png());
    }

    [Fact]
    public void Pictures_that_are_drawn_in_several_passes_are_whole()
    {
        // As an encoder for slow networks writes them: two passes with a table between them, and restarts inside.
        var scan = SamplePictures.Segment(0xDA, [1, 1, 0, 0, 63, 0]);
        byte[] drawing = [1, 2, 0xFF, 0x00, 3, 0xFF, 0xD0, 4];
        byte[] passes =
        [
            0xFF, 0xD8, .. SamplePictures.Segment(0xDB, new byte[65]), .. SamplePictures.Segment(0xC2, [8, 0, 16, 0, 24, 1, 1, 0x11, 0]),
            .. scan, .. drawing, .. SamplePictures.Segment(0xC4, new byte[20]), .. scan, .. drawing, 0xFF, 0xD9,
        ];

        Clean(passes).Bytes.ShouldBe(passes);
        byte[] forEver = [.. passes[..^2], .. Enumerable.Repeat<byte[]>([.. scan, .. drawing], 300).SelectMany(pass => pass), 0xFF, 0xD9];
        Clean(forEver).Progress.ShouldBe(PictureProgress.Unreadable);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7")]
    [InlineData("GIF89a")]
    [InlineData("<html>")]
    [InlineData("RIFF1234WEBP")]
    public void Anything_else_is_no_picture(string start) =>
        Clean([.. Encoding.ASCII.GetBytes(start), .. new byte[100]]).Progress.ShouldBe(PictureProgress.Unreadable);

    [Fact]
    public void A_picture_must_be_drawable()
    {
        Clean(SamplePictures.Png(width: 0)).Progress.ShouldBe(PictureProgress.Unreadable);
        Clean([0xFF, 0xD8, 0xFF, 0xD9]).Progress.ShouldBe(PictureProgress.Unreadable);
        Clean([0xFF, 0xD8, .. SamplePictures.Segment(0xDA, [1]), 0xFF, 0xD9]).Progress.ShouldBe(PictureProgress.Unreadable);
        Clean([.. SamplePictures.Png()[..33], .. SamplePictures.Chunk("IEND", [])]).Progress.ShouldBe(PictureProgress.Unreadable);
        Clean(SamplePictures.Png(3, 2, ("CRIT", [1]))).Progress.ShouldBe(PictureProgress.Unreadable);
    }

    [Theory]
    [InlineData(uint.MaxValue, uint.MaxValue)]
    [InlineData(100_001u, 1000u)]
    public void Few_bytes_that_claim_a_giant_picture_are_too_large(uint width, uint height) =>
        Clean(SamplePictures.Png(width, height)).Progress.ShouldBe(PictureProgress.TooLarge);

    [Fact]
    public void A_giant_jpeg_is_too_large()
    {
        var giant = SamplePictures.Drawn.ToArray();
        var frame = giant.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
        giant.AsSpan(frame + 5, 4).Fill(0xFF);

        Clean(giant).Progress.ShouldBe(PictureProgress.TooLarge);
    }

    [Fact]
    public void Ten_megabytes_are_enough()
    {
        byte[] drawing = [.. SamplePictures.Drawn[..^2], .. new byte[PictureCleaner.BytesMax - SamplePictures.Drawn.Length], 0xFF, 0xD9];

        Clean(drawing).Progress.ShouldBe(PictureProgress.Complete);
        Clean([.. drawing[..^2], 0, 0xFF, 0xD9]).Progress.ShouldBe(PictureProgress.TooLarge);
    }

    [Fact]
    public void A_changed_checksum_shows()
    {
        var png = SamplePictures.Png();
        png[^15] ^= 1;   // In the drawing's checksum.

        Clean(png).Progress.ShouldBe(PictureProgress.Unreadable);
    }

    [Fact]
    public void However_the_bytes_are_cut_the_outcome_is_the_same() => Prop.ForAll(
        Gen.Elements(Pictures).ToArbitrary(), Gen.Choose(1, 60).NonEmptyListOf().ToArbitrary(), (picture, cuts) =>
        {
            var whole = Clean(picture);
            var parts = Clean(picture, [.. cuts]);
            return whole.Progress == PictureProgress.Complete && parts.Progress == whole.Progress && parts.Bytes.SequenceEqual(whole.Bytes);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Cleaning_twice_changes_nothing_more() => Array.ForEach(Pictures, picture => Clean(Clean(picture).Bytes).Bytes.ShouldBe(Clean(picture).Bytes));

    [Fact]
    public void A_picture_that_ends_too_early_is_never_complete()
    {
        foreach (var picture in Pictures)
        {
            var end = Clean(picture, [1]).Consumed;
            for (var length = 0; length < end; length++) { Clean(picture[..length]).Progress.ShouldNotBe(PictureProgress.Complete); }
        }
    }

    /// <summary>Whatever the bytes claim, nothing is thrown, more is never written than a little more than was read, and the result can be cleaned again.</summary>
    [Fact]
    public void Damaged_pictures_do_no_damage() => Prop.ForAll(
        Gen.Elements(Pictures).ToArbitrary(),
        (from at in Gen.Choose(0, 5000) from value in Gen.Choose(0, 255) select (at, value)).NonEmptyListOf().ToArbitrary(),
        (picture, wounds) =>
        {
            var wounded = picture.ToArray();
            foreach (var (at, value) in wounds) { wounded[at % wounded.Length] = (byte)value; }
            var (progress, clean, _) = Clean(wounded);
            return clean.Length <= wounded.Length + 64 && (progress != PictureProgress.Complete || Clean(clean).Bytes.SequenceEqual(clean));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void Noise_behind_a_true_beginning_does_no_damage() => Prop.ForAll(
        Gen.Elements<byte[]>([0xFF, 0xD8, 0xFF], [.. SamplePictures.Png()[..33]], [0x89, 0x50]).ToArbitrary(),
        Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf().ToArbitrary(),
        (start, noise) => Clean([.. start, .. noise]).Bytes.Length <= start.Length + noise.Length + 64).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void Claims_reserve_no_memory()
    {
        byte[] claims = [.. SamplePictures.Png()[..33], 0x7F, 0xFF, 0xFF, 0xFF, .. "IDAT"u8];
        Clean(claims);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 100; i++) { Clean(claims); }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(100 * 8 * 1024);
    }

    private static (PictureProgress Progress, byte[] Bytes, int Consumed) Clean(byte[] picture, int[]? cuts = null)
    {
        var cleaner = new PictureCleaner();
        var clean = new ArrayBufferWriter<byte>();
        var at = 0;
        for (var cut = 0; at < picture.Length && cleaner.Progress == PictureProgress.NeedsMore; cut++)
        {
            var length = cuts is null ? 1024 : cuts[cut % cuts.Length];
            cleaner.Feed(picture.AsSpan(at, Math.Min(length, picture.Length - at)), clean);
            at = Math.Min(at + length, picture.Length);
        }

        return (cleaner.Progress, clean.WrittenSpan.ToArray(), at);
    }
}
