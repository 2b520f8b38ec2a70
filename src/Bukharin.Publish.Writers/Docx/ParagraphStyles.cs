using System.Globalization;
using Bukharin.Publish.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx;

/// <summary>The looks of paragraphs.</summary>
internal static class ParagraphStyles
{
    /// <summary>Smaller type of headers, footers and imprint, as a part of the text's size.</summary>
    public const double SmallPart = 0.78;

    /// <summary>Levels of headings that the contents list.</summary>
    public const int ContentsLevels = 3;

    private const int HeadingLevels = 6;

    // What a pupil's answer takes, written by hand.
    private const double AnswerLines = 4;

    /// <summary>Distance of baselines.</summary>
    /// <remarks>At least, not exactly: a teacher's own larger type or picture must not be cut off.</remarks>
    public static W.SpacingBetweenLines Leading(double leadingPt, double beforePt = 0, double afterPt = 0) => new()
    {
        Before = Measure.TwipsText(beforePt),
        After = Measure.TwipsText(afterPt),
        Line = Measure.TwipsText(leadingPt),
        LineRule = W.LineSpacingRuleValues.AtLeast,
    };

    /// <summary>Space around a paragraph whose distance of baselines is that of the style it is based on.</summary>
    public static W.SpacingBetweenLines Gap(double beforePt, double afterPt) => new()
    {
        Before = Measure.TwipsText(beforePt), After = Measure.TwipsText(afterPt),
    };

    /// <summary>All paragraph styles. Each says only what sets it apart from the one that it is based on, so that a change of that one reaches it.</summary>
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
        }), HeadingFont(Size(text.SizePt * 1.8)));
        yield return BuiltIn(StyleIds.Subtitle, "Subtitle", StyleIds.Normal, StyleIds.BodyText, Display(new()
        {
            SpacingBetweenLines = Leading(text.SizePt * 1.15 * 1.25, afterPt: line / 2),
            Justification = Centre(),
        }), Italic(Size(text.SizePt * 1.15)));
        yield return Custom(StyleIds.Author, "Author", StyleIds.Normal, StyleIds.BodyText, Display(new()
        {
            SpacingBetweenLines = Gap(0, line),
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
            SpacingBetweenLines = Gap(0, line / 2),
        });
        yield return Custom(StyleIds.Dateline, "Dateline", StyleIds.Normal, StyleIds.Salutation, new()
        {
            SuppressAutoHyphens = new W.SuppressAutoHyphens(),
            Justification = new W.Justification { Val = W.JustificationValues.Right },
        });
        yield return BuiltIn(StyleIds.Salutation, "Salutation", StyleIds.Normal, StyleIds.FirstParagraph, new()
        {
            KeepNext = new W.KeepNext(),
            SpacingBetweenLines = Gap(line / 2, line / 2),
        });
        yield return BuiltIn(StyleIds.Closing, "Closing", StyleIds.Normal, StyleIds.Signature, new()
        {
            KeepNext = new W.KeepNext(),
            KeepLines = new W.KeepLines(),
            SpacingBetweenLines = Gap(line / 2, line / 2),
            Justification = new W.Justification { Val = W.JustificationValues.Right },
        });
        yield return BuiltIn(StyleIds.Signature, "Signature", StyleIds.Normal, StyleIds.Dateline, new()
        {
            KeepLines = new W.KeepLines(),
            SpacingBetweenLines = Gap(0, line / 2),
            Justification = new W.Justification { Val = W.JustificationValues.Right },
        });

        for (var level = 1; level <= clauseLevels; level++)
        {
            yield return Clause(level, look);
            yield return ClauseContinued(level, look);
        }

        yield return BuiltIn(StyleIds.Quote, "Quote", StyleIds.BodyText, StyleIds.BodyText, new()
        {
            SpacingBetweenLines = Gap(line / 2, line / 2),
            Indentation = new W.Indentation
            {
                Left = Measure.TwipsText(look.QuoteIndentPt), Right = Measure.TwipsText(look.QuoteIndentPt), FirstLine = "0",
            },

            // The space is around the quotation, not between its paragraphs.
            ContextualSpacing = new W.ContextualSpacing(),
        });
        yield return BuiltIn(StyleIds.ListBullet, "List Bullet", StyleIds.BodyText, StyleIds.ListBullet, new()
        {
            NumberingProperties = new W.NumberingProperties
            {
                NumberingId = new W.NumberingId { Val = BulletNumbering.Id },
            },
            SpacingBetweenLines = Gap(line / 2, line / 2),

            // The list's indent counts for less than one that the style inherits (ISO/IEC 29500-1, 17.9.22), so it is said here too.
            Indentation = new W.Indentation
            {
                Left = Measure.TwipsText(look.ClauseIndentPt), Hanging = Measure.TwipsText(BulletNumbering.HangingPt(look.ClauseIndentPt)),
            },
            ContextualSpacing = new W.ContextualSpacing(),
        });
        yield return BuiltIn(StyleIds.ListContinue, "List Continue", StyleIds.BodyText, StyleIds.ListContinue, new()
        {
            Indentation = new W.Indentation { Left = Measure.TwipsText(look.ClauseIndentPt), FirstLine = "0" },
        });

        yield return Custom(StyleIds.ThematicBreak, "Thematic Break", StyleIds.Normal, StyleIds.FirstParagraph, new()
        {
            KeepNext = new W.KeepNext(),
            SpacingBetweenLines = Gap(line / 2, line / 2),
            Justification = Centre(),
        }, new() { Spacing = new W.Spacing { Val = Measure.Twips(text.SizePt / 2) } });
        yield return Custom(StyleIds.Imprint, "Imprint", StyleIds.BodyText, StyleIds.Imprint, new()
        {
            SuppressLineNumbers = new W.SuppressLineNumbers(),
            SpacingBetweenLines = Leading(look.Notes.LeadingPt, afterPt: look.Notes.LeadingPt / 2),
            Indentation = new W.Indentation { FirstLine = "0" },
        }, Size(look.Notes.SizePt));
        yield return Custom(StyleIds.Credit, "Credit", StyleIds.Imprint, StyleIds.Credit, new() { KeepLines = new W.KeepLines() });
        yield return Custom(StyleIds.Editorial, "Editorial", StyleIds.Imprint, StyleIds.Editorial, new() { KeepLines = new W.KeepLines() });

        yield return BuiltIn(StyleIds.FootnoteText, "footnote text", StyleIds.Normal, StyleIds.FootnoteText, Flow(look.Notes, new()
        {
            // Word counts no lines of notes, LibreOffice does unless told.
            SuppressLineNumbers = new W.SuppressLineNumbers(),
            SpacingBetweenLines = Leading(look.Notes.LeadingPt),
            Indentation = new W.Indentation { FirstLine = Measure.TwipsText(look.Notes.IndentPt) },
        }), Size(look.Notes.SizePt));

        // The editor's notes have a style of their own, so that they can be told from the author's at a glance, by who wants it.
        yield return Custom(StyleIds.EditorNote, "Editor Note", StyleIds.FootnoteText, StyleIds.EditorNote, new());
        yield return BuiltIn(StyleIds.Caption, "caption", StyleIds.Normal, StyleIds.BodyText, new()
        {
            KeepLines = new W.KeepLines(),
            SpacingBetweenLines = Leading(look.Notes.LeadingPt, beforePt: look.Notes.LeadingPt / 2, afterPt: look.Notes.LeadingPt),
        }, Italic(Size(look.Notes.SizePt)));

        foreach (var style in ContentsStyles(look).Concat(ClassroomStyles(look)))
        {
            yield return style;
        }

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

    private static IEnumerable<W.Style> ClassroomStyles(DocxStyle look)
    {
        var classroom = look.Classroom?.Values.ToList() ?? [];
        if (classroom.Exists(words => words.NameLine is not null))
        {
            yield return Custom(StyleIds.NameLine, "Name Line", StyleIds.Header, null, new()
            {
                // The rule to write on.
                ParagraphBorders = new W.ParagraphBorders(new W.BottomBorder { Val = W.BorderValues.Single, Size = 4, Space = 1 }),
                Justification = new W.Justification { Val = W.JustificationValues.Left },
            }, new() { Italic = new W.Italic { Val = OnOff.Off }, ItalicComplexScript = new W.ItalicComplexScript { Val = OnOff.Off } });
        }

        if (classroom.Exists(words => words.QuestionsHeading is not null && !words.Questions.IsEmpty))
        {
            // Room for the answer is the space after the question: nothing that has to be deleted before somebody writes.
            yield return Custom(StyleIds.Question, "Question", StyleIds.BodyText, StyleIds.Question, new()
            {
                KeepLines = new W.KeepLines(),
                NumberingProperties = new W.NumberingProperties { NumberingId = new W.NumberingId { Val = BulletNumbering.QuestionsId } },
                SuppressLineNumbers = new W.SuppressLineNumbers(),
                SpacingBetweenLines = Gap(0, look.Text.LeadingPt * AnswerLines),
                Indentation = new W.Indentation
                {
                    Left = Measure.TwipsText(look.ClauseIndentPt), Hanging = Measure.TwipsText(look.ClauseIndentPt),
                },
            });
        }

        if (classroom.Exists(words => words.GlossaryHeading is not null))
        {
            yield return Custom(StyleIds.Glossary, "Glossary", StyleIds.BodyText, StyleIds.Glossary, new()
            {
                KeepLines = new W.KeepLines(),
                SuppressLineNumbers = new W.SuppressLineNumbers(),
                SpacingBetweenLines = Gap(0, look.Text.LeadingPt / 4),
                Indentation = new W.Indentation { Left = Measure.TwipsText(look.ClauseIndentPt), Hanging = Measure.TwipsText(look.ClauseIndentPt) },
            });
        }
    }

    private static IEnumerable<W.Style> ContentsStyles(DocxStyle look)
    {
        var line = look.Text.LeadingPt;
        yield return BuiltIn(StyleIds.ContentsHeading, "TOC Heading", StyleIds.Normal, StyleIds.Contents(1), Display(new()
        {
            SpacingBetweenLines = Gap(line / 2, line / 4),
        }), HeadingFont(new W.StyleRunProperties { Bold = new W.Bold(), BoldComplexScript = new W.BoldComplexScript() }));
        for (var level = 1; level <= ContentsLevels; level++)
        {
            yield return BuiltIn(
                StyleIds.Contents(level),
                string.Create(CultureInfo.InvariantCulture, $"toc {level}"),
                StyleIds.Normal,
                StyleIds.Contents(level),
                new()
                {
                    KeepLines = new W.KeepLines(),
                    SuppressLineNumbers = new W.SuppressLineNumbers(),
                    SuppressAutoHyphens = new W.SuppressAutoHyphens(),
                    Tabs = new W.Tabs(new W.TabStop
                    {
                        Val = W.TabStopValues.Right, Leader = W.TabStopLeaderCharValues.Dot, Position = Measure.Twips(look.Page.MeasurePt),
                    }),
                    Indentation = new W.Indentation { Left = Measure.TwipsText(look.Text.SizePt * (level - 1)) },
                });
        }
    }

    private static W.Style Heading(int level, TextStyle text)
    {
        var part = level switch { 1 => 1.3, 2 => 1.15, _ => 1.0 };
        var look = HeadingFont(Size(text.SizePt * part));
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
        var tabs = new W.Tabs();
        if (level > 1)
        {
            tabs.AppendChild(new W.TabStop { Val = W.TabStopValues.Clear, Position = Measure.Twips(look.ClauseIndentPt * (level - 1)) });
        }

        tabs.AppendChild(new W.TabStop { Val = W.TabStopValues.Left, Position = left });
        return Custom(
            StyleIds.Clause(level),
            string.Create(CultureInfo.InvariantCulture, $"Clause {level}"),
            level == 1 ? StyleIds.BodyText : StyleIds.Clause(level - 1),
            StyleIds.Clause(level),
            new()
            {
                Tabs = tabs,
                SpacingBetweenLines = level == 1 ? Gap(look.Text.LeadingPt / 4, look.Text.LeadingPt / 4) : null,
                Indentation = new W.Indentation
                {
                    Left = left.ToString(CultureInfo.InvariantCulture), Hanging = Measure.TwipsText(look.ClauseIndentPt),
                },
            });
    }

    private static W.Style ClauseContinued(int level, DocxStyle look) => Custom(
        StyleIds.ClauseContinued(level),
        string.Create(CultureInfo.InvariantCulture, $"Clause {level} Continued"),
        StyleIds.Clause(level),
        StyleIds.ClauseContinued(level),
        new()
        {
            Indentation = new W.Indentation { Left = Measure.TwipsText(look.ClauseIndentPt * level), FirstLine = "0" },
        });

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

        // Lines are counted of the text alone.
        look.SuppressLineNumbers = new W.SuppressLineNumbers();
        return look;
    }

    private static W.Justification Centre() => new() { Val = W.JustificationValues.Center };

    private static W.StyleRunProperties Size(double points) => new()
    {
        FontSize = new W.FontSize { Val = Measure.HalfPoints(points) },
        FontSizeComplexScript = new W.FontSizeComplexScript { Val = Measure.HalfPoints(points) },
    };

    private static W.StyleRunProperties HeadingFont(W.StyleRunProperties look)
    {
        look.PrependChild(Theme.HeadingFonts());
        return look;
    }

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
