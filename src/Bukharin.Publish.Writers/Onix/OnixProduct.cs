using System.Globalization;
using System.Xml;
using Bukharin.Publish.Model;
using Bukharin.Publish.Trade;

namespace Bukharin.Publish.Writers.Onix;

/// <summary>Writes the record of one product: a format with its ISBN.</summary>
/// <param name="xml">Where it goes.</param>
/// <param name="job">The editions.</param>
/// <param name="facts">What was measured of them.</param>
/// <param name="product">The format and its ISBN.</param>
internal sealed class OnixProduct(XmlWriter xml, EditionJob job, OnixFacts facts, FormatIsbn product)
{
    private const double PointsPerMm = 72 / 25.4;

    private readonly FrontMatter _front = job.Document.FrontMatter;
    private readonly TradeData _trade = job.Document.FrontMatter.Trade;

    private bool IsPrint => product.Format == FormatIsbn.Print;

    /// <summary>Writes it.</summary>
    public void Write() => Composite("Product", () =>
    {
        Text("RecordReference", product.Isbn.Urn);
        Text("NotificationType", "03");
        Text("RecordSourceType", "01");
        Identifier("03");
        Identifier("15");
        Composite("DescriptiveDetail", Describe);
        Collateral();
        Publishing();
        Related();
        Supply();
    });

    private void Describe()
    {
        var (form, detail) = OnixCodes.Form(product.Format);
        Text("ProductComposition", "00");
        Text("ProductForm", form);
        Text("ProductFormDetail", detail);
        Accessibility();
        if (!IsPrint)
        {
            // List 81: text to be read; list 144: no protection against copying.
            Text("PrimaryContentType", "10");
            Text("EpubTechnicalProtection", "00");
        }

        if (IsPrint)
        {
            Measure("01", job.Style.Pdf.Page.HeightPt);
            Measure("02", job.Style.Pdf.Page.WidthPt);
            Measure("03", OnixWriter.Thickness(job, facts.PrintPages));
        }

        Title();
        Contributors();
        Text("EditionStatement", _front.Revision);
        if (OnixCodes.Language(_front.Language) is { } language)
        {
            Composite("Language", () =>
            {
                Text("LanguageRole", "01");
                Text("LanguageCode", language);
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
            Composite("Subject", () =>
            {
                // List 27: keywords, parted by semicolons.
                Text("SubjectSchemeIdentifier", "20");
                Text("SubjectHeadingText", string.Join("; ", _front.Subjects));
            });
        }
    }

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
            FormatIsbn.Pdf => [("05", true), ("13", true), ("14", hasPictures), ("22", true)],
            FormatIsbn.Docx => [("13", true), ("14", hasPictures), ("22", true)],
            _ => [],
        };
        foreach (var (code, _) in features.Where(feature => feature.IsTrue))
        {
            Composite("ProductFormFeature", () =>
            {
                Text("ProductFormFeatureType", "09");
                Text("ProductFormFeatureValue", code);
            });
        }
    }

    private void Title() => Composite("TitleDetail", () =>
    {
        Text("TitleType", "01");
        Composite("TitleElement", () =>
        {
            Text("TitleElementLevel", "01");
            if (Prefix(_front.Title, _trade.TitleSort) is var (prefix, rest))
            {
                Text("TitlePrefix", prefix);
                Text("TitleWithoutPrefix", rest);
            }
            else
            {
                Text("TitleText", _front.Title);
            }

            Text("Subtitle", _front.Subtitle);
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
            Composite("NoContributor", () => { });
        }

        for (var i = 0; i < _front.Contributors.Length; i++)
        {
            var contributor = _front.Contributors[i];
            Composite("Contributor", () =>
            {
                Text("SequenceNumber", (i + 1).ToString(CultureInfo.InvariantCulture));
                Text("ContributorRole", OnixCodes.Role(contributor.Role));
                Text("PersonName", contributor.Name);
                Text("PersonNameInverted", contributor.Sort);
            });
        }
    }

    private void Collateral()
    {
        (string Type, string? Words)[] texts = [("03", _front.Description), ("05", _trade.Blurb.IsEmpty ? null : string.Join('\n', _trade.Blurb))];
        if (texts.All(text => text.Words is null))
        {
            return;
        }

        Composite("CollateralDetail", () =>
        {
            foreach (var (type, words) in texts.Where(text => text.Words is not null))
            {
                Composite("TextContent", () =>
                {
                    Text("TextType", type);
                    Text("ContentAudience", "00");
                    Text("Text", words);
                });
            }
        });
    }

    private void Publishing()
    {
        if (_front.Publisher is null && _trade.Published is null)
        {
            return;
        }

        Composite("PublishingDetail", () =>
        {
            if (_front.Publisher is { } publisher)
            {
                Composite("Publisher", () =>
                {
                    Text("PublishingRole", "01");
                    Text("PublisherName", publisher);
                });
            }

            if (_trade.Published is { } published)
            {
                Composite("PublishingDate", () =>
                {
                    Text("PublishingDateRole", "01");
                    xml.WriteStartElement("Date", OnixWriter.Namespace);

                    // List 55: 00 a day, 01 a month, 05 a year.
                    xml.WriteAttributeString("dateformat", published.Length switch { 4 => "05", 7 => "01", _ => "00" });
                    xml.WriteString(published.Replace("-", "", StringComparison.Ordinal));
                    xml.WriteEndElement();
                });
            }
        });
    }

    private void Related()
    {
        if (_trade.Isbns.Length < 2)
        {
            return;
        }

        Composite("RelatedMaterial", () =>
        {
            foreach (var other in _trade.Isbns.Where(other => other != product))
            {
                Composite("RelatedProduct", () =>
                {
                    // List 51: another format of the same content.
                    Text("ProductRelationCode", "06");
                    Composite("ProductIdentifier", () =>
                    {
                        Text("ProductIDType", "15");
                        Text("IDValue", other.Isbn.Digits);
                    });
                });
            }
        });
    }

    /// <summary>The prices are those of the printed book; a supplier must be named with them.</summary>
    private void Supply()
    {
        if (!IsPrint || _trade.Prices.IsEmpty || _front.Publisher is not { } publisher)
        {
            return;
        }

        Composite("ProductSupply", () => Composite("SupplyDetail", () =>
        {
            Composite("Supplier", () =>
            {
                Text("SupplierRole", "00");
                Text("SupplierName", publisher);
            });

            // List 65: whoever orders it asks the supplier; whether it lies on a shelf is not known here.
            Text("ProductAvailability", "99");
            foreach (var price in _trade.Prices)
            {
                Composite("Price", () =>
                {
                    // List 58: prices in North America are without tax, others with it.
                    Text("PriceType", price.Currency is "USD" or "CAD" ? "01" : "02");
                    Text("PriceAmount", price.Amount);
                    Text("CurrencyCode", price.Currency);
                });
            }
        }));
    }

    private void Identifier(string type) => Composite("ProductIdentifier", () =>
    {
        Text("ProductIDType", type);
        Text("IDValue", product.Isbn.Digits);
    });

    private void Measure(string type, double? points)
    {
        if (points is { } length)
        {
            Composite("Measure", () =>
            {
                Text("MeasureType", type);
                Text("Measurement", Math.Round(length / PointsPerMm, 1).ToString("0.#", CultureInfo.InvariantCulture));
                Text("MeasureUnitCode", "mm");
            });
        }
    }

    private void Extent(string type, int value, string unit) => Composite("Extent", () =>
    {
        Text("ExtentType", type);
        Text("ExtentValue", value.ToString(CultureInfo.InvariantCulture));
        Text("ExtentUnit", unit);
    });

    private void Composite(string name, Action content)
    {
        xml.WriteStartElement(name, OnixWriter.Namespace);
        content();
        xml.WriteEndElement();
    }

    private void Text(string name, string? value)
    {
        if (value is not null)
        {
            xml.WriteElementString(name, OnixWriter.Namespace, value);
        }
    }
}
