using System.Buffers.Binary;
using System.Text;

namespace Bukharin.Publish.Styling.Reading;

/// <summary>What an ICC profile says of itself (ICC.1:2001-04 and ICC.1:2004-10, chapters 6 and 7).</summary>
/// <param name="Components">The number of inks: 4 or 1.</param>
/// <param name="Description">The description for people.</param>
/// <param name="DataSet">The reference name of the registered data that it was made from; null if it names none.</param>
internal sealed record IccHeader(int Components, string Description, string? DataSet)
{
    private const int HeaderLength = 128;
    private const int EntryLength = 12;
    private const int MostTags = 100;
    private const int LongestDescription = 200;

    // The registry asks for these words in the profile's charTargetTag, before the reference name.
    private const string Registered = "ICCHDAT";

    /// <summary>Reads a profile of a press.</summary>
    /// <param name="profile">The file.</param>
    /// <returns>What it says; or the reason why it cannot be the profile of a press, in words that can follow a colon.</returns>
    public static (IccHeader? Header, string? Fault) Read(ReadOnlySpan<byte> profile)
    {
        if (profile.Length < HeaderLength + 4 || Word(profile, 36) != "acsp")
        {
            return (null, "it is no ICC profile");
        }

        if (Number(profile, 0) != profile.Length)
        {
            return (null, "it is cut off, or something was added to it: its length is not the one that it names");
        }

        // PDF 1.6, which PDF/X-4 builds on, knows these versions (ISO 15930-7, 6.2.2).
        if (profile[8] is not (2 or 4))
        {
            return (null, $"it is of version {profile[8]} of the ICC's format, and PDF/X-4 takes versions 2 and 4");
        }

        if (Word(profile, 12) != "prtr")
        {
            return (null, $"it describes no press: its class is '{Word(profile, 12)}', and that of a press is 'prtr'");
        }

        var components = Word(profile, 16) switch { "CMYK" => 4, "GRAY" => 1, _ => 0 };
        if (components == 0)
        {
            return (null, $"its colour space is '{Word(profile, 16)}', and the pages are in black ink, which 'CMYK' and 'GRAY' have");
        }

        if (Word(profile, 20) is not ("Lab " or "XYZ "))
        {
            return (null, $"it leads to no colours that are seen, but to '{Word(profile, 20)}'");
        }

        // 6.3.3 and 6.3.1.1: what a profile of such a press must have.
        string[] required = components == 4 ? ["desc", "cprt", "wtpt", "A2B0", "B2A0"] : ["desc", "cprt", "wtpt", "kTRC"];
        var tags = new Dictionary<string, (int Offset, int Length)>(StringComparer.Ordinal);
        var count = Number(profile, HeaderLength);
        if (count is < 1 or > MostTags || HeaderLength + 4 + (count * EntryLength) > profile.Length)
        {
            return (null, "its table of tags is damaged");
        }

        for (var i = 0; i < count; i++)
        {
            var entry = HeaderLength + 4 + (i * EntryLength);
            var (offset, length) = (Number(profile, entry + 4), Number(profile, entry + 8));
            if (offset < HeaderLength || length < 8 || offset > profile.Length - length)
            {
                return (null, $"its tag '{Word(profile, entry)}' lies outside of the file");
            }

            tags[Word(profile, entry)] = (offset, length);
        }

        if (required.FirstOrDefault(tag => !tags.ContainsKey(tag)) is { } missing)
        {
            return (null, $"it lacks the tag '{missing}', which the profile of such a press has");
        }

        var target = tags.TryGetValue("targ", out var place) ? Text(profile.Slice(place.Offset, place.Length)) : "";
        return (
            new IccHeader(
                components,
                Text(profile.Slice(tags["desc"].Offset, tags["desc"].Length)),
                target.StartsWith(Registered, StringComparison.Ordinal) ? target[Registered.Length..].Trim() : null),
            null);
    }

    /// <summary>The words of a tag: ASCII (6.5.17, 6.5.18), or the first of several languages (ICC.1:2004-10, 10.13).</summary>
    private static string Text(ReadOnlySpan<byte> tag)
    {
        var text = "";
        switch (Word(tag, 0))
        {
            case "text":
                text = Encoding.ASCII.GetString(tag[8..]);
                break;
            case "desc" when tag.Length >= 12:
                text = Encoding.ASCII.GetString(tag.Slice(12, Math.Clamp(Number(tag, 8), 0, tag.Length - 12)));
                break;
            case "mluc" when tag.Length >= 28:
                var (length, offset) = (Number(tag, 20), Number(tag, 24));
                text = length >= 0 && offset >= 0 && offset <= tag.Length - length ? Encoding.BigEndianUnicode.GetString(tag.Slice(offset, length)) : "";
                break;
        }

        var words = string.Concat(text.TakeWhile(letter => letter != '\0')).Trim();
        return words.Length > LongestDescription ? words[..LongestDescription] : words;
    }

    private static int Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt32BigEndian(bytes[at..]);

    private static string Word(ReadOnlySpan<byte> bytes, int at) => Encoding.ASCII.GetString(bytes.Slice(at, 4));
}
