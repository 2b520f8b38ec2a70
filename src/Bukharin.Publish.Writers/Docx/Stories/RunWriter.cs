using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Docx.Package;
using Bukharin.Publish.Writers.Docx.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bukharin.Publish.Writers.Docx.Stories;

/// <summary>Writes the runs of a paragraph.</summary>
/// <param name="context">What all stories have in common.</param>
/// <param name="relationships">The relationships of the part that the paragraph is in: links out of it stand there.</param>
internal sealed class RunWriter(StoryContext context, PartRelationships relationships)
{
    private const char SoftHyphen = '\u00AD';
    private const char NoBreakHyphen = '\u2011';

    // Any number does that no other control has.
    private const int FirstGapId = 1_000_000;

    private readonly RunLooks _looks = new(context.Copy);

    private readonly MentionBookmarks _mentions = new(context.Bookmarks);

    /// <summary>Whether the paragraph that is written has a style in italics.</summary>
    public bool IsAmongItalics { get; set; }

    /// <summary>Writes runs to the end of a paragraph.</summary>
    public void Write(ImmutableArray<Run> runs, OpenXmlCompositeElement paragraph)
    {
        for (var i = 0; i < runs.Length;)
        {
            var target = runs[i].Format.Link;

            _mentions.Move(runs[i].Format.Mention, paragraph);

            // A mark is its field alone, which leads to its note: LibreOffice takes the number out of a link that holds nothing but a field.
            var link = target is null || (runs[i] is TextRun { Format.Reference: ReferencePart.Mark } again && CountedMark(again) is not null) ? null : Hyperlink(target, runs[i].Span);
            var into = (OpenXmlCompositeElement?)link ?? paragraph;
            if (link is not null)
            {
                paragraph.AppendChild(link);
            }

            // A link is one element, however many runs it has.
            do
            {
                _mentions.Move(runs[i].Format.Mention, into);
                Write(runs[i], into, isLinked: link is not null);
                i++;
            }
            while (i < runs.Length && target is not null && runs[i].Format.Link == target);
        }

        _mentions.Move(mention: null, paragraph);
    }

    /// <summary>Writes a label with the bookmark that its id names.</summary>
    /// <remarks>
    /// The bookmark holds the label and nothing else, so a cross-reference to it in Word (a REF field) says <c>2)</c>.
    /// </remarks>
    public void WriteLabel(ClauseLabel label, RunFormat format, OpenXmlCompositeElement into)
    {
        var bookmark = context.Bookmarks.Open(label.Id);
        if (bookmark is { } ends)
        {
            into.Append(ends.Start);
        }

        WriteText(label.Text, label.Span, Look(format, StyleIds.ClauseLabel), into);
        if (bookmark is { } closed)
        {
            into.Append(closed.End);
        }
    }

    /// <summary>Writes the bookmark of a place in which it holds nothing: a label that is a number of its paragraph.</summary>
    public void MarkPlace(string id, OpenXmlCompositeElement into)
    {
        if (context.Bookmarks.Open(id) is { } bookmark)
        {
            into.Append(bookmark.Start, bookmark.End);
        }
    }

    /// <summary>Writes the mark that a note begins with.</summary>
    public void WriteNoteMark(Footnote note, OpenXmlCompositeElement paragraph)
    {
        var run = MarkRun();
        run.AppendChild<OpenXmlElement>(
            context.CountedNotes.Contains(note.Number) ? new W.FootnoteReferenceMark() : Text(note.Mark));
        paragraph.Append(run, new W.Run(Text(" ")));
    }

    private void Write(Run run, OpenXmlCompositeElement into, bool isLinked)
    {
        switch (run)
        {
            case TextRun { Format.IsNoteNumber: true } number when CountedMark(number) is { } mark:
                WriteNoteNumber(number, mark, isLinked, into);
                break;
            case TextRun { Format.Anchor: { } anchor } text when context.Bookmarks.Open(anchor) is { } ends:
                into.AppendChild(ends.Start);
                WriteText(text.Text, text.Span, Look(text.Format, RunLooks.StyleOf(text.Format, isLinked)), into);
                into.AppendChild(ends.End);
                break;
            case TextRun { Format.Gap: > 0 } gap:
                WriteGap(gap, into);
                break;
            case TextRun text:
                WriteText(text.Text, text.Span, Look(text.Format, RunLooks.StyleOf(text.Format, isLinked)), into);
                break;
            case PageReferenceRun:
                // Which page it will be is not known before Word lays the pages out; the link leads to the place all the same.
                break;
            case MarginRun { Format.Anchor: { } beside }:
                MarkPlace(beside, into);
                break;
            case LabelRun label:
                WriteLabel(label.Label, label.Format, into);
                break;
            case SheetPlaceRun other:
                WriteSheetPlace(other, into);
                break;
            case VerseNumberRun number:
                into.AppendChild(new W.Run(new W.TabChar(), Text(number.Number)) { RunProperties = new W.RunProperties { RunStyle = new W.RunStyle { Val = StyleIds.VerseNumber } } });
                break;
            case LineBreakRun:
                into.AppendChild(new W.Run(new W.Break()));
                break;
            case MarkRun mark:
                if (mark.Place is { } place)
                {
                    var (start, end) = context.Bookmarks.Mark(StructureBookmarks.Of(place));
                    into.Append(start, end);
                }

                AppendReference(mark.Note, into);
                break;
            default:
                throw new UnreachableException($"No element for {run.GetType().Name}.");
        }
    }

    /// <summary>Says in the line where a page or a line of the others' sheet begins: Word has no margin for a word in mid-line.</summary>
    private static void WriteSheetPlace(SheetPlaceRun place, OpenXmlCompositeElement into)
    {
        foreach (var words in new[] { place.Page, place.Line }.OfType<string>())
        {
            into.AppendChild(new W.Run(Text(SheetPlaceSigns.Around(words)))
            {
                RunProperties = new W.RunProperties { RunStyle = new W.RunStyle { Val = StyleIds.SheetPlace }, Bold = new W.Bold(), BoldComplexScript = new W.BoldComplexScript() },
            });
        }
    }

    /// <summary>Writes a gap: its number, and a control that has its name, whose rule gives way to what is typed in its place (17.5.2).</summary>
    private void WriteGap(TextRun gap, OpenXmlCompositeElement into)
    {
        var (number, style) = (GapSigns.NumberOf(gap.Format.Gap), RunLooks.StyleOf(gap.Format, isLinked: false));
        WriteText(number, gap.Span, Look(gap.Format, style), into);
        var content = new W.SdtContentRun();
        WriteText(gap.Text[number.Length..], gap.Span, Look(gap.Format, style), content);
        var said = GapSigns.Said(context.Copy.Words.Gap, gap.Format.Gap);
        into.AppendChild(new W.SdtRun(
            new W.SdtProperties(
                new W.SdtAlias { Val = said },
                new W.Tag { Val = string.Create(CultureInfo.InvariantCulture, $"{GapSigns.Name}-{gap.Format.Gap}") },
                new W.SdtId { Val = FirstGapId + gap.Format.Gap },
                new W.ShowingPlaceholder(),
                new W.SdtContentText()),
            content));
    }

    /// <summary>The bookmark of the mark whose number a run is, where Word counts that note; null where it does not.</summary>
    private string? CountedMark(TextRun number) =>
        context.Copy.Notes.FirstOrDefault(note => number.Format.Link == $"#{note.MarkId}") is { } note && context.CountedNotes.Contains(note.Number) ? note.MarkId : null;

    /// <summary>Writes the number of a note as a field (17.16.5.38: NOTEREF).</summary>
    /// <remarks>
    /// Word counts the notes, and counts them again when an editor adds one: its number is the one thing of a cross-reference that is not
    /// the source's. Of all else the words are runs of an internal hyperlink, as Word's own links within a document are. A REF field would
    /// be the other habit, and the wrong one here: it takes the words of the bookmark when fields are updated, and that of a clause holds
    /// its label, <c>b)</c>, which is not what it is called from elsewhere, <c>clause 2.b</c>; paragraph numbers (<c>\w</c>) it knows
    /// only where Word counts, and labels are text.
    /// </remarks>
    private void WriteNoteNumber(TextRun number, string mark, bool isLinked, OpenXmlCompositeElement into)
    {
        var style = RunLooks.StyleOf(number.Format, isLinked);
        Field(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin });
        Field(new W.FieldCode($" NOTEREF {mark} {(number.Format.Reference == ReferencePart.Mark ? "\\f \\h" : "\\h")} ") { Space = SpaceProcessingModeValues.Preserve });
        Field(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate });
        WriteText(number.Text, number.Span, Look(number.Format, style), into);
        Field(new W.FieldChar { FieldCharType = W.FieldCharValues.End });

        void Field(OpenXmlElement part)
        {
            var run = new W.Run();
            if (Look(number.Format, style) is { } properties)
            {
                run.RunProperties = properties;
            }

            run.AppendChild(part);
            into.AppendChild(run);
        }
    }

    /// <summary>Adds a note's mark; one to which something leads has a bookmark around it.</summary>
    private void AppendReference(Footnote note, OpenXmlCompositeElement into)
    {
        if ((note.Kind is null || context.Copy.Classroom.Glossary.IsEmpty) && !context.Copy.References.LeadsTo(note))
        {
            into.AppendChild(Reference(note));
            return;
        }

        var (start, end) = context.Bookmarks.Make(note.MarkId);
        into.Append(start, note.IsInGlossary ? MatterStory.Reference(note, MarkRun()) : Reference(note), end);
    }

    private W.Run Reference(Footnote note)
    {
        var run = MarkRun();
        var isCounted = context.CountedNotes.Contains(note.Number);
        run.AppendChild(new W.FootnoteReference { Id = note.Number, CustomMarkFollows = isCounted ? null : OnOff.On });
        if (!isCounted)
        {
            run.AppendChild(Text(note.Mark));
        }

        return run;
    }

    private W.Hyperlink? Hyperlink(string target, SourceSpan span)
    {
        if (target.StartsWith('#'))
        {
            if (context.Bookmarks.TryGetName(target[1..], out var name))
            {
                return new W.Hyperlink { Anchor = name, History = OnOff.On };
            }
        }
        else if (Uri.TryCreate(target, UriKind.Absolute, out var uri))
        {
            return new W.Hyperlink { Id = relationships.AddHyperlink(uri), History = OnOff.On };
        }

        context.Diagnostics.Add(DiagnosticCodes.LinkNotWritten.At(span, target));
        return null;
    }

    private void WriteText(string text, SourceSpan span, W.RunProperties? properties, OpenXmlCompositeElement into)
    {
        var run = new W.Run();
        if (properties is not null)
        {
            run.RunProperties = properties;
        }

        // Two hyphens are elements in this format (ISO/IEC 29500-1, 17.3.3.18 and 17.3.3.29). As characters, Word shows the
        // soft one in mid-line, and takes the other from another font.
        var words = context.Characters.Keep(text, span);
        var start = 0;
        for (var i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && words[i] is not (SoftHyphen or NoBreakHyphen))
            {
                continue;
            }

            if (i > start)
            {
                run.AppendChild(Text(words[start..i]));
            }

            if (i < words.Length)
            {
                run.AppendChild<OpenXmlElement>(words[i] == SoftHyphen ? new W.SoftHyphen() : new W.NoBreakHyphen());
            }

            start = i + 1;
        }

        into.AppendChild(run);
    }

    private W.RunProperties? Look(RunFormat format, string? style) => _looks.Of(format, style, IsAmongItalics);

    private W.Run MarkRun() => new() { RunProperties = _looks.OfMark() };

    private static W.Text Text(string words) => new(words) { Space = SpaceProcessingModeValues.Preserve };
}
