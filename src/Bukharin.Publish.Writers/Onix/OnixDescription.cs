using System.Globalization;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Trade;

namespace Bukharin.Publish.Writers.Onix;

/// <summary>Writes what a product is: its form and measures, its title, who made it, how long it is, and whom it can be read by (block 1).</summary>
/// <param name="xml">Where it goes.</param>
/// <param name="job">The editions.</param>
/// <param name="facts">What was measured of them.</param>
/// <param name="product">The format and its ISBN.</param>
internal sealed class OnixDescription(OnixElements xml, EditionJob job, OnixFacts facts, FormatIsbn product)
{
    private const double PointsPerMm = 72 / 25.4;

    private readonly FrontMatter _front = job.Document.FrontMatter;

    private bool IsPrint => product.Format == FormatIsbn.Print;

    /// <summary>Writes the description: form, titles, people, language, subjects, as far as they are known.</summary>
    public void Write() => xml.Composite("DescriptiveDetail", () =>
    {
        var (form, detail) = OnixCodes.Form(product.Format);
        xml.Text("ProductComposition", "00");
        xml.Text("ProductForm", form);
        xml.Text("ProductFormDetail", detail);
        Accessibility();
        if (!IsPrint)
        {
            // List 81: text to be read; list 144: no protection against copying.
            xml.Text("PrimaryContentType", "10");
            xml.Text("EpubTechnicalProtection", "00");
        }

        if (IsPrint)
        {
            Measure("01", job.Style.Pdf.Page.HeightPt);
            Measure("02", job.Style.Pdf.Page.WidthPt);
            Measure("03", OnixWriter.Thickness(job, facts.PrintPages));
        }

        Title();
        Contributors();
        xml.Text("EditionStatement", _front.Revision);
        if (OnixCodes.Language(_front.Language) is { } language)
        {
            xml.Composite("Language", () =>
            {
                xml.Text("LanguageRole", "01");
                xml.Text("LanguageCode", language);
            });
        }

        // List 23: what the printer makes, and what has something on it; of a file, how large it is.
        Extent(IsPrint ? "06" : "08", IsPrint ? facts.PrintPages : facts.Pages, "03");
        if (IsPrint)
        {
            Extent("11", facts.Pages, "03");
        }
        else
        {
            Extent("22", facts.FileBytes[product.Format], "17");
        }

        if (!_front.Subjects.IsEmpty)
        {
            xml.Composite("Subject", () =>
            {
                // List 27: keywords, parted by semicolons.
                xml.Text("SubjectSchemeIdentifier", "20");
                xml.Text("SubjectHeadingText", string.Join("; ", _front.Subjects));
            });
        }
    });

    /// <summary>List 196, of what every edition of the format is proved to have.</summary>
    private void Accessibility()
    {
        var hasPictures = DocumentWalker.Descendants(job.Document).Any(block => block is Figure);
        (string Code, bool IsTrue)[] features = product.Format switch
        {
            FormatIsbn.Epub =>
            [
                ("04", job.Style.Epub.Certifier is not null), ("82", job.Style.Epub.Certifier is not null), ("85", job.Style.Epub.Certifier is not null),
                ("10", true), ("11", true), ("13", true), ("14", hasPictures), ("19", true), ("22", true), ("29", true),
            ],
            FormatIsbn.Pdf => [(job.Style.Pdf.Standard == ScreenStandard.Ua2 ? "06" : "05", true), ("13", true), ("14", hasPictures), ("22", true)],
            FormatIsbn.Docx => [("13", true), ("14", hasPictures), ("22", true)],
            _ => [],
        };
        foreach (var (code, _) in features.Where(feature => feature.IsTrue))
        {
            xml.Composite("ProductFormFeature", () =>
            {
                xml.Text("ProductFormFeatureType", "09");
                xml.Text("ProductFormFeatureValue", code);
            });
        }
    }

    private void Title() => xml.Composite("TitleDetail", () =>
    {
        xml.Text("TitleType", "01");
        xml.Composite("TitleElement", () =>
        {
            xml.Text("TitleElementLevel", "01");
            if (Prefix(_front.Title, _front.Trade.TitleSort) is var (prefix, rest))
            {
                xml.Text("TitlePrefix", prefix);
                xml.Text("TitleWithoutPrefix", rest);
            }
            else
            {
                xml.Text("TitleText", _front.Title);
            }

            xml.Text("Subtitle", _front.Subtitle);
        });
    });

    /// <summary>The article that lists put behind a title (<c>Letter, A</c>), and the rest of it; null where it has none.</summary>
    internal static (string Prefix, string Title)? Prefix(string title, string? sort)
    {
        var comma = sort?.LastIndexOf(", ", StringComparison.Ordinal) ?? -1;
        if (comma <= 0)
        {
            return null;
        }

        var (prefix, rest) = (sort![(comma + 2)..], sort[..comma]);
        return title == $"{prefix} {rest}" || (prefix.EndsWith('\'') && title == prefix + rest) ? (prefix, rest) : null;
    }

    private void Contributors()
    {
        if (_front.Contributors.IsEmpty)
        {
            xml.Composite("NoContributor", () => { });
        }

        for (var i = 0; i < _front.Contributors.Length; i++)
        {
            var contributor = _front.Contributors[i];
            xml.Composite("Contributor", () =>
            {
                xml.Text("SequenceNumber", (i + 1).ToString(CultureInfo.InvariantCulture));
                xml.Text("ContributorRole", OnixCodes.Role(contributor.Role));
                xml.Text("PersonName", contributor.Name);
                xml.Text("PersonNameInverted", contributor.Sort);
            });
        }
    }

    private void Measure(string type, double? points)
    {
        if (points is { } length)
        {
            xml.Composite("Measure", () =>
            {
                xml.Text("MeasureType", type);
                xml.Text("Measurement", Math.Round(length / PointsPerMm, 1).ToString("0.#", CultureInfo.InvariantCulture));
                xml.Text("MeasureUnitCode", "mm");
            });
        }
    }

    private void Extent(string type, int value, string unit) => xml.Composite("Extent", () =>
    {
        xml.Text("ExtentType", type);
        xml.Text("ExtentValue", value.ToString(CultureInfo.InvariantCulture));
        xml.Text("ExtentUnit", unit);
    });
}
