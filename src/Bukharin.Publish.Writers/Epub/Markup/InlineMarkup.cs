using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Lifting;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Epub.Pages;

namespace Bukharin.Publish.Writers.Epub.Markup;

/// <summary>Writes the runs of a line as XHTML.</summary>
/// <param name="publication">Where links lead.</param>
/// <param name="fileName">The file that is written.</param>
/// <param name="xhtml">Where the markup goes.</param>
/// <remarks>
/// Runs are flat and elements nest (<see cref="SharedProperties"/>). Marks and line ends take no property, so that no link
/// holds another, and no mark leans or is bold.
/// </remarks>
internal sealed class InlineMarkup(Publication publication, string fileName, XhtmlWriter xhtml)
{
    private static readonly ImmutableArray<Property> AllProperties = [.. Enum.GetValues<Property>()];

    private readonly List<Footnote> _marked = [];
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    /// <summary>The file that is written.</summary>
    public string FileName => fileName;

    private Func<Run, Property, string?>? _value;

    private enum Property
    {
        Direction,
        Link,
        Reference,
        Mention,
        Gap,
        Language,
        Strong,
        Emphasis,
        SmallCaps,
        Shift,
        Code,
        Intervention,
        StruckOut,
    }

    /// <summary>Writes runs and keeps the notes of their marks.</summary>
    public void Write(ImmutableArray<Run> runs) => Write(runs.AsSpan(), AllProperties);

    /// <summary>Writes the label of a clause.</summary>
    /// <param name="label">The label.</param>
    /// <param name="id">The clause's id, where its block does not have it.</param>
    public void WriteLabel(ClauseLabel label, string? id = null)
    {
        xhtml.Start("span", EpubClasses.Label, id);
        Write([new TextRun(label.Text, new RunFormat().With(label.Look), label.Span)]);
        xhtml.End();
    }

    /// <summary>The notes whose marks have been written since this was asked last, in order.</summary>
    public ImmutableArray<Footnote> TakeNotes()
    {
        ImmutableArray<Footnote> notes = [.. _marked];
        _marked.Clear();
        return notes;
    }

    private void Write(ReadOnlySpan<Run> runs, ImmutableArray<Property> unopened)
    {
        for (int start = 0, end; start < runs.Length; start = end)
        {
            var (property, length) = SharedProperties.Longest(runs[start..], unopened, _value ??= Value);
            if (length == 0)
            {
                end = start + 1;
                Write(runs[start]);
                continue;
            }

            end = start + length;
            Open(property, Value(runs[start], property)!, runs[start]);
            Write(runs[start..end], unopened.Remove(property));
            xhtml.End();
        }
    }

    private string? Value(Run run, Property property) => run is MarkRun or LineBreakRun or PageReferenceRun or TextRun { Format.Reference: ReferencePart.Mark } && property != Property.Direction ? null : property switch
    {
        // A phrase stands together with the marks in it, or its words would be seen in the order of the line around.
        Property.Direction => run.Format.IsRightToLeft ? "rtl" : null,

        // The name of a page is no part of a link's name, and is in the language of the edition.
        Property.Link or Property.Language when run is PageTurnRun => null,

        // A link of nothing but the space between two marks could be neither seen nor named.
        Property.Link => run is TextRun { Text: GlossLifting.BetweenMarks } ? null : run.Format.Link,
        Property.Mention => run.Format.Mention is { } mention ? $"{MentionNames.Of(mention.Kind)} {mention.Id}" : null,
        Property.Gap => run.Format.Gap > 0 ? GapSigns.Said(publication.Words.Gap, run.Format.Gap) : null,
        Property.Reference => ReferenceNames.Of(run.Format.Reference),
        Property.Language => run.Format.Language == publication.Language ? null : run.Format.Language,
        Property.Strong => run.Format.Strong ? "strong" : null,
        Property.Emphasis => run.Format.Emphasis ? "em" : null,
        Property.SmallCaps => run.Format.SmallCaps ? LookNames.SmallCaps : null,
        Property.Shift => run.Format.Shift switch { BaselineShift.Superscript => "sup", BaselineShift.Subscript => "sub", _ => null },
        Property.Code => run.Format.IsCode ? "code" : null,
        Property.Intervention => run.Format.Intervention is { } kind ? InterventionNames.ClassOf(kind) : null,
        Property.StruckOut => run is TextRun && run.Format.StruckOut ? "del" : null,
        _ => throw new UnreachableException($"No value of {property}."),
    };

    private void Open(Property property, string value, Run first)
    {
        switch (property)
        {
            case Property.Direction:
                xhtml.StartDirected(value);
                break;
            case Property.Link:
                xhtml.Start("a", href: Resolve(value, first.Span));
                break;
            case Property.Mention:
                var mention = first.Format.Mention!;
                xhtml.Start("span", MentionNames.Of(mention.Kind), mention.Id is { } id && _named.Add(id) ? id : null);
                break;
            case Property.Gap:
                xhtml.Start("span", GapSigns.Name, role: "img", label: value);
                break;
            case Property.Language:
                xhtml.Start("span", EpubClasses.Foreign, language: value);
                break;
            case Property.Strong or Property.Emphasis or Property.Shift or Property.Code or Property.StruckOut:
                xhtml.Start(value);
                break;
            default:
                xhtml.Start("span", value);
                break;
        }
    }

    private string Resolve(string target, SourceSpan span)
    {
        var reference = target.StartsWith('#')
            ? publication.Reference(target[1..], fileName)
            : Uri.TryCreate(target, UriKind.Absolute, out var uri) ? uri.AbsoluteUri : null;

        // Readers refuse such a link at its place (BP1xxx); a tree that has one was not read.
        return reference ?? throw new ArgumentException($"{span}: the link to '{target}' leads nowhere.");
    }

    private void Write(Run run)
    {
        switch (run)
        {
            case TextRun { Format.Reference: ReferencePart.Mark } again:
                WriteMarkAgain(again);
                break;
            case TextRun { Format.Anchor: { } anchor } text:
                xhtml.Start("span", id: anchor);
                xhtml.Text(text.Text);
                xhtml.End();
                break;
            case TextRun text:
                xhtml.Text(text.Text);
                break;
            case PageReferenceRun:
                // The pages are those of the reading system.
                break;
            case SheetPlaceRun:
                // Lines and pages of paper are for paper.
                break;
            case VerseNumberRun number:
                xhtml.StartUnheard("span", EpubClasses.VerseNumber);
                xhtml.Text($" {number.Number}");
                xhtml.End();
                break;
            case MarginRun place:
                xhtml.Start("span", id: place.Format.Anchor);
                xhtml.End();
                break;
            case LabelRun label:
                xhtml.Start("span", $"{EpubClasses.Inline} {EpubClasses.Label}", label.Label.Id);
                xhtml.Text(label.Label.Text);
                xhtml.End();
                break;
            case LineBreakRun:
                xhtml.Start("br");
                xhtml.End();
                break;
            case PageTurnRun turn:
                xhtml.PageBreak("span", turn.Marker, publication.Words.Page);
                break;
            case MarkRun mark:
                WriteMark(mark.Note, mark.Place);
                break;
            default:
                throw new UnreachableException($"No markup for {run.GetType().Name}.");
        }
    }

    /// <summary>Writes a further mark of a note, which stands where the first has it: in this file or in another.</summary>
    private void WriteMarkAgain(TextRun mark)
    {
        var note = publication.Copy.Notes.First(one => mark.Format.Link == $"#{one.MarkId}");
        xhtml.Start(
            "a",
            $"{EpubClasses.NoteReference} {ReferenceNames.Mark}",
            mark.Format.Anchor,
            "noteref",
            "doc-noteref",
            publication.ReferenceOf(note, fileName),
            $"{publication.Words.Note} {note.Mark}");
        xhtml.Text(mark.Text);
        xhtml.End();
    }

    private void WriteMark(Footnote note, GlossPlace? place)
    {
        if (!note.IsInGlossary)
        {
            _marked.Add(note);
        }

        xhtml.Start(
            "a",
            place is null ? EpubClasses.NoteReference : string.Join(' ', place.Words.Insert(0, EpubClasses.NoteReference)),
            note.MarkId,
            "noteref",
            "doc-noteref",
            note.IsInGlossary ? publication.Reference(note.Id, fileName) : $"#{note.Id}",
            $"{publication.Words.Note} {note.Mark}");
        xhtml.Text(note.Mark);
        xhtml.End();
    }
}
