using System.Collections.Immutable;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Copy.Matter;

/// <summary>An entry of the glossary: what the editor says at one place of the text.</summary>
/// <param name="Note">The footnote that says it; the entry leads to its mark.</param>
/// <param name="Term">By what a reader finds the place: <c>boatman · Note 3 · Clause 2.b</c>.</param>
/// <param name="Words">
/// What is said, without the style's words that a gloss is the editor's: the glossary has nothing else. They are runs of
/// their own, none of the note's.
/// </param>
internal sealed record GlossaryEntry(Footnote Note, string Term, ImmutableArray<Run> Words);
