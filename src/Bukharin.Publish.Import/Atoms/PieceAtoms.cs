using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Links;
using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Import.Atoms;

/// <summary>Makes atoms of what stands in an edition's paragraph.</summary>
/// <param name="linkTargets">The link target in the text for a place that the edition names; null for a place that the text does not have.</param>
/// <param name="log">Takes a report of each link that is lost.</param>
/// <param name="span">The place in the edition that reports name.</param>
internal sealed class PieceAtoms(Func<string, string?> linkTargets, ICollection<Diagnostic> log, SourceSpan span)
{
    private readonly HashSet<string> _lost = new(StringComparer.Ordinal);

    /// <summary>The pieces as atoms; the space between two marks is left out.</summary>
    public List<Atom> Of(ImmutableArray<RecoveredPiece> pieces)
    {
        var shown = SpacesAtMarks.WithoutAtSuperscripts(pieces).RemoveAll(piece => piece is RecoveredTarget target && !MarginSpans.IsId(target.Id));
        var atoms = new List<Atom>();
        for (var i = 0; i < shown.Length; i++)
        {
            switch (shown[i])
            {
                case var space when i > 0 && i + 1 < shown.Length && SpacesAtMarks.IsBetween(space, shown[i - 1], shown[i + 1]):
                    break;
                case RecoveredText text:
                    Add(text, atoms);
                    break;
                case RecoveredMark mark:
                    atoms.Add(new MarkAtom(mark));
                    break;
                case RecoveredTarget { Id: var place }:
                    atoms.Add(new PlaceAtom(place));
                    break;
            }
        }

        return atoms;
    }

    private void Add(RecoveredText text, List<Atom> atoms)
    {
        if (text.Markup.Reference == ReferencePart.Page)
        {
            // A link to a page of the edition, which the source does not have.
            return;
        }

        var link = text.Format.Link is ['#', .. var place] ? linkTargets(place) : text.Format.Link is { } address && LinkTargets.IsAddress(address) ? address : null;
        if (link is null && text.Format.Link is { } lost && _lost.Add(lost))
        {
            log.Add(DiagnosticCodes.ImportedLinkLost.At(span, text.Text, lost));
        }

        var format = new AtomFormat(link, text.Format.Language, text.Markup.Strong, text.Markup.Emphasis, text.Markup.SmallCaps, text.Markup.Shift, text.Markup.IsCode, IsReference: link is not null && text.Markup.Reference is ReferencePart.Name or ReferencePart.Mark, IsMark: text.Markup.Reference == ReferencePart.Mark) { Mention = text.Markup.Mention };
        var lines = text.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                atoms.Add(new BreakAtom());
            }

            if (lines[i].Length > 0)
            {
                atoms.Add(new WordsAtom(lines[i]) { Format = format, Mark = text.Format.Mark, IsLabel = text.Markup.Label });
            }
        }
    }
}
