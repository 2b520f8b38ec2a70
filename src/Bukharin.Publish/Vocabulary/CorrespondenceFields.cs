using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Letters;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Vocabulary;

/// <summary>Writes and reads the description of a letter as named values in an edition's metadata.</summary>
/// <remarks>
/// DOCX: custom properties. PDF: entries of the document information. EPUB: named <c>meta</c> elements for values that no
/// vocabulary has a term for. Several names are separated by <c>; </c>; the URI of a name follows it in <c>&lt;&gt;</c>, and <c>*</c>
/// before a name marks a corporate body. Inside names these signs are escaped with a backslash.
/// </remarks>
internal static class CorrespondenceFields
{
    /// <summary>The letter's number in its edition.</summary>
    public const string Number = "LetterNumber";

    /// <summary>The senders.</summary>
    public const string From = "LetterFrom";

    /// <summary>The recipients.</summary>
    public const string To = "LetterTo";

    /// <summary>The place of writing.</summary>
    public const string Place = "LetterPlace";

    /// <summary>The date of writing, in EDTF.</summary>
    public const string Date = "LetterDate";

    /// <summary>The archive or library that keeps the letter.</summary>
    public const string Archive = "LetterArchive";

    /// <summary>The shelf mark of the letter in its archive.</summary>
    public const string ShelfMark = "LetterShelfMark";

    /// <summary>The text base, by its name in <see cref="TextBaseNames"/>.</summary>
    public const string Base = "LetterTextBase";

    /// <summary>Whether the letter was printed before (<c>yes</c>, <c>no</c>), or the list of earlier printings.</summary>
    public const string Printed = "LetterPrinted";

    /// <summary>All field names, in the order in which they are written.</summary>
    public static ImmutableArray<string> Names { get; } = [Number, From, To, Place, Date, Archive, ShelfMark, Base, Printed];

    /// <summary>The fields of a letter description that have a value; empty where there is no description.</summary>
    /// <param name="head">The letter description, or null.</param>
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

    /// <summary>Reads a letter description from metadata; null where no field has a readable value.</summary>
    /// <param name="find">Gives the value of a field by its name, or null.</param>
    /// <param name="span">The span to record as the source position of the description.</param>
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

    /// <summary>Writes several names as one value.</summary>
    public static string Write(ImmutableArray<Named> names) => string.Join("; ", names.Select(name =>
        $"{(name.IsBody ? "*" : "")}{Escape(name.Name)}{(name.Reference is { } reference ? $" <{reference}>" : "")}"));

    /// <summary>Reads the names in a value.</summary>
    /// <param name="value">The value of a field, or null.</param>
    public static ImmutableArray<Named> ReadNames(string? value) => [.. Parts(value).Select(ReadName)];

    /// <summary>Reads the lines in a value, such as the list of earlier printings.</summary>
    /// <param name="value">The value of a field, or null.</param>
    public static ImmutableArray<string> ReadLines(string? value) => [.. Parts(value).Select(Plain)];

    private static Named ReadName(string part)
    {
        var isBody = part.StartsWith('*');
        var name = isBody ? part[1..] : part;
        var at = name.EndsWith('>') ? name.LastIndexOf(" <", StringComparison.Ordinal) : -1;
        return at < 0 ? new Named(Plain(name), IsBody: isBody) : new Named(Plain(name[..at]), name[(at + 2)..^1], isBody);
    }

    /// <summary>Splits a value at <c>; </c>; the parts keep their backslash escapes.</summary>
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
