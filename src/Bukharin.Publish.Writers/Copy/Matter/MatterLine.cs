using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Copy.Matter;

/// <summary>A line of what an edition says of itself, as all formats have it; each gives it a look.</summary>
/// <param name="Part">What the line is.</param>
/// <param name="Runs">Its words, with their emphasis and the style's typography; at least one run.</param>
internal sealed record MatterLine(TitlePart Part, ImmutableArray<TextRun> Runs)
{
    /// <summary>A line of words without emphasis.</summary>
    /// <param name="part">What the line is.</param>
    /// <param name="words">Its words as they are printed.</param>
    /// <param name="sourceFile">The text that it is about.</param>
    public MatterLine(TitlePart part, string words, string sourceFile)
        : this(part, [new TextRun(words, default, SourceSpan.Whole(sourceFile))])
    {
    }

    /// <summary>Whether it names the authors.</summary>
    public bool IsAuthors { get; init; }

    /// <summary>The number before a question or a task; null before other lines.</summary>
    public string? Label { get; init; }

    /// <summary>The entry of the glossary that it is; null where it is none.</summary>
    public GlossaryEntry? Entry { get; init; }

    /// <summary>The entry of a register that it is; null where it is none.</summary>
    public RegisterItem? Item { get; init; }

    /// <summary>Whether it is a question that is answered in the edition itself.</summary>
    public bool IsAnswered { get; init; }

    /// <summary>Whether it is the heading of a part.</summary>
    public bool IsHeading => Part.IsHeading();

    /// <summary>The words without their emphasis.</summary>
    public string Words => string.Concat(Runs.Select(run => run.Text));
}
