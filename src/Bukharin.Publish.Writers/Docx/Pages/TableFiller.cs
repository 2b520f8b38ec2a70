using System.Collections.Immutable;
using System.Xml.Linq;
using Bukharin.Publish.Writers.Docx.Package;

namespace Bukharin.Publish.Writers.Docx.Pages;

/// <summary>Fills the rows of tables: each is as high as its highest cell, and stays on a page.</summary>
/// <param name="looks">The looks of paragraphs and runs.</param>
/// <param name="widths">The widths of words.</param>
/// <param name="height">The height of a line of a paragraph.</param>
internal sealed class TableFiller(LookCascade looks, TextWidths widths, Func<ParagraphLook, double> height)
{
    /// <summary>The rows as lines, each with the paragraphs that stand in it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="mayBegin">Whether a page may begin with its first row.</param>
    public IEnumerable<(LaidLine Row, ImmutableArray<XElement> Paragraphs)> Fill(XElement table, bool mayBegin)
    {
        foreach (var row in table.Elements(Word.Main + "tr"))
        {
            var notes = ImmutableArray.CreateBuilder<string>();
            var highest = 0.0;
            foreach (var cell in row.Elements(Word.Main + "tc"))
            {
                var filler = new LineFiller(looks, widths, cell.Child("tcPr").Child("tcW").Points("w") ?? 0, tabPt: 36);
                var own = 0.0;
                foreach (var paragraph in cell.Elements(Word.Main + "p"))
                {
                    var look = looks.Of(paragraph);
                    var lines = filler.Fill(paragraph, look);
                    own += look.BeforePt + (lines.Length * height(look)) + look.AfterPt;
                    notes.AddRange(lines.SelectMany(line => line));
                }

                highest = Math.Max(highest, own);
            }

            yield return (new LaidLine(highest, 0, notes.ToImmutable(), mayBegin), [.. row.Descendants(Word.Main + "p")]);
            mayBegin = row.Child("trPr").Child("tblHeader") is null;
        }
    }
}
