using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Trade;
using Bukharin.Publish.Verification.Records;

namespace Bukharin.Publish.Verification.Onix;

/// <summary>Holds an ONIX message against the front matter and what was measured of the editions as they were read back.</summary>
internal static class OnixVerifier
{
    private static readonly XNamespace Onix = "http://ns.editeur.org/onix/3.0/reference";

    /// <summary>Says what is wrong with a message; nothing where it is as it has to be.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style.</param>
    /// <param name="formats">The formats that were made.</param>
    /// <param name="printPages">The pages of the printer's file; null where none was made.</param>
    /// <param name="xml">The message.</param>
    public static ImmutableArray<Diagnostic> Verify(Document document, Style style, IReadOnlyCollection<string> formats, int? printPages, ReadOnlyMemory<byte> xml)
    {
        var findings = new RecordFindings(DiagnosticCodes.OnixDiffers, SourceSpan.Whole(document.SourceFile));
        var front = document.FrontMatter;
        if (findings.Read(xml) is not { } message)
        {
            return findings.All;
        }

        var products = message.Elements(Onix + "Product").ToList();
        findings.Same("products", front.Trade.Isbns.Where(isbn => formats.Contains(isbn.Format)).Select(isbn => isbn.Isbn.Digits), products.Select(product => IdOf(product, "15")));
        foreach (var product in products)
        {
            Check(product);
        }

        return findings.All;

        void Check(XElement product)
        {
            var isbn = IdOf(product, "15");
            var titles = product.Descendants(Onix + "TitleElement").ToList();
            findings.Same($"title of {isbn}", [Letters(front.Title)], titles.Select(title => Letters(Value(title, "TitleText") ?? Value(title, "TitlePrefix") + Value(title, "TitleWithoutPrefix"))));
            findings.Same($"subtitle of {isbn}", front.Subtitle is null ? [] : [front.Subtitle], titles.SelectMany(title => Values(title, "Subtitle")));
            findings.Same($"contributors of {isbn}", [.. front.Contributors.Select(one => one.Name)], Values(product, "PersonName"));
            findings.Same($"publisher of {isbn}", front.Publisher is null ? [] : [front.Publisher], Values(product, "PublisherName"));
            if (front.Trade.IsbnOf(FormatIsbn.Print)?.Digits == isbn)
            {
                findings.Same($"pages of {isbn}", printPages is null ? [] : [Number(printPages.Value)], [.. Coded(product, "Extent", "ExtentType", "06", "ExtentValue")]);
                findings.Same($"height of {isbn}", [Mm(style.Pdf.Page.HeightPt)], [.. Coded(product, "Measure", "MeasureType", "01", "Measurement")]);
                findings.Same($"width of {isbn}", [Mm(style.Pdf.Page.WidthPt)], [.. Coded(product, "Measure", "MeasureType", "02", "Measurement")]);
                findings.Same($"prices of {isbn}", front.Publisher is null ? [] : [.. front.Trade.Prices.Select(price => price.Amount)], Values(product, "PriceAmount"));
            }
        }
    }

    private static string IdOf(XElement product, string type) => product.Elements(Onix + "ProductIdentifier")
        .Where(one => Value(one, "ProductIDType") == type).Select(one => Value(one, "IDValue")).FirstOrDefault() ?? "";

    private static IEnumerable<string> Coded(XElement product, string composite, string type, string code, string value) =>
        product.Descendants(Onix + composite).Where(one => Value(one, type) == code).Select(one => Value(one, value) ?? "");

    private static IEnumerable<string> Values(XElement element, string name) => element.Descendants(Onix + name).Select(one => one.Value);

    private static string? Value(XElement element, string name) => (string?)element.Element(Onix + name);

    private static string Letters(string text) => string.Concat(text.Normalize(NormalizationForm.FormC).Where(char.IsLetterOrDigit));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Mm(double points) => Math.Round(points * 25.4 / 72, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
