using System.Globalization;
using Bukharin.Publish.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx;

/// <summary>The looks of paragraphs.</summary>
internal static class ParagraphStyles
{
    /// <summary>Smaller type of headers, footers and imprint, as a part of the text's size.</summary>
    public const double SmallPart = 0.78;

    private const int HeadingLevels = 6;

    /// <summary>Distance of baselines.</summary>
    /// <remarks>At least, not exactly: a teacher's own larger type or picture must not be cut off.</remarks>
    public static W.SpacingBetweenLines Leading(double leadingPt, double beforePt = 0, double afterPt = 0) => new()
    {
        Before = Measure.TwipsText(beforePt),
        After = Measure.TwipsText(afterPt),
        Line = Measure.TwipsText(leadingPt),
        LineRule = W.LineSpacingRuleValues.AtLeast,
    };

    /// <summary>All paragraph styles.</summary>
    /// <param name="look">Fonts and measures.</param>
    /// <param name="clauseLevels">How many levels of clauses have styles.</param>
    public static IEnumerable<W.Style> All(DocxStyle look, int clauseLevels)
    {
        var text = look.Text;
        var small = Math.Max(8, text.SizePt * SmallPart);
        var smallLeading = small * 1.25;
        var line = text.LeadingPt;

        yield return BuiltIn(StyleIds.BodyText, "Body Text", StyleIds.Normal, StyleIds.BodyText, Flow(text, new()
        {
            Indentation = new W.Indentation { FirstLine = Measure.TwipsText(text.IndentPt) },
        }));
        yield return Custom(StyleIds.FirstParagraph, "First Paragraph", StyleIds.BodyText, StyleIds.BodyText, new()
        {
            Indentation = new W.Indentation { FirstLine = "0" },
        });

        yield return BuiltIn(StyleIds.Title, "Title", StyleIds.Normal, StyleIds.Subtitle, Display(new()
        {
            SpacingBetweenLines = Leading(text.SizePt * 1.8 * 1.2, afterPt: line / 2),
            Justification = Centre(),
        }), Size(text.SizePt * 1.8));
        yield return BuiltIn(StyleIds.Subtitle, "Subtitle", StyleIds.Normal, StyleIds.BodyText, Display(new()
        {
            SpacingBetweenLines = Leading(text.SizePt * 1.15 * 1.25, afterPt: line / 2),
            Justification = Centre(),
        }), Italic(Size(text.SizePt * 1.15)));
        yield return Custom(StyleIds.Author, "Author", StyleIds.Normal, StyleIds.BodyText, Display(new()
        {
            SpacingBetweenLines = Leading(line, afterPt: line),
            ContextualSpacing = new W.ContextualSpacing(),
            Justification = Centre(),
        }));

        for (var level = 1; level <= HeadingLevels; level++)
        {
            yield return Heading(level, text);
        }

        yield return Custom(StyleIds.Byline, "Byline", StyleIds.Normal, StyleIds.FirstParagraph, new()
        {
            KeepNext = new W.KeepNext(),
            SpacingBetweenLines = Leading(line, afterPt: line / 2),
        });
        yield return Custom(StyleIds.Dateline, "Dateline", StyleIds.Normal, StyleIds.Salutation, new()
        {
            SuppressAutoHyphens = new W.SuppressAutoHyphens(),
            Justification = new W.Justification { Val = W.JustificationValues.Right },
        });
        yield return BuiltIn(StyleIds.Salutation, "Salutation", StyleIds.Normal, StyleIds.FirstParagraph, new()
        {
            KeepNext = new W.KeepNext(),
            SpacingBetweenLines = Leading(line, beforePt: line / 2, afterPt: line / 2),
        });
        yield return BuiltIn(StyleIds.Closing, "Closing", StyleIds.Normal, StyleIds.Signature, new()
        {
            KeepNext = new W.KeepNext(),
            KeepLines = new W.KeepLines(),
            SpacingBetweenLines = Leading(line, beforePt: line / 2, afterPt: line / 2),
            Justification = new W.Justification { Val = W.JustificationValues.Right },
        });
        yield return BuiltIn(StyleIds.Signature, "Signature", StyleIds.Normal, StyleIds.Dateline, new()
        {
            KeepLines = new W.KeepLines(),
            SpacingBetweenLines = Leading(line, afterPt: line / 2),
            Justification = new W.Justification { Val = W.JustificationValues.Right },
        });

        for (var level = 1; level <= clauseLevels; level++)
        {
            yield return Clause(level, look);
            yield return ClauseContinued(level, look);
        }

        yield return BuiltIn(StyleIds.Quote, "Quote", StyleIds.Normal, StyleIds.BodyText, Flow(text, new()
        {
            SpacingBetweenLines = Leading(line, beforePt: line / 2, afterPt: line / 2),
            Indentation = new W.Indentation
            {
                Left = Measure.TwipsText(look.QuoteIndentPt), Right = Measure.TwipsText(look.QuoteIndentPt),
            },

            // The space is around the quotation, not between its paragraphs.
            ContextualSpacing = new W.ContextualSpacing(),
        }));
        yield return BuiltIn(StyleIds.ListBullet, "List Bullet", StyleIds.Normal, StyleIds.ListBullet, Flow(text, new()
        {
            NumberingProperties = new W.NumberingProperties
            {
                NumberingId = new W.NumberingId { Val = BulletNumbering.Id },
            },
            SpacingBetweenLines = Leading(line, beforePt: line / 2, afterPt: line / 2),
            ContextualSpacing = new W.ContextualSpacing(),
        }));
        yield return BuiltIn(StyleIds.ListContinue, "List Continue", StyleIds.Normal, StyleIds.ListContinue, Flow(text, new()
        {
            Indentation = new W.Indentation { Left = Measure.TwipsText(look.ClauseIndentPt) },
        }));

        yield return Custom(StyleIds.ThematicBreak, "Thematic Break", StyleIds.Normal, StyleIds.FirstParagraph, new()
        {
            KeepNext = new W.KeepNext(),
            SpacingBetweenLines = Leading(line, beforePt: line / 2, afterPt: line / 2),
            Justification = Centre(),
        }, new() { Spacing = new W.Spacing { Val = Measure.Twips(text.SizePt / 2) } });
        yield return Custom(StyleIds.Imprint, "Imprint", StyleIds.Normal, StyleIds.Imprint, new()
        {
            SpacingBetweenLines = Leading(look.Notes.LeadingPt, afterPt: look.Notes.LeadingPt / 2),
        }, Size(look.Notes.SizePt));
        yield return Custom(StyleIds.Credit, "Credit", StyleIds.Imprint, StyleIds.Credit, new() { KeepLines = new W.KeepLines() });
        yield return Custom(StyleIds.Editorial, "Editorial", StyleIds.Imprint, StyleIds.Editorial, new() { KeepLines = new W.KeepLines() });

        yield return BuiltIn(StyleIds.FootnoteText, "footnote text", StyleIds.Normal, StyleIds.FootnoteText, Flow(look.Notes, new()
        {
            SpacingBetweenLines = Leading(look.Notes.LeadingPt),
            Indentation = new W.Indentation { FirstLine = Measure.TwipsText(look.Notes.IndentPt) },
        }), Size(look.Notes.SizePt));
        yield return BuiltIn(StyleIds.Header, "header", StyleIds.Normal, null, Display(new()
        {
            SpacingBetweenLines = Leading(smallLeading),
            Justification = Centre(),
        }), Italic(Size(small)));
        yield return BuiltIn(StyleIds.Footer, "footer", StyleIds.Normal, null, Display(new()
        {
            SpacingBetweenLines = Leading(smallLeading),
            Justification = Centre(),
        }), Size(small));
    }

    private static W.Style Heading(int level, TextStyle text)
    {
        var part = level switch { 1 => 1.3, 2 => 1.15, _ => 1.0 };
        var look = Size(text.SizePt * part);
        look.Bold = new W.Bold();
        look.BoldComplexScript = new W.BoldComplexScript();

        return BuiltIn(
            StyleIds.Heading(level),
            string.Create(CultureInfo.InvariantCulture, $"heading {level}"),
            StyleIds.Normal,
            StyleIds.FirstParagraph,
            Display(new()
            {
                SpacingBetweenLines = Leading(text.LeadingPt * part, text.LeadingPt * (level == 1 ? 1.5 : 1), text.LeadingPt / 2),
                OutlineLevel = new W.OutlineLevel { Val = level - 1 },
            }),
            look);
    }

    // The label hangs: it stands in the first line's negative indent, and the tab behind it leads to the left edge of the
    // words. It is text, not a Word number: Word would recount it, and the number is the author's word.
    private static W.Style Clause(int level, DocxStyle look)
    {
        var left = Measure.Twips(look.ClauseIndentPt * level);
        return Custom(
            StyleIds.Clause(level),
            string.Create(CultureInfo.InvariantCulture, $"Clause {level}"),
            StyleIds.Normal,
            StyleIds.Clause(level),
            Flow(look.Text, new()
            {
                Tabs = new W.Tabs(new W.TabStop { Val = W.TabStopValues.Left, Position = left }),
                SpacingBetweenLines = ClauseSpacing(look),
                Indentation = new W.Indentation
                {
                    Left = left.ToString(CultureInfo.InvariantCulture), Hanging = Measure.TwipsText(look.ClauseIndentPt),
                },
            }));
    }

    private static W.Style ClauseContinued(int level, DocxStyle look) => Custom(
        StyleIds.ClauseContinued(level),
        string.Create(CultureInfo.InvariantCulture, $"Clause {level} Continued"),
        StyleIds.Normal,
        StyleIds.ClauseContinued(level),
        Flow(look.Text, new()
        {
            SpacingBetweenLines = ClauseSpacing(look),
            Indentation = new W.Indentation { Left = Measure.TwipsText(look.ClauseIndentPt * level) },
        }));

    private static W.SpacingBetweenLines ClauseSpacing(DocxStyle look) =>
        Leading(look.Text.LeadingPt, beforePt: look.Text.LeadingPt / 4, afterPt: look.Text.LeadingPt / 4);

    /// <summary>Adds what the style says of running text: alignment, and whether words are divided.</summary>
    private static W.StyleParagraphProperties Flow(TextStyle text, W.StyleParagraphProperties look)
    {
        look.Justification = new W.Justification
        {
            Val = text.Alignment == TextAlignment.Justified ? W.JustificationValues.Both : W.JustificationValues.Left,
        };

        // Hyphenation is a setting of the whole document; a kind of text that has none opts out.
        look.SuppressAutoHyphens = text.Hyphenate ? null : new W.SuppressAutoHyphens();
        return look;
    }

    /// <summary>Adds what is true of titles and headings: no divided words, no page break within or after.</summary>
    private static W.StyleParagraphProperties Display(W.StyleParagraphProperties look)
    {
        look.KeepNext = new W.KeepNext();
        look.KeepLines = new W.KeepLines();
        look.SuppressAutoHyphens = new W.SuppressAutoHyphens();
        return look;
    }

    private static W.Justification Centre() => new() { Val = W.JustificationValues.Center };

    private static W.StyleRunProperties Size(double points) => new()
    {
        FontSize = new W.FontSize { Val = Measure.HalfPoints(points) },
        FontSizeComplexScript = new W.FontSizeComplexScript { Val = Measure.HalfPoints(points) },
    };

    private static W.StyleRunProperties Italic(W.StyleRunProperties look)
    {
        look.Italic = new W.Italic();
        look.ItalicComplexScript = new W.ItalicComplexScript();
        return look;
    }

    private static W.Style BuiltIn(
        string id, string name, string basedOn, string? next, W.StyleParagraphProperties look, W.StyleRunProperties? letters = null) => new()
    {
        Type = W.StyleValues.Paragraph,
        StyleId = id,
        StyleName = new W.StyleName { Val = name },
        BasedOn = new W.BasedOn { Val = basedOn },
        NextParagraphStyle = next is null ? null : new W.NextParagraphStyle { Val = next },
        PrimaryStyle = new W.PrimaryStyle(),
        StyleParagraphProperties = look,
        StyleRunProperties = letters,
    };

    private static W.Style Custom(
        string id, string name, string basedOn, string? next, W.StyleParagraphProperties look, W.StyleRunProperties? letters = null)
    {
        var style = BuiltIn(id, name, basedOn, next, look, letters);
        style.CustomStyle = OnOff.On;
        return style;
    }
}
