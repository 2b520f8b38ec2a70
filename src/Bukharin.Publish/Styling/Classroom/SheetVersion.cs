using System.Collections.Immutable;
using Bukharin.Publish.Styling.Notes;

namespace Bukharin.Publish.Styling.Classroom;

/// <summary>One of several versions of a text's editions: the settings of the style that were overridden for it on request.</summary>
/// <remarks>File names and the editions' own metadata use the same words to tell versions apart.</remarks>
public sealed record SheetVersion
{
    private const string WithQuestions = "questions";
    private const string WithAnswers = "answers";
    private const string WithoutQuestions = "no-questions";
    private const string InLargePrint = "large";
    private const string WithGaps = "gaps";
    private const string WithGapsAndBank = "gaps-with-words";

    private static readonly ImmutableArray<(NotesPlace Place, string Option, string Word)> Places =
    [
        (NotesPlace.FootAndGlossary, "foot-and-glossary", "all-notes"),
        (NotesPlace.Foot, "foot", "footnotes"),
        (NotesPlace.Glossary, "glossary", "glossary"),
        (NotesPlace.None, "none", "no-notes"),
    ];

    /// <summary>The version that overrides nothing.</summary>
    public static SheetVersion Plain { get; } = new();

    /// <summary>The names of the places of notes, as used in <c>style.yaml</c> and in requests for a version.</summary>
    public static ImmutableArray<(NotesPlace Place, string Name)> NotesPlaces { get; } = [.. Places.Select(one => (one.Place, one.Option))];

    /// <summary>The place of the editor's notes; null to leave it to the style.</summary>
    public NotesPlace? Notes { get; init; }

    /// <summary>Whether questions are asked, be they the text's own or those of the style; null to leave it to the style.</summary>
    public bool? Questions { get; init; }

    /// <summary>How the words that are left out for a class to fill in are shown; null if no words are left out.</summary>
    public GapForm? Gaps { get; init; }

    /// <summary>Whether this is the teacher's version, with the answers to questions that have one and the key to the gaps.</summary>
    public bool Answers { get; init; }

    /// <summary>
    /// Whether this is the large-print version for one pupil, in the style named by <see cref="Style.Large"/>, with the line and page
    /// numbers of the sheet that the rest of the class has.
    /// </summary>
    public bool IsLarge { get; init; }

    /// <summary>The words that tell this version from others; empty for <see cref="Plain"/>.</summary>
    internal ImmutableArray<string> Words =>
        [.. Places.Where(one => one.Place == Notes).Select(one => one.Word), .. Questions is { } asked ? [asked ? WithQuestions : WithoutQuestions] : Array.Empty<string>(), .. Gaps is { } gaps ? [gaps == GapForm.WithWords ? WithGapsAndBank : WithGaps] : Array.Empty<string>(), .. Answers ? [WithAnswers] : Array.Empty<string>(), .. IsLarge ? [InLargePrint] : Array.Empty<string>()];

    /// <summary>The suffix of its file names after the name of the text, such as <c>.no-notes</c>; empty for <see cref="Plain"/>.</summary>
    internal string Suffix => string.Concat(Words.Select(word => $".{word}"));

    /// <summary>The name of the version in its editions: its words, separated by spaces; null for <see cref="Plain"/>.</summary>
    public string? Name => Words.IsEmpty ? null : string.Join(' ', Words);

    /// <summary>Reads a version from its words.</summary>
    /// <param name="words">The words, separated by spaces or full stops; null or empty for <see cref="Plain"/>.</param>
    /// <returns>The version; null if a word is unknown, or the words are not in the order in which the version itself has them.</returns>
    internal static SheetVersion? Read(string? words)
    {
        var version = Plain;
        string[] given = (words ?? "").Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in given)
        {
            if (word is WithQuestions or WithoutQuestions)
            {
                version = version with { Questions = word == WithQuestions };
            }
            else if (word is WithGaps or WithGapsAndBank)
            {
                version = version with { Gaps = word == WithGaps ? GapForm.Bare : GapForm.WithWords };
            }
            else if (word == WithAnswers)
            {
                version = version with { Answers = true };
            }
            else if (word == InLargePrint)
            {
                version = version with { IsLarge = true };
            }
            else if (Places.FirstOrDefault(one => one.Word == word) is { Word: not null } place)
            {
                version = version with { Notes = place.Place };
            }
            else
            {
                return null;
            }
        }

        return version.Words.SequenceEqual(given) ? version : null;
    }
}
