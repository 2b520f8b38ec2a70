using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using Bukharin.Publish.Writers.Docx.Package;

namespace Bukharin.Publish.Writers.Docx.Pages;

/// <summary>Fills the lines of paragraphs as word processors do: as many words as go into each.</summary>
/// <param name="looks">The looks of paragraphs and runs.</param>
/// <param name="widths">The widths of words.</param>
/// <param name="measurePt">Width of the text.</param>
/// <param name="tabPt">Distance of tab stops where a paragraph has none.</param>
internal sealed class LineFiller(LookCascade looks, TextWidths widths, double measurePt, double tabPt)
{
    /// <summary>Fills a paragraph.</summary>
    /// <returns>The notes of each line; at least one line.</returns>
    public ImmutableArray<ImmutableArray<string>> Fill(XElement paragraph, ParagraphLook look)
    {
        var line = new OpenLine(look, widths, measurePt, tabPt);
        Fill(paragraph, look, line);
        return line.End();
    }

    private void Fill(XElement container, ParagraphLook look, OpenLine line)
    {
        foreach (var child in container.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "r":
                    var letters = looks.Of(child, look);
                    foreach (var content in child.Elements())
                    {
                        Add(content, letters, line);
                    }

                    break;
                case "hyperlink" or "fldSimple" or "sdt" or "sdtContent" or "ins":
                    Fill(child, look, line);
                    break;
            }
        }
    }

    private static void Add(XElement content, LetterLook letters, OpenLine line)
    {
        switch (content.Name.LocalName)
        {
            case "t":
                line.AddText(content.Value, letters);
                break;
            case "noBreakHyphen":
                line.AddText("\u2011", letters);
                break;
            case "tab":
                line.AddTab();
                break;
            case "br" or "cr":
                line.Break();
                break;
            case "footnoteReference":
                line.AddNote(content.Named("id") ?? "", letters);
                break;
            case "footnoteRef":
                line.AddText("00", letters);
                break;
        }
    }

    /// <summary>The line that is being filled.</summary>
    private sealed class OpenLine(ParagraphLook look, TextWidths widths, double measurePt, double tabPt)
    {
        // A rounding error must not turn a line that fits exactly.
        private const double TolerancePt = 0.01;

        private readonly ImmutableArray<ImmutableArray<string>>.Builder _lines = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        private readonly StringBuilder _part = new();
        private readonly double _endPt = measurePt - look.RightPt;

        // From the margin; the word that is not ended yet waits, with its notes.
        private double _xPt = look.LeftPt + look.FirstPt;
        private double _wordPt;
        private bool _hasWords;
        private List<string> _notes = [];
        private List<string> _wordNotes = [];

        public void AddText(string text, LetterLook letters)
        {
            foreach (var character in text)
            {
                switch (character)
                {
                    case ' ':
                        EndPart(letters);
                        EndWord();
                        _xPt += widths.Of(" ", letters);
                        break;
                    case '-' or '\u2013' or '\u2014' or '\u2010':
                        _part.Append(character);
                        EndPart(letters);
                        EndWord();
                        break;
                    case '\u00AD' or '\u200B':
                        EndPart(letters);
                        EndWord();
                        break;
                    default:
                        _part.Append(character);
                        break;
                }
            }

            EndPart(letters);
        }

        public void AddNote(string id, LetterLook letters)
        {
            _wordNotes.Add(id);
            _wordPt += widths.Of("00"[..Math.Min(2, id.Length)], letters);
        }

        public void AddTab()
        {
            EndWord();
            var stop = look.TabsPt.FirstOrDefault(position => position > _xPt + TolerancePt);
            if (stop == 0 && _xPt < look.LeftPt)
            {
                stop = look.LeftPt;
            }

            // A right tab takes what room there is.
            _xPt = stop > 0 ? stop : look.HasRightTab ? _xPt : (Math.Floor(_xPt / tabPt) + 1) * tabPt;
        }

        public void Break()
        {
            EndWord();
            EndLine();
        }

        public ImmutableArray<ImmutableArray<string>> End()
        {
            EndWord();
            EndLine();
            return _lines.DrainToImmutable();
        }

        private void EndPart(LetterLook letters)
        {
            if (_part.Length > 0)
            {
                _wordPt += widths.Of(_part.ToString(), letters);
                _part.Clear();
            }
        }

        private void EndWord()
        {
            if (_wordPt > 0 && _hasWords && _xPt + _wordPt > _endPt + TolerancePt)
            {
                EndLine();
            }

            _xPt += _wordPt;
            _hasWords |= _wordPt > 0;
            _wordPt = 0;
            _notes.AddRange(_wordNotes);
            _wordNotes = [];
        }

        private void EndLine()
        {
            _lines.Add([.. _notes]);
            _notes = [];
            _xPt = look.LeftPt;
            _hasWords = false;
        }
    }
}
