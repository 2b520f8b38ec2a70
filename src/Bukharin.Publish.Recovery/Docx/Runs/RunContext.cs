using Bukharin.Publish.Recovery.Docx.Styles;
using Bukharin.Publish.Recovery.Pieces;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Recovery.Docx.Runs;

/// <summary>What holds for the runs of a paragraph, or of a link in it.</summary>
internal readonly record struct RunContext(WordStyle? ParagraphStyle, string? Link)
{
    /// <summary>What is read aloud in their place: the name of a control for a gap; null for none.</summary>
    public string? Heard { get; init; }

    /// <summary>Whether they stand in the control for a gap.</summary>
    public bool IsGap { get; init; }

    private const string MarkLead = "#noteref-";

    /// <summary>The same for words of a kind: a further mark of a note leads to the note, though Word's link can only lead to where that has its first.</summary>
    /// <param name="markup">What the words are.</param>
    public RunContext Of(RecoveredMarkup markup) => markup.Reference == ReferencePart.Mark && Link?.StartsWith(MarkLead, StringComparison.Ordinal) == true
        ? this with { Link = $"#note-{Link[MarkLead.Length..]}" } : this;
}
