using Bukharin.Publish.Reading.Interventions;
using Bukharin.Publish.Reading.Labels;
using Bukharin.Publish.Reading.Markdown.Attributes;
using Bukharin.Publish.Reading.Markdown.Footnotes;
using Bukharin.Publish.Reading.Markdown.Parsing;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Bukharin.Publish.Reading.Markdown.Interventions;

/// <summary>Reads square brackets: links, marks of notes, notes in the line, words with attributes, and everything else as an editor's intervention.</summary>
/// <remarks>It replaces Markdig's parser of links, which treats brackets that make no link as plain characters.</remarks>
internal sealed class BracketParser : InlineParser
{
    public BracketParser() => OpeningCharacters = ['[', ']', '!', '^'];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        switch (slice.CurrentChar)
        {
            case '!':
                if (slice.PeekChar() != '[' || FootnoteLabel.Read(slice.Text.AsSpan(slice.Start + 1, slice.Length - 1)) is not null)
                {
                    return false;
                }

                Open(processor, ref slice, OpenerKind.Image);
                return true;
            case '^':
                if (InlineNote.LengthAt(slice.Text.AsSpan(slice.Start, slice.Length)) == 0)
                {
                    return false;
                }

                Open(processor, ref slice, OpenerKind.Note);
                return true;
            case '[' or ']' when Intervals.HaveOneAt(slice.Text, slice.Start):
                return false;
            case '[':
                if (ParsingContext.TypedNotesOf(processor.Context).MarkAt(processor.GetSourcePosition(slice.Start)) is { } typed)
                {
                    Reference(processor, ref slice, typed.Name, typed.MarkLength);
                }
                else if (FootnoteLabel.Read(slice.Text.AsSpan(slice.Start, slice.Length)) is { } note)
                {
                    Reference(processor, ref slice, note, FootnoteLabel.LengthOf(note));
                }
                else if (TypedNoteMarks.LengthInLine(slice.Text, slice.Start) is > 0 and var length)
                {
                    OpenTyped(processor, ref slice, length);
                }
                else
                {
                    Open(processor, ref slice, OpenerKind.Bracket);
                }

                return true;
            default:
                Close(processor, ref slice);
                return true;
        }
    }

    private static void Reference(InlineProcessor processor, ref StringSlice slice, string label, int length)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new FootnoteReference
        {
            Label = label,
            Span = new SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
    }

    private void Open(InlineProcessor processor, ref StringSlice slice, OpenerKind kind)
    {
        var sign = kind == OpenerKind.Bracket ? 0 : 1;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        slice.Start += sign;
        var ahead = slice;
        var hasLabel = LinkHelper.TryParseLabel(ref ahead, out var label) && kind != OpenerKind.Note && processor.Document.ContainsLinkReferenceDefinition(label!);
        slice.SkipChar();
        processor.Inline = new BracketOpener(this)
        {
            IsNote = kind == OpenerKind.Note,
            Type = DelimiterType.Open,
            IsImage = kind == OpenerKind.Image,
            Label = hasLabel ? label : null,
            Span = new SourceSpan(start, start + sign),
            Line = line,
            Column = column,
        };
    }

    private void OpenTyped(InlineProcessor processor, ref StringSlice slice, int length)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new BracketOpener(this)
        {
            IsNote = true,
            TypedBeginning = slice.Text.Substring(slice.Start, length).TrimEnd(),
            Type = DelimiterType.Open,
            Span = new SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
    }

    private static void Close(InlineProcessor processor, ref StringSlice slice)
    {
        var close = processor.GetSourcePosition(slice.Start, out var line, out var column);
        slice.SkipChar();
        if (processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { } opener)
        {
            processor.Inline = new StrayBracket { Span = new SourceSpan(close, close), Line = line, Column = column };
            return;
        }

        var bracket = Read(processor, ref slice, opener, close + 1);
        bracket.Span = new SourceSpan(opener.Span.Start, processor.GetSourcePosition(slice.Start - 1));
        bracket.Line = opener.Line;
        bracket.Column = opener.Column;
        var outer = opener.Parent;
        opener.ReplaceBy(bracket);
        processor.Inline = bracket;
        processor.PostProcessInlines(0, bracket, null, false);
        bracket.IsClosed = true;

        // CommonMark 6.3: links hold no other links.
        if (bracket.Role is BracketRole.Link or BracketRole.LinkAroundLink)
        {
            for (; outer is not null; outer = outer.Parent)
            {
                if (outer is LinkDelimiterInline { IsImage: false } delimiter)
                {
                    delimiter.IsActive = false;
                }
            }
        }
    }

    private static BracketInline Read(InlineProcessor processor, ref StringSlice slice, LinkDelimiterInline opener, int closeOffset)
    {
        if (opener is BracketOpener { IsNote: true } note)
        {
            return new BracketInline { Role = BracketRole.Note, TypedBeginning = note.TypedBeginning, CloseOffset = closeOffset };
        }

        var ahead = slice;
        if (slice.CurrentChar == '(' && LinkHelper.TryParseInlineLink(ref ahead, out var url, out var title))
        {
            slice = ahead;
            return Linked(HtmlHelper.Unescape(url), string.IsNullOrEmpty(title) ? null : HtmlHelper.Unescape(title), null);
        }

        ahead = slice;
        if (slice.CurrentChar == '[')
        {
            string? label = null;
            if (slice.PeekChar() == ']')
            {
                label = opener.Label;
                ahead.Start += 2;
            }
            else if (LinkHelper.TryParseLabel(ref ahead, out var parsed))
            {
                label = parsed;
            }

            if (label is not null && processor.Document.TryGetLinkReferenceDefinition(label, out var definition))
            {
                slice = ahead;
                return Linked(HtmlHelper.Unescape(definition!.Url), definition.Title, definition);
            }
        }

        if (slice.CurrentChar == '{')
        {
            var attributes = AttributeList.Read(slice.Text.AsSpan(slice.Start, slice.Length));
            slice.Start += attributes.Length;
            return new BracketInline
            {
                Role = BracketRole.Span,
                HasExclamationMark = opener.IsImage,
                Attributes = attributes,
                CloseOffset = closeOffset,
            };
        }

        return opener.Label is { } own && processor.Document.TryGetLinkReferenceDefinition(own, out var shortcut)
            ? Linked(HtmlHelper.Unescape(shortcut!.Url), shortcut.Title, shortcut)
            : new BracketInline { Role = BracketRole.Span, HasExclamationMark = opener.IsImage, CloseOffset = closeOffset };

        BracketInline Linked(string? target, string? linkTitle, LinkReferenceDefinition? reference) => new()
        {
            Role = opener.IsImage ? BracketRole.Image : opener.IsActive ? BracketRole.Link : BracketRole.LinkAroundLink,
            Url = target ?? "",
            Title = string.IsNullOrEmpty(linkTitle) ? null : linkTitle,
            Definition = reference,
            CloseOffset = closeOffset,
        };
    }

    private enum OpenerKind
    {
        Bracket,
        Image,
        Note,
    }
}
