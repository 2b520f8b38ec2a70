using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Checks that each line of verse is as far in as its author has it.</summary>
/// <remarks>Words are compared without regard to how many spaces part them; at the beginning of a line of verse the number counts.</remarks>
internal static class VerseCheck
{
    // Stands for the mark of a note: what comes behind it is no indent.
    private const string Mark = "\uFFFC";

    /// <summary>Reports the first line of the text, and of its notes, that is further in or less far, in an edition that has the same lines.</summary>
    /// <param name="document">The text.</param>
    /// <param name="edition">The edition, which marks its structure.</param>
    /// <param name="findings">Where that is reported.</param>
    public static void Run(Document document, RecoveredEdition edition, ICollection<Diagnostic> findings)
    {
        if (edition.Paragraphs.IsDefault)
        {
            return;
        }

        Compare(document.Blocks, edition.Paragraphs, findings);
        Compare(DocumentWalker.Notes(document).SelectMany(note => note.Blocks), edition.Notes.SelectMany(note => note.Paragraphs), findings);
    }

    /// <summary>What an item, or another block, begins with: a paragraph or a stanza.</summary>
    private static Node? FirstLine(Node block) => block is Paragraph ? block : DocumentWalker.ChildrenOf(block) is [var first, ..] && block is not Heading ? FirstLine(first) : null;

    private static void Compare(IEnumerable<Block> blocks, IEnumerable<RecoveredParagraph> paragraphs, ICollection<Diagnostic> findings)
    {
        var nodes = DocumentWalker.Blocks(blocks).ToList();
        var bullets = nodes.OfType<BulletItem>().Select(FirstLine).OfType<Paragraph>().ToLookup(stanza => stanza.Span);
        var written = nodes.OfType<LineBlock>()
            .SelectMany(block => block.Stanzas)
            .SelectMany(stanza => VerseLine.Of(stanza.Inlines).Select((line, i) => (line.Indent, Span: line.Words.IsEmpty ? stanza.Span : line.Words[0].Span, Bullets: i == 0 ? bullets[stanza.Span].Count() : 0)))
            .ToList();
        var found = paragraphs
            .Where(paragraph => paragraph.Structure.Containers is [.., { Kind: ContainerNames.Verse }])
            .SelectMany(paragraph => string.Concat(paragraph.Pieces.Select(piece => piece switch { RecoveredText text => text.Text, RecoveredMark => Mark, _ => "" })).Split('\n'))
            .ToList();
        for (var i = 0; i < written.Count && written.Count == found.Count; i++)
        {
            // The bullet of an item that begins with the line stands before its indent, with a gap behind it; some formats have another in each rank.
            var line = found[i];
            for (var bullet = 0; bullet < written[i].Bullets && line is [not (' ' or VerseLine.Space), ' ' or VerseLine.Space, ..]; bullet++)
            {
                line = line[2..];
            }

            var indent = line.Length - line.TrimStart(' ', VerseLine.Space).Length;
            if (indent != written[i].Indent)
            {
                findings.Add(DiagnosticCodes.VerseMoved.At(written[i].Span with { Length = 0 }, ShortWords.Of(found[i].Replace(Mark, "", StringComparison.Ordinal).Trim()), indent, written[i].Indent));
                return;
            }
        }
    }
}
