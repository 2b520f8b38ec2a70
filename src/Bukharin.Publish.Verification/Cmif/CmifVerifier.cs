using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Verification.Records;

namespace Bukharin.Publish.Verification.Cmif;

/// <summary>Holds a file for indexes of letters against the front matter.</summary>
internal static class CmifVerifier
{
    // TEI Correspondence SIG, CMIF: what is said of a sender or an addressee whom nobody knows.
    private const string Unknown = "Unknown";

    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    /// <summary>Says what is wrong with a file; nothing where it is as it has to be.</summary>
    /// <param name="document">The document, which has a letter's head, or a volume of letters.</param>
    /// <param name="xml">The file.</param>
    public static ImmutableArray<Diagnostic> Verify(Document document, ReadOnlyMemory<byte> xml)
    {
        var front = document.FrontMatter;
        var heads = (front.Correspondence is { } own ? [own] : document.Texts.Select(text => text.FrontMatter.Correspondence).OfType<Correspondence>())
            .Where(head => head.Date is not null || head.Place is not null || head.From.Length + head.To.Length > 0).ToList();
        var findings = new RecordFindings(DiagnosticCodes.CmifDiffers, heads[0].Span);
        if (findings.Read(xml) is not { } file)
        {
            return findings.All;
        }

        findings.Same("title", [front.Title], file.Descendants(Tei + "title").Select(title => title.Value));
        if (front.Identifier is { } address && (address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)))
        {
            findings.Same("address", [Uri.UnescapeDataString(address)], file.Descendants(Tei + "idno").Select(idno => Uri.UnescapeDataString(idno.Value)));
        }

        var letters = file.Descendants(Tei + "correspDesc").ToList();
        findings.Same("letters", [$"{heads.Count}"], [$"{letters.Count}"]);
        var editions = file.Descendants(Tei + "bibl").Select(edition => $"#{(string?)edition.Attribute(XNamespace.Xml + "id")}").ToList();
        var language = LetterLanguage.For(front.Language);
        return [.. findings.All, .. heads.Zip(letters).SelectMany(pair => Verify(pair.First, pair.Second, editions, language))];
    }

    private static ImmutableArray<Diagnostic> Verify(Correspondence head, XElement letter, List<string> editions, LetterLanguage language)
    {
        var findings = new RecordFindings(DiagnosticCodes.CmifDiffers, head.Span);
        var actions = letter.Elements(Tei + "correspAction").ToList();
        findings.Same("actions", ["sent", "received"], actions.Select(action => (string?)action.Attribute("type") ?? ""));
        findings.Same("edition of the letter", editions, letter.Attributes("source").Select(source => source.Value));
        findings.Same("number", OneOrNone(head.Number), letter.Attributes("key").Select(key => key.Value));
        Names("sender", head.From, "sent");
        Names("addressee", head.To, "received");
        findings.Same("place", head.Place is { } place ? [Said(place.Name, place.Reference, isBody: false)] : [], Parts("sent", "placeName").Select(Said));

        // The attributes are for programs and the words for people: both have to say the date.
        var dates = Parts("sent", "date").ToList();
        findings.Same("date", head.Date is null ? [] : CmifDates.Of(head.Date.Text), dates.SelectMany(CmifDates.Of));
        findings.Same("date in words", head.Date is null ? [] : [LetterReading.Spelled(head.Date.Text)], dates.Select(date => LetterReading.Date(LetterReading.Words(date.Value), language) ?? date.Value));
        return findings.All;

        IEnumerable<XElement> Parts(string action, params IEnumerable<string> names) => actions
            .Where(one => (string?)one.Attribute("type") == action).Elements().Where(part => part.Name.Namespace == Tei && names.Contains(part.Name.LocalName));

        void Names(string what, ImmutableArray<Named> names, string action) => findings.Same(
            what, names.IsEmpty ? [Unknown] : names.Select(name => Said(name.Name, name.Reference, name.IsBody)), Parts(action, "persName", "orgName").Select(Said));
    }

    private static string[] OneOrNone(string? value) => value is null ? [] : [value];

    private static string Said(XElement name) => Said(name.Value, (string?)name.Attribute("ref"), name.Name.LocalName == "orgName");

    private static string Said(string name, string? reference, bool isBody) => $"{name}{(reference is null ? "" : $" <{reference}>")}{(isBody ? " (body)" : "")}";
}
