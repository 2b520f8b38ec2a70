using System.Collections.Immutable;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>A line of what a style has for a classroom.</summary>
/// <param name="Parts">Its words; of an entry of the glossary the term with the note to whose mark it leads, and what is said.</param>
/// <param name="Name">What it belongs to: <c>the questions</c>.</param>
internal sealed record ClassroomLine(ImmutableArray<(string Words, ExpectedNote? Mark)> Parts, string Name)
{
    public ClassroomLine(string words, string name)
        : this([(words, null)], name)
    {
    }
}
