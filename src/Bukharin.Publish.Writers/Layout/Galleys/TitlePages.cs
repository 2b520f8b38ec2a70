using System.Collections.Immutable;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Typesetting.Galley;
using Bukharin.Publish.Typesetting.Paragraphs;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Layout.Faces;

namespace Bukharin.Publish.Writers.Layout.Galleys;

/// <summary>Title pages, imprint, credit and colophon, on pages of their own or at the head and the end of the text, as the style has it.</summary>
internal sealed class TitlePages(PreparedCopy copy, PdfFonts fonts)
{
    /// <summary>Name of a page without head and folio.</summary>
    public const string BarePage = "bare";

    /// <summary>Name of a page on which a part begins: a folio at its foot, no head.</summary>
    public const string OpenerPage = "opener";

    /// <summary>Destination of the title page.</summary>
    public const string TitleDestination = "edition:title-page";

    /// <summary>Destination of the credit at the end.</summary>
    public const string CreditDestination = "edition:credit";

    private readonly TitlePageStyle _style = copy.Style.Pdf.TitlePages;
    private readonly double _grid = copy.Style.Pdf.Text.LeadingPt;
    private readonly MatterLines _lines = new(copy, fonts);

    /// <summary>Half-title, title page and imprint page, or the title at the head; contents; and the page on which the text begins.</summary>
    /// <param name="contents">The contents.</param>
    public ImmutableArray<GalleyItem> Opening(ImmutableArray<GalleyItem> contents)
    {
        if (_style.Opening == OpeningForm.Head)
        {
            return Head(contents);
        }

        var items = ImmutableArray.CreateBuilder<GalleyItem>();
        items.Add(new GalleyBreak(PageBreakKind.NextRecto, BarePage));
        items.AddRange(_lines.NameLine());
        items.Add(new GalleySpace(6 * _grid));
        if (_style.Opening == OpeningForm.HalfTitle)
        {
            items.AddRange(_lines.HalfTitle());
            items.Add(new GalleyBreak(PageBreakKind.NextRecto, BarePage));
            items.Add(new GalleySpace(6 * _grid));
        }

        items.AddRange(_lines.OfTitlePage());
        if (HasCreditBeforeText)
        {
            items.Add(new GalleySpace(3 * _grid));
            items.AddRange(_lines.Credit(Alignment.Centered, indentPt: 2 * _grid));
        }

        var imprint = _lines.Imprint().ToImmutableArray();
        if (!imprint.IsEmpty)
        {
            items.Add(new GalleyBreak(PageBreakKind.NextPage, BarePage));
            items.Add(new GalleySpace(6 * _grid));
            items.AddRange(imprint);
        }

        if (!contents.IsEmpty)
        {
            items.Add(new GalleyBreak(PageBreakKind.NextRecto, OpenerPage));
            items.AddRange(contents);
        }

        items.Add(new GalleyBreak(PageBreakKind.NextRecto, OpenerPage));
        items.AddRange(_lines.LetterHead());
        return items.ToImmutable();
    }

    /// <summary>The credit at the end of the text, where there is one, and it does not stand at the head of a few sheets; the imprint, where no page before the text has it; and the colophon.</summary>
    public ImmutableArray<GalleyItem> Closing()
    {
        var items = ImmutableArray.CreateBuilder<GalleyItem>();
        if (_style.Opening != OpeningForm.Head || _style.Credit != CreditPlace.TitlePage)
        {
            items.AddRange(_lines.CreditAtEnd());
        }

        if (_style.Opening == OpeningForm.Head)
        {
            items.Add(new GalleySpace(_grid));
            items.AddRange(_lines.Imprint());
        }

        if (_style.HasColophon)
        {
            if (_style.Opening != OpeningForm.Head)
            {
                items.Add(new GalleyBreak(PageBreakKind.NextPage, BarePage));
                items.Add(new GalleySpace(6 * _grid));
            }

            items.AddRange(_lines.Colophon());
        }

        return items.ToImmutable();
    }

    private bool HasCreditBeforeText => _style.Credit == CreditPlace.TitlePage && !copy.Document.FrontMatter.Credit.IsNone;

    private ImmutableArray<GalleyItem> Head(ImmutableArray<GalleyItem> contents)
    {
        var items = ImmutableArray.CreateBuilder<GalleyItem>();
        items.Add(new GalleyBreak(PageBreakKind.NextRecto, OpenerPage));
        items.AddRange(_lines.NameLine());
        items.Add(new GalleySpace(_grid));
        items.AddRange(_lines.OfHead());
        if (HasCreditBeforeText)
        {
            items.Add(new GalleySpace(_grid / 2));
            items.AddRange(_lines.Credit(Alignment.Left, indentPt: 0, CreditDestination));
        }

        items.Add(new GalleySpace(_grid));
        if (!contents.IsEmpty)
        {
            items.AddRange(contents);
            items.Add(new GalleySpace(_grid));
        }

        items.AddRange(_lines.LetterHead());
        return items.ToImmutable();
    }
}
