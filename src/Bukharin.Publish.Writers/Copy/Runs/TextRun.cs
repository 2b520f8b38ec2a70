using Bukharin.Publish.Model;

namespace Bukharin.Publish.Writers.Copy.Runs;

/// <summary>Words of one format; never empty.</summary>
/// <param name="Text">The characters as they are set, with the style's typography.</param>
/// <param name="Format"><inheritdoc cref="Run" path="/param[@name='Format']" /></param>
/// <param name="Span"><inheritdoc cref="Run" path="/param[@name='Span']" /></param>
internal sealed record TextRun(string Text, RunFormat Format, SourceSpan Span) : Run(Format, Span)
{
    /// <summary>Whether it is the space by which a mark is kept apart from another, or from a superscript: a compositor's, and none of the text's.</summary>
    public bool IsBetweenMarks { get; init; }

    /// <summary>Whether the source has a space before it that went with a gloss whose note is left out: punctuation is set as where there is one.</summary>
    public bool FollowsLiftedSpace { get; init; }

    /// <inheritdoc />
    public override string Words => Text;
}
