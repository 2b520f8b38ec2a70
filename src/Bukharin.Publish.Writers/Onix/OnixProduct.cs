using Bukharin.Publish.Model;
using Bukharin.Publish.Trade;

namespace Bukharin.Publish.Writers.Onix;

/// <summary>Writes the record of one product: a format with its ISBN.</summary>
/// <param name="xml">Where it goes.</param>
/// <param name="job">The editions.</param>
/// <param name="facts">What was measured of them.</param>
/// <param name="product">The format and its ISBN.</param>
internal sealed class OnixProduct(OnixElements xml, EditionJob job, OnixFacts facts, FormatIsbn product)
{
    private readonly FrontMatter _front = job.Document.FrontMatter;
    private readonly TradeData _trade = job.Document.FrontMatter.Trade;

    private bool IsPrint => product.Format == FormatIsbn.Print;

    /// <summary>Writes the whole record of the product.</summary>
    public void Write() => xml.Composite("Product", () =>
    {
        xml.Text("RecordReference", product.Isbn.Urn);
        xml.Text("NotificationType", "03");
        xml.Text("RecordSourceType", "01");
        Identifier("03");
        Identifier("15");
        new OnixDescription(xml, job, facts, product).Write();
        Collateral();
        Publishing();
        Related();
        Supply();
    });

    private void Collateral()
    {
        (string Type, string? Words)[] texts = [("03", _front.Description), ("05", _trade.Blurb.IsEmpty ? null : string.Join('\n', _trade.Blurb))];
        if (texts.All(text => text.Words is null))
        {
            return;
        }

        xml.Composite("CollateralDetail", () =>
        {
            foreach (var (type, words) in texts.Where(text => text.Words is not null))
            {
                xml.Composite("TextContent", () =>
                {
                    xml.Text("TextType", type);
                    xml.Text("ContentAudience", "00");
                    xml.Text("Text", words);
                });
            }
        });
    }

    private void Publishing()
    {
        // Printings are the printed book's alone (list 163: 12, when a product was last reprinted).
        var reprinted = product.Format == FormatIsbn.Print && _trade.Printing is { Number: > 1, Date: { } day } ? day : null;
        if (_front.Publisher is null && _trade.Published is null && reprinted is null)
        {
            return;
        }

        xml.Composite("PublishingDetail", () =>
        {
            if (_front.Publisher is { } publisher)
            {
                xml.Composite("Publisher", () =>
                {
                    xml.Text("PublishingRole", "01");
                    xml.Text("PublisherName", publisher);
                });
            }

            Date("01", _trade.Published);
            Date("12", reprinted);
        });

        void Date(string role, string? date)
        {
            if (date is null)
            {
                return;
            }

            xml.Composite("PublishingDate", () =>
            {
                xml.Text("PublishingDateRole", role);

                // List 55: 00 a day, 01 a month, 05 a year.
                xml.Text("Date", date.Replace("-", "", StringComparison.Ordinal), ("dateformat", date.Length switch { 4 => "05", 7 => "01", _ => "00" }));
            });
        }
    }

    private void Related()
    {
        if (_trade.Isbns.Length < 2)
        {
            return;
        }

        xml.Composite("RelatedMaterial", () =>
        {
            foreach (var other in _trade.Isbns.Where(other => other != product))
            {
                xml.Composite("RelatedProduct", () =>
                {
                    // List 51: another format of the same content.
                    xml.Text("ProductRelationCode", "06");
                    xml.Composite("ProductIdentifier", () =>
                    {
                        xml.Text("ProductIDType", "15");
                        xml.Text("IDValue", other.Isbn.Digits);
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

        xml.Composite("ProductSupply", () => xml.Composite("SupplyDetail", () =>
        {
            xml.Composite("Supplier", () =>
            {
                xml.Text("SupplierRole", "00");
                xml.Text("SupplierName", publisher);
            });

            // List 65: whoever orders it asks the supplier; whether it lies on a shelf is not known here.
            xml.Text("ProductAvailability", "99");
            foreach (var price in _trade.Prices)
            {
                xml.Composite("Price", () =>
                {
                    // List 58: prices in North America are without tax, others with it.
                    xml.Text("PriceType", price.Currency is "USD" or "CAD" ? "01" : "02");
                    xml.Text("PriceAmount", price.Amount);
                    xml.Text("CurrencyCode", price.Currency);
                });
            }
        }));
    }

    private void Identifier(string type) => xml.Composite("ProductIdentifier", () =>
    {
        xml.Text("ProductIDType", type);
        xml.Text("IDValue", product.Isbn.Digits);
    });
}
