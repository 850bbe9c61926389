using System.Buffers;
using System.Buffers.Binary;

namespace LineBot.Storage.Pictures;

/// <summary>
/// A JPEG is a row of segments, each with a marker and a length, and between them the drawing, which ends at the next marker. Kept is
/// what a decoder needs: frames, tables, scans, and of the segments for applications the colour profile and the two that say which colours
/// are meant.
/// </summary>
internal sealed class JpegWalk : PictureWalk
{
    private const byte Prefix = 0xFF;
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Jfif = 0xE0;
    private const byte Exif = 0xE1;
    private const byte Profile = 0xE2;
    private const byte Adobe = 0xEE;

    /// <summary>A picture drawn over and over again would keep a decoder busy for minutes.</summary>
    private const int ScansMax = 200;

    private State state = State.Prefix;
    private byte marker;
    private bool hasStarted;
    private bool hasFrame;
    private bool hasOrientation;
    private bool isBehindPrefix;
    private int scans;

    public JpegWalk() => Hold(1);

    private enum State
    {
        Prefix,
        Marker,
        Length,
        Frame,
        ForApplication,
        Passing,
    }

    public override PictureKind Kind => PictureKind.Jpeg;

    protected override void OnHeld(ReadOnlySpan<byte> part, IBufferWriter<byte> clean)
    {
        switch (state)
        {
            case State.Prefix when part[0] == Prefix:
                Expect(State.Marker, 1);
                break;
            case State.Marker when part[0] == Prefix && hasStarted:
                Hold(1);   // Any number of them may stand before a marker.
                break;
            case State.Marker:
                OnMarker(part[0], clean);
                break;
            case State.Length when BinaryPrimitives.ReadUInt16BigEndian(part) is >= 2 and var length:
                OnLength(length - 2, clean);
                break;
            case State.Frame:
                OnFrame(part, clean);
                break;
            case State.ForApplication:
                OnForApplication(part, clean);
                Expect(State.Prefix, 1);
                break;
            default:
                Refuse();
                break;
        }
    }

    protected override void OnPassed(IBufferWriter<byte> clean)
    {
        if (marker == StartOfScan) { Scan(); }
        else { Expect(State.Prefix, 1); }
    }

    /// <summary>In the drawing a marker's first byte is followed by zero where it is meant as a byte; restarts belong to the drawing.</summary>
    protected override int OnScan(ReadOnlySpan<byte> bytes, IBufferWriter<byte> clean)
    {
        if (isBehindPrefix)
        {
            OnBehindPrefix(bytes[0], clean);
            return 1;
        }

        var prefix = bytes.IndexOf(Prefix);
        isBehindPrefix = prefix >= 0;
        clean.Write(prefix < 0 ? bytes : bytes[..prefix]);
        return prefix < 0 ? bytes.Length : prefix + 1;
    }

    private void OnBehindPrefix(byte code, IBufferWriter<byte> clean)
    {
        if (code == Prefix) { return; }
        isBehindPrefix = false;
        if (code is 0 or (>= 0xD0 and <= 0xD7)) { clean.Write([Prefix, code]); }
        else { OnMarker(code, clean); }
    }

    private void OnMarker(byte code, IBufferWriter<byte> clean)
    {
        marker = code;
        if (!hasStarted) { Start(clean); }
        else if (code == EndOfImage && scans > 0)
        {
            clean.Write([Prefix, EndOfImage]);
            Complete();
        }
        else if (code is < 0xC0 or (>= 0xD0 and <= EndOfImage)) { Refuse(); }
        else { Expect(State.Length, 2); }
    }

    private void Start(IBufferWriter<byte> clean)
    {
        if (marker != StartOfImage)
        {
            Refuse();
            return;
        }

        hasStarted = true;
        clean.Write([Prefix, StartOfImage]);
        Expect(State.Prefix, 1);
    }

    private void OnLength(int length, IBufferWriter<byte> clean)
    {
        state = State.Passing;
        switch (marker)
        {
            case 0xC4 or 0xCC or 0xDB or 0xDC or 0xDD:   // Tables, and how often the drawing restarts.
                CopySegment(length, clean);
                break;
            case StartOfScan when hasFrame && ++scans <= ScansMax:
                CopySegment(length, clean);
                break;
            case StartOfScan or 0xDE or 0xDF or 0xC8:   // Too many, or pictures in layers that nothing draws.
                Refuse();
                break;
            case (>= 0xC0 and <= 0xCF) when !hasFrame && length > 0:
                Expect(State.Frame, length);
                break;
            case >= 0xC0 and <= 0xCF:
                Refuse();
                break;
            case (Jfif or Exif or Profile or Adobe) when length > 0:
                Expect(State.ForApplication, length);
                break;
            default:
                Skip(length, clean);
                break;
        }
    }

    private void OnFrame(ReadOnlySpan<byte> frame, IBufferWriter<byte> clean)
    {
        var isWhole = frame.Length >= 6 && frame.Length == 6 + (3 * frame[5]);
        if (!isWhole) { Refuse(); }
        else if (Allow(BinaryPrimitives.ReadUInt16BigEndian(frame[3..]), BinaryPrimitives.ReadUInt16BigEndian(frame[1..])))
        {
            hasFrame = true;
            WriteSegment(frame, clean);
            Expect(State.Prefix, 1);
        }
    }

    private void OnForApplication(ReadOnlySpan<byte> body, IBufferWriter<byte> clean)
    {
        if (marker == Jfif && body.Length >= 14 && body.StartsWith("JFIF\0"u8)) { WriteSegment([.. body[..12], 0, 0], clean); }   // No thumbnail.
        else if (marker == Adobe && body.Length >= 12 && body.StartsWith("Adobe"u8)) { WriteSegment(body[..12], clean); }
        else if (marker == Profile && body.StartsWith("ICC_PROFILE\0"u8)) { WriteSegment(body, clean); }
        else if (marker == Exif && !hasOrientation && body.StartsWith(Orientation.Identifier)) { KeepUpright(body, clean); }
    }

    private void KeepUpright(ReadOnlySpan<byte> exif, IBufferWriter<byte> clean)
    {
        var turned = Orientation.Read(exif[Orientation.Identifier.Length..]);
        hasOrientation = turned != Orientation.Upright;
        if (hasOrientation) { WriteSegment([.. Orientation.Identifier, .. Orientation.Write(turned)], clean); }
    }

    private void CopySegment(int length, IBufferWriter<byte> clean)
    {
        WriteHead(length, clean);
        Copy(length, clean);
    }

    private void WriteSegment(ReadOnlySpan<byte> body, IBufferWriter<byte> clean)
    {
        WriteHead(body.Length, clean);
        clean.Write(body);
    }

    private void WriteHead(int length, IBufferWriter<byte> clean) =>
        clean.Write([Prefix, marker, (byte)((length + 2) >> 8), (byte)((length + 2) & 0xFF)]);

    private void Expect(State next, int length)
    {
        state = next;
        Hold(length);
    }
}
