using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Trade;
using Bukharin.Publish.Writers.Files;

namespace Bukharin.Publish.Writers.Onix;

/// <summary>Writes what the book trade asks to know: an ONIX 3.0 message with a product for each format that has an ISBN.</summary>
/// <remarks>EDItEUR, ONIX for Books 3.0, reference names; elements in the order of its schema. Facts alone: what is not known is left out, and told.</remarks>
internal static class OnixWriter
{
    /// <summary>The namespace of ONIX 3.0 in its long names.</summary>
    public const string Namespace = "http://ns.editeur.org/onix/3.0/reference";

    /// <summary>Writes the message.</summary>
    /// <param name="job">The editions, of which one at least has an ISBN.</param>
    /// <param name="facts">What was measured of them; products are written of the formats whose files it has.</param>
    /// <returns>The file, and what it lacks.</returns>
    public static (byte[] Xml, ImmutableArray<Diagnostic> Diagnostics) Write(EditionJob job, OnixFacts facts)
    {
        ArgumentNullException.ThrowIfNull(job);
        ArgumentNullException.ThrowIfNull(facts);
        var front = job.Document.FrontMatter;
        var bytes = XmlFile.WriteData(xml =>
        {
            xml.WriteStartElement("ONIXMessage", Namespace);
            xml.WriteAttributeString("release", "3.0");
            var elements = new OnixElements(xml);
            elements.Composite("Header", () =>
            {
                elements.Composite("Sender", () => elements.Text("SenderName", front.Publisher ?? "Not named"));
                elements.Text("SentDateTime", job.Timestamp.Time.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
            });
            foreach (var isbn in front.Trade.Isbns.Where(isbn => facts.FileBytes.ContainsKey(isbn.Format)))
            {
                new OnixProduct(elements, job, facts, isbn).Write();
            }

            xml.WriteEndElement();
        });
        var missing = Missing(front, job).ToList();
        return (bytes, missing.Count == 0 ? [] : [DiagnosticCodes.OnixLacks.At(SourceSpan.Whole(job.Document.SourceFile), string.Join(", ", missing))]);
    }

    private static IEnumerable<string> Missing(FrontMatter front, EditionJob job)
    {
        (bool IsThere, string Name)[] facts =
        [
            (front.Contributors.Length > 0, "who wrote it (author)"),
            (front.Publisher is not null, "publisher"),
            (front.Trade.Published is not null, "the day of publication (published)"),
            (front.Description is not null || !front.Trade.Blurb.IsEmpty, "what it is (description or blurb)"),
            (front.Subjects.Length > 0, "subject"),
            (!front.Trade.Prices.IsEmpty, "price"),
            (OnixCodes.Language(front.Language) is not null, $"a code for its language ({front.Language})"),
            (front.Trade.IsbnOf(FormatIsbn.Print) is null || Thickness(job, 2) is not null, "how thick the printed book is (printer and paper, or spine)"),
        ];
        return facts.Where(fact => !fact.IsThere).Select(fact => fact.Name);
    }

    /// <summary>How thick the printed book is, in points; null where nothing says it.</summary>
    /// <param name="job">The editions.</param>
    /// <param name="pages">The pages of the printer's file.</param>
    internal static double? Thickness(EditionJob job, int pages)
    {
        var trade = job.Document.FrontMatter.Trade;
        return Printers.Named(trade.Printer) is { } printer ? printer.SpinePt(pages, trade) : trade.SpinePt ?? (trade.Paper?.LeafPt * pages / 2);
    }
}
