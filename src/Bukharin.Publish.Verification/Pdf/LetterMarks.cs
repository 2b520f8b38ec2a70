using System.Runtime.InteropServices;
using UglyToad.PdfPig.Content;

namespace Bukharin.Publish.Verification.Pdf;

/// <summary>Tells of each letter of a page in which marked content it stands (ISO 32000-1, 14.6).</summary>
internal sealed class LetterMarks
{
    private const int DeepestMark = 256;
    private readonly List<(Letter Letter, bool IsArtifact, int Tag)> _marked = [];
    private readonly Dictionary<Letter, int> _byLetter = new(ReferenceEqualityComparer.Instance);
    private int _next;

    /// <param name="page">The page.</param>
    public LetterMarks(Page page)
    {
        foreach (var mark in page.GetMarkedContents())
        {
            Add(mark, isArtifact: false, tag: -1, 0);
        }
    }

    /// <summary>Whether a letter is an artifact's, and the identifier of the innermost sequence that the structure tree can refer to; -1 for none.</summary>
    /// <param name="letter">The letter. Asked for in the order of the page, which is nearly always that of its sequences.</param>
    public (bool IsArtifact, int Tag) Next(Letter letter)
    {
        if (_next < _marked.Count && ReferenceEquals(_marked[_next].Letter, letter))
        {
            return (_marked[_next].IsArtifact, _marked[_next++].Tag);
        }

        if (_byLetter.Count == 0)
        {
            for (var i = 0; i < _marked.Count; i++)
            {
                // The innermost comes last.
                CollectionsMarshal.GetValueRefOrAddDefault(_byLetter, _marked[i].Letter, out _) = i;
            }
        }

        if (!_byLetter.TryGetValue(letter, out var index))
        {
            return (false, -1);
        }

        _next = index + 1;
        return (_marked[index].IsArtifact, _marked[index].Tag);
    }

    private void Add(MarkedContentElement mark, bool isArtifact, int tag, int depth)
    {
        isArtifact |= mark.IsArtifact;
        tag = mark.MarkedContentIdentifier >= 0 ? mark.MarkedContentIdentifier : tag;
        foreach (var letter in mark.Letters)
        {
            _marked.Add((letter, isArtifact, tag));
        }

        if (depth < DeepestMark)
        {
            foreach (var child in mark.Children)
            {
                Add(child, isArtifact, tag, depth + 1);
            }
        }
    }
}
