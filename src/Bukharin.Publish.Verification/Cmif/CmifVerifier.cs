using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Conventions;

namespace Bukharin.Publish.Verification.Cmif;

/// <summary>Holds a file for indexes of letters against the front matter.</summary>
internal static class CmifVerifier
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    /// <summary>Says what is wrong with a file; nothing where it is as it has to be.</summary>
    /// <param name="document">The document, which has a letter's head.</param>
    /// <param name="xml">The file.</param>
    public static ImmutableArray<Diagnostic> Verify(Document document, ReadOnlyMemory<byte> xml)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var head = document.FrontMatter.Correspondence!;
        XElement file;
        try
        {
            file = XDocument.Load(new MemoryStream(xml.ToArray())).Root!;
        }
        catch (XmlException)
        {
            Report("is no XML");
            return findings.ToImmutable();
        }

        var letter = file.Descendants(Tei + "correspDesc").SingleOrDefault();
        var sent = Action("sent");
        var date = sent?.Element(Tei + "date");
        Same("title", [document.FrontMatter.Title], [.. file.Descendants(Tei + "title").Select(title => title.Value)]);
        Same("number", head.Number is { } number ? [number] : [], (string?)letter?.Attribute("key") is { } key ? [key] : []);
        Same("sender", NamesOf(head.From), NamesIn(sent));
        Same("addressee", NamesOf(head.To), NamesIn(Action("received")));
        Same("place", head.Place is { } place ? [$"{place.Name} {place.Reference}"] : [], [.. (sent?.Elements(Tei + "placeName") ?? []).Select(one => $"{one.Value} {(string?)one.Attribute("ref")}")]);

        // The attributes are for programs and the words for people: both have to say the date.
        Same("date", head.Date is null ? [] : Bounds(head.Date.Text), date is null ? [] : [.. date.Attributes().Select(one => $"{one.Name.LocalName} {one.Value}")]);
        var language = LetterLanguage.For(document.FrontMatter.Language);
        Same("date in words", head.Date is null ? [] : [LetterReading.Spelled(head.Date.Text)], date is null ? [] : [LetterReading.Date(LetterReading.Words(date.Value), language) ?? date.Value]);
        return findings.ToImmutable();

        XElement? Action(string type) => letter?.Elements(Tei + "correspAction").SingleOrDefault(action => (string?)action.Attribute("type") == type);

        void Same(string what, ImmutableArray<string> expected, ImmutableArray<string> found)
        {
            if (!expected.SequenceEqual(found))
            {
                Report($"has the {what} '{string.Join("; ", found)}', not '{string.Join("; ", expected)}'");
            }
        }

        void Report(string what) => findings.Add(DiagnosticCodes.CmifDiffers.At(head.Span, what));
    }

    private static ImmutableArray<string> NamesOf(ImmutableArray<Named> names) => [.. names.Select(name => $"{(name.IsBody ? "org" : "pers")} {name.Name} {name.Reference}")];

    private static ImmutableArray<string> NamesIn(XElement? action) =>
    [
        .. (action?.Elements() ?? []).Where(one => one.Name == Tei + "persName" || one.Name == Tei + "orgName")
            .Select(one => $"{one.Name.LocalName[..^4]} {one.Value} {(string?)one.Attribute("ref")}"),
    ];

    /// <summary>The attributes that a date of EDTF has in TEI, in order.</summary>
    private static ImmutableArray<string> Bounds(string date)
    {
        var ends = date.Split('/');
        var isSeason = ends.Any(end => end.TrimEnd('?', '~', '%').Split('-') is [.., ['2', >= '1' and <= '4']] and { Length: > 1 } parts && parts.Length == 2);
        string[] cert = isSeason || date.AsSpan().ContainsAny('?', '~', '%') ? ["cert low"] : [];
        if (ends.Length == 2)
        {
            return [.. ends[0] == ".." ? [] : (string[])[$"notBefore {Plain(ends[0])}"], .. ends[1] == ".." ? [] : (string[])[$"notAfter {Plain(ends[1])}"], .. cert];
        }

        return date.Length == 4 && date[3] == 'X'
            ? [$"notBefore {date.Replace('X', '0')}", $"notAfter {date.Replace('X', '9')}", .. cert]
            : [$"when {Plain(date)}", .. cert];
    }

    private static string Plain(string date)
    {
        var plain = date.TrimEnd('?', '~', '%').Replace("-XX", "", StringComparison.Ordinal);
        return plain.Length >= 7 && plain.TrimStart('-').Split('-') is [_, ['2', >= '1' and <= '4']] ? plain[..^3] : plain;
    }
}
