using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Blocks;
using Bukharin.Publish.Writers.Epub.Parts;
using Bukharin.Publish.Writers.Pictures;

namespace Bukharin.Publish.Writers.Epub.Markup;

/// <summary>Writes figures as XHTML.</summary>
/// <param name="xhtml">Where the markup goes.</param>
/// <param name="writeWords">Writes the words of a paragraph.</param>
internal sealed class FigureMarkup(XhtmlWriter xhtml, Action<Paragraph> writeWords)
{
    /// <summary>Writes a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="picture">Its picture.</param>
    /// <param name="id">What links and lists know it by; null for nothing.</param>
    public void Write(Figure figure, PictureFile picture, string? id)
    {
        xhtml.Start("figure", id: id);
        xhtml.Line();
        xhtml.Image(FileNames.Picture(picture), figure.Description, figure.IsDecorative ? "presentation" : null, FigureNames.Of(figure).ToList() is { Count: > 0 } names ? string.Join(' ', names) : null);
        xhtml.Line();
        if (figure.Caption is not null || figure.Credit is not null)
        {
            xhtml.Start("figcaption");
            xhtml.Line();
            WriteLine(figure.Caption, ContainerNames.Caption);
            WriteLine(figure.Credit, ContainerNames.PictureCredit);
            xhtml.EndLine();
        }

        xhtml.EndLine();
    }

    private void WriteLine(Paragraph? words, string name)
    {
        if (words is null)
        {
            return;
        }

        xhtml.Start("div", name);
        xhtml.Line();
        xhtml.Start("p");
        writeWords(words);
        xhtml.EndLine();
        xhtml.EndLine();
    }
}
