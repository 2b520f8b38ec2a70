using System.Text;
using System.Xml.Linq;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Building;
using Bukharin.Publish.Recovery.Docx.Numbering;
using Bukharin.Publish.Recovery.Docx.Package;
using Bukharin.Publish.Recovery.Docx.Revisions;
using Bukharin.Publish.Recovery.Docx.Structure;
using Bukharin.Publish.Recovery.Docx.Styles;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Docx.Runs;

/// <summary>Reads what stands in paragraphs: runs, links, fields, marks, bookmarks.</summary>
internal sealed class RunReader(ReadingContext context, string part, StructureReader structure)
{
    private readonly OpenFields _fields = new();

    // The marked name whose bookmark is open, by the bookmark's id.
    private (string Bookmark, string Name)? _mention;

    /// <summary>The text boxes that were met, whose paragraphs are to be read.</summary>
    public TextBoxes TextBoxes { get; } = new();

    /// <summary>Reads the children of a paragraph, or of something in one.</summary>
    public void ReadInlines(XElement container, RunContext around, ParagraphBuilder builder)
    {
        foreach (var inline in container.ShownElements())
        {
            if (inline.Name.Namespace == WordNames.Main)
            {
                ReadInline(inline, around, builder);
            }
            else if (inline.Name == WordNames.Math + "t")
            {
                builder.AddText(inline.Value, FormatOf(default, around));
            }
            else if (inline.Name.Namespace == WordNames.Math)
            {
                ReadInlines(inline, around, builder);
            }
        }
    }

    /// <summary>Reads the beginning of a bookmark.</summary>
    /// <param name="bookmark">The beginning.</param>
    /// <param name="builder">The paragraph.</param>
    /// <param name="isInHeading">Whether the paragraph is one whose name is around its words, and means its number too.</param>
    public void ReadBookmark(XElement bookmark, ParagraphBuilder builder, bool isInHeading = false)
    {
        if (!structure.Begin(bookmark) && bookmark.Named("name") is { } name)
        {
            builder.AddTarget(name, isOfWords: !isInHeading && HoldsSomething(bookmark));
            _mention = MentionNames.TryRead(name, out _, out _) ? (bookmark.Named("id") ?? "", name) : _mention;
        }
    }

    /// <summary>Whether a bookmark is around words of one paragraph, and no mere place.</summary>
    private static bool HoldsSomething(XElement bookmark)
    {
        var hasWords = false;
        foreach (var element in bookmark.ElementsAfterSelf())
        {
            if (element.Name == WordNames.Main + "bookmarkEnd" && element.Named("id") == bookmark.Named("id"))
            {
                return hasWords;
            }

            hasWords |= element.Name != WordNames.Main + "bookmarkStart" && element.Name != WordNames.Main + "bookmarkEnd";
        }

        return false;
    }

    private void ReadInline(XElement inline, RunContext around, ParagraphBuilder builder)
    {
        switch (inline.Name.LocalName)
        {
            case "r":
                ReadRun(inline, around, builder);
                break;
            case "hyperlink":
                ReadInlines(inline, around with { Link = LinkOf(inline) ?? around.Link }, builder);
                break;
            case "fldSimple":
                ReadInlines(inline, around with { Link = Field.LinkOf(inline.Named("instr") ?? "") ?? around.Link }, builder);
                break;
            case "bookmarkStart":
                ReadBookmark(inline, builder, isInHeading: around.ParagraphStyle is { } style && StructureReader.IsOwnKind(style.Name));
                break;
            case "bookmarkEnd":
                structure.End(inline);
                _mention = _mention is { } open && open.Bookmark == inline.Named("id") ? null : _mention;
                break;
            case "ins" or "moveTo":
                RevisionEdges.Around(inline, builder, () => ReadInlines(inline, around, builder));
                break;
            case "del" or "moveFrom":
                RevisionEdges.Deletion(inline, builder);
                ReadDeleted(inline, builder);
                break;
            case "commentRangeStart" or "commentRangeEnd":
                CommentEdges.Read(inline, context, builder);
                break;
            case "sdt" when inline.Child("sdtPr") is { } control && control.Child("tag").Value()?.StartsWith($"{GapSigns.Name}-", StringComparison.Ordinal) == true:
                ReadInlines(inline, around with { IsGap = true, Heard = control.Child("alias").Value() }, builder);
                break;
            case "sdt" or "sdtContent" or "smartTag" or "customXml" or "dir" or "bdo"
                or "ruby" or "rt" or "rubyBase":
                ReadInlines(inline, around, builder);
                break;
        }

        // The rest is properties, and marks of the editor's program.
    }

    /// <summary>Reads what stands among deleted words and has not gone with them: where containers and comments begin and end.</summary>
    private void ReadDeleted(XElement deletion, ParagraphBuilder builder)
    {
        structure.Delete();
        foreach (var element in deletion.Descendants().Where(element => element.Name.Namespace == WordNames.Main))
        {
            switch (element.Name.LocalName)
            {
                case "bookmarkStart":
                    structure.Begin(element);
                    break;
                case "bookmarkEnd":
                    structure.End(element);
                    break;
                case "commentRangeStart" or "commentRangeEnd" or "commentReference":
                    CommentEdges.Read(element, context, builder);
                    break;
            }
        }

        structure.Delete();
    }

    private string? LinkOf(XElement link)
    {
        var address = link.Attribute(WordNames.Relationships + "id") is { } id
            && context.Package.RelationshipsOf(part).TryGetValue(id.Value, out var relationship) ? relationship.Target : "";
        var place = link.Named("anchor") is { } anchor ? "#" + anchor : "";
        return address + place is { Length: > 0 } target ? target : null;
    }

    private void ReadRun(XElement run, RunContext outer, ParagraphBuilder builder)
    {
        var around = _fields.Link is { } target ? outer with { Link = target } : outer;
        var properties = run.Child("rPr");
        var style = context.Styles.OfRun(properties.Child("rStyle").Value());
        var traits = RunTraits.Combine(
            RunTraits.Of(properties), style.Run, around.ParagraphStyle?.Run ?? default, context.Styles.Defaults);
        var markup = RunLook.MarkupOf(RunTraits.Of(properties), style, around.ParagraphStyle?.Run.Italic == true) with { Heard = around.Heard, IsGap = around.IsGap };
        markup = _mention is { Name: var named } ? markup with { Mention = named } : markup;
        var look = new RunLook(FormatOf(traits, around.Of(markup), style), markup, traits.Hidden == true);
        RevisionEdges.AroundFormat(properties, context.Styles, builder, () =>
        {
            if (style.IsSheetPlace && !look.IsHidden && _fields.IsVisible
                && SheetPlaceSigns.Within(TextOf(run)) is { } words)
            {
                builder.AddPlace(new RecoveredSheetPlace(words));
            }
            else if (style.IsVerseNumber && !look.IsHidden && _fields.IsVisible && TextOf(run).Trim() is { Length: > 0 } number)
            {
                builder.AddPlace(new RecoveredVerseNumber(number));
            }
            else if (look.IsHidden || !_fields.IsVisible || !LinkedMark.TryAdd(builder, run, style, around.Link, structure.GlossPlaceHere))
            {
                ReadRunContent(run, look, around, builder);
            }
        });
    }

    private static string TextOf(XElement run) => string.Concat(run.Elements().Where(child => child.Name.Namespace == WordNames.Main).Select(RunText.Of));

    private void ReadRunContent(XElement run, RunLook look, RunContext around, ParagraphBuilder builder)
    {
        // A mark that is not a number is the text that follows in the same run (ISO/IEC 29500-1, 17.11.7).
        (string Key, StringBuilder Printed)? customMark = null;
        foreach (var child in run.ShownElements())
        {
            if (child.Name.Namespace != WordNames.Main)
            {
                continue;
            }

            if (OpenFields.Has(child))
            {
                _fields.Read(child);
                continue;
            }

            if (look.IsHidden || !_fields.IsVisible)
            {
                continue;
            }

            switch (child.Name.LocalName)
            {
                case "footnoteReference" or "endnoteReference":
                    var isFootnote = child.Name.LocalName == "footnoteReference";
                    var id = child.Named("id") ?? "";
                    var key = isFootnote ? NoteKey.OfFootnote(id) : NoteKey.OfEndnote(id);
                    if (child.Named("customMarkFollows") is not null and not ("0" or "false" or "off"))
                    {
                        customMark = (key, new StringBuilder());
                    }
                    else
                    {
                        builder.AddMark(new RecoveredMark(key, (isFootnote ? context.Footnotes : context.Endnotes).Next()) { GlossPlace = structure.GlossPlaceHere });
                    }

                    break;
                case "footnoteRef" or "endnoteRef":
                    builder.AddOwnMark();
                    break;
                case "drawing" or "pict" or "object":
                    if (DrawnPicture.Of(child, context.Package, part) is { } picture)
                    {
                        builder.AddPicture(picture with { WidthPercent = structure.WidthHere, IsFacsimile = structure.IsFacsimileHere, Placement = structure.PlacementHere });
                    }

                    TextBoxes.Find(child);
                    break;
                case "commentReference":
                    CommentEdges.Read(child, context, builder);
                    break;
                case "ruby":
                    ReadInlines(child, around, builder);
                    break;
                default:
                    var text = RunText.Of(child);
                    if (customMark is { } mark)
                    {
                        mark.Printed.Append(text);
                    }
                    else
                    {
                        builder.AddText(text, look.Format, look.Markup);
                    }

                    break;
            }
        }

        if (customMark is { } custom)
        {
            var printed = custom.Printed.ToString().Trim();
            context.CustomMarks[custom.Key] = printed;
            builder.AddMark(new RecoveredMark(custom.Key, printed) { GlossPlace = structure.GlossPlaceHere });
        }
    }

    private RecoveredFormat FormatOf(RunTraits traits, RunContext around, WordStyle? style = null) => new(
        Emphasis: traits.Italic == true || style is { IsEmphasis: true, Run.Italic: not true },
        Strong: traits.Bold == true || style?.IsStrong == true,
        SmallCaps: traits.SmallCaps == true,
        Language: context.LanguageUnlessOwn(traits.Language),
        Link: around.Link,
        Mark: style?.Mark,
        Shift: traits.Shift ?? default,
        IsCode: traits.IsMonospaced == true);
}
