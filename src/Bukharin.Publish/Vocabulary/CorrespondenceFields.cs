using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Letters;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Vocabulary;

/// <summary>The head of a letter as values of an edition's metadata, each by its name.</summary>
/// <remarks>
/// DOCX: custom properties. PDF: entries of the document information. EPUB: named <c>meta</c> elements for what no vocabulary has a
/// word for. Several names are parted by <c>; </c>; an address stands behind its name in <c>&lt;&gt;</c>, a body is marked by <c>*</c>;
/// these signs have a backslash before them in names.
/// </remarks>
internal static class CorrespondenceFields
{
    /// <summary>The letter's number.</summary>
    public const string Number = "LetterNumber";

    /// <summary>Who sent it.</summary>
    public const string From = "LetterFrom";

    /// <summary>Whom it was sent to.</summary>
    public const string To = "LetterTo";

    /// <summary>Where it was written.</summary>
    public const string Place = "LetterPlace";

    /// <summary>When it was written, in EDTF.</summary>
    public const string Date = "LetterDate";

    /// <summary>Who keeps it.</summary>
    public const string Archive = "LetterArchive";

    /// <summary>Its shelf mark.</summary>
    public const string ShelfMark = "LetterShelfMark";

    /// <summary>What its text is taken from.</summary>
    public const string Base = "LetterTextBase";

    /// <summary>Whether it was printed before (<c>yes</c>, <c>no</c>), or where.</summary>
    public const string Printed = "LetterPrinted";

    /// <summary>All names, in order.</summary>
    public static ImmutableArray<string> Names { get; } = [Number, From, To, Place, Date, Archive, ShelfMark, Base, Printed];

    /// <summary>The values of a head; none where there is no head.</summary>
    /// <param name="head">The head, or null.</param>
    public static IEnumerable<(string Name, string Value)> Of(Correspondence? head)
    {
        if (head is null)
        {
            return [];
        }

        (string Name, string? Value)[] all =
        [
            (Number, head.Number), (From, Write(head.From)), (To, Write(head.To)), (Place, head.Place is { } place ? Write([place]) : null), (Date, head.Date?.Text),
            (Archive, head.Archive), (ShelfMark, head.ShelfMark), (Base, head.Base is { } known ? TextBaseNames.Of(known) : null),
            (Printed, !head.PrintedIn.IsEmpty ? string.Join("; ", head.PrintedIn.Select(Escape)) : head.IsPrinted switch { true => "yes", false => "no", null => null }),
        ];
        return all.Where(field => !string.IsNullOrEmpty(field.Value)).Select(field => (field.Name, field.Value!));
    }

    /// <summary>The head of some values; null where there are none that can be read.</summary>
    /// <param name="find">The value of a name, or null.</param>
    /// <param name="span">The place that it is given.</param>
    public static Correspondence? Read(Func<string, string?> find, SourceSpan span)
    {
        var printed = ReadLines(find(Printed));
        EdtfDate.TryRead(find(Date) ?? "", out var date, out _);
        var head = new Correspondence
        {
            Number = find(Number),
            From = ReadNames(find(From)),
            To = ReadNames(find(To)),
            Place = ReadNames(find(Place)).FirstOrDefault(),
            Date = date,
            Archive = find(Archive),
            ShelfMark = find(ShelfMark),
            Base = TextBaseNames.Find(find(Base)),
            IsPrinted = printed switch { [] => null, ["no"] => false, _ => true },
            PrintedIn = printed is ["no"] or ["yes"] ? [] : printed,
            Span = span,
        };
        return head.SaysSomething ? head : null;
    }

    /// <summary>Several names as one value.</summary>
    public static string Write(ImmutableArray<Named> names) => string.Join("; ", names.Select(name =>
        $"{(name.IsBody ? "*" : "")}{Escape(name.Name)}{(name.Reference is { } reference ? $" <{reference}>" : "")}"));

    /// <summary>The names of one value.</summary>
    /// <param name="value">The value, or null.</param>
    public static ImmutableArray<Named> ReadNames(string? value) => [.. Parts(value).Select(ReadName)];

    /// <summary>The lines of one value.</summary>
    /// <param name="value">The value, or null.</param>
    public static ImmutableArray<string> ReadLines(string? value) => [.. Parts(value).Select(Plain)];

    private static Named ReadName(string part)
    {
        var isBody = part.StartsWith('*');
        var name = isBody ? part[1..] : part;
        var at = name.EndsWith('>') ? name.LastIndexOf(" <", StringComparison.Ordinal) : -1;
        return at < 0 ? new Named(Plain(name), IsBody: isBody) : new Named(Plain(name[..at]), name[(at + 2)..^1], isBody);
    }

    /// <summary>The parts of a value, still with their backslashes.</summary>
    private static List<string> Parts(string? value)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        for (var i = 0; i < (value?.Length ?? 0); i++)
        {
            if (value![i] == ';' && i + 1 < value.Length && value[i + 1] == ' ')
            {
                parts.Add(part.ToString());
                part.Clear();
                i++;
                continue;
            }

            part.Append(value[i]);
            if (value[i] == '\\' && i + 1 < value.Length)
            {
                part.Append(value[++i]);
            }
        }

        if (part.Length > 0)
        {
            parts.Add(part.ToString());
        }

        return parts;
    }

    private static string Escape(string words) => string.Concat(words.Select(c => c is '\\' or ';' or '<' or '>' or '*' ? $"\\{c}" : $"{c}"));

    private static string Plain(string words)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < words.Length; i++)
        {
            plain.Append(words[i] == '\\' && i + 1 < words.Length ? words[++i] : words[i]);
        }

        return plain.ToString();
    }
}
