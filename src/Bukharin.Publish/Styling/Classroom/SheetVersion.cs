using System.Collections.Immutable;
using Bukharin.Publish.Styling.Notes;

namespace Bukharin.Publish.Styling.Classroom;

/// <summary>One of several versions of the editions of a text: what was asked for otherwise than the style has it.</summary>
/// <remarks>Names of files and what editions say of themselves tell versions apart by the same words.</remarks>
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

    /// <summary>What the style has, unchanged.</summary>
    public static SheetVersion Plain { get; } = new();

    /// <summary>What places of notes are called, by styles and by whoever asks for a version.</summary>
    public static ImmutableArray<(NotesPlace Place, string Name)> NotesPlaces { get; } = [.. Places.Select(one => (one.Place, one.Option))];

    /// <summary>Where the editor's notes stand; null for where the style has them.</summary>
    public NotesPlace? Notes { get; init; }

    /// <summary>Whether questions are asked, the text's own or those of the style; null for whether the style asks them.</summary>
    public bool? Questions { get; init; }

    /// <summary>Whether words are left out for a class to fill in, and whether it is told which; null for a whole text.</summary>
    public GapForm? Gaps { get; init; }

    /// <summary>Whether it is the teacher's: each question has its answer, where the text says one, and gaps have a key.</summary>
    public bool Answers { get; init; }

    /// <summary>Whether it is in large print, for one pupil among others: in the style that the style of the others names for it, with their lines and pages.</summary>
    public bool IsLarge { get; init; }

    /// <summary>What tells it from other versions; none for <see cref="Plain"/>.</summary>
    internal ImmutableArray<string> Words =>
        [.. Places.Where(one => one.Place == Notes).Select(one => one.Word), .. Questions is { } asked ? [asked ? WithQuestions : WithoutQuestions] : Array.Empty<string>(), .. Gaps is { } gaps ? [gaps == GapForm.WithWords ? WithGapsAndBank : WithGaps] : Array.Empty<string>(), .. Answers ? [WithAnswers] : Array.Empty<string>(), .. IsLarge ? [InLargePrint] : Array.Empty<string>()];

    /// <summary>What the names of its files have behind that of the text: <c>.no-notes</c>.</summary>
    internal string Suffix => string.Concat(Words.Select(word => $".{word}"));

    /// <summary>What editions say of it: its words, parted by spaces; null for <see cref="Plain"/>.</summary>
    public string? Name => Words.IsEmpty ? null : string.Join(' ', Words);

    /// <summary>The version that some words mean.</summary>
    /// <param name="words">The words, parted by spaces or full stops; null or empty for <see cref="Plain"/>.</param>
    /// <returns>The version, or null where they are no version's, or not as they are written for it.</returns>
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
