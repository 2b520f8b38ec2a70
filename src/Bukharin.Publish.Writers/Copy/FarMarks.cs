using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Notes;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>Finds further marks of notes at which their numbers would be taken for those of others, since the style begins to count anew.</summary>
internal static class FarMarks
{
    /// <summary>Finds them in a copy.</summary>
    /// <param name="copy">The copy.</param>
    public static ImmutableArray<Diagnostic> Find(PreparedCopy copy)
    {
        if (copy.Style.NoteNumbering == NoteNumberingForm.Book)
        {
            return [];
        }

        var (blocks, chapter) = (copy.Document.Blocks, 0);
        var chapters = new Dictionary<string, int>(StringComparer.Ordinal);
        var marks = new List<(CrossReference Mark, int Chapter)>();
        for (var i = 0; i < blocks.Length; i++)
        {
            chapter += Chapters.Begin(blocks[i], i > 0 ? blocks[i - 1] : null) ? 1 : 0;
            foreach (var node in DocumentWalker.Descendants([blocks[i]]))
            {
                if (node is Note note)
                {
                    chapters.TryAdd($"#{PlaceIds.Of(note)}", chapter);
                }
                else if (node is CrossReference { IsMark: true } mark)
                {
                    marks.Add((mark, chapter));
                }
            }
        }

        var isByPage = copy.Style.NoteNumbering == NoteNumberingForm.Page;
        return
        [
            .. marks.Where(one => isByPage || chapters.GetValueOrDefault(one.Mark.Target) != one.Chapter)
                .Select(one => DiagnosticCodes.FarMark.At(one.Mark.Span, one.Mark.Target[(1 + PlaceIds.NoteLead.Length)..], isByPage ? "page" : "chapter")),
        ];
    }
}
