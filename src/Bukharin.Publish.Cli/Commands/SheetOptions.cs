using System.CommandLine;
using Bukharin.Publish.Styling.Classroom;

namespace Bukharin.Publish.Cli.Commands;

/// <summary>The options that choose one of several versions of the same editions.</summary>
internal sealed class SheetOptions
{
    private readonly Option<string?> _notes = new("--notes")
    {
        Description = "Where the editor's notes stand: 'foot', 'glossary' with marks that lead there, both, or 'none'. Such a set has a name of its own, and says what it leaves out.",
        HelpName = "PLACE",
    };

    private readonly Option<bool> _questions = new("--questions")
    {
        Description = "Ask the text's questions, or those of the style, though the style leaves them out.",
    };

    private readonly Option<bool> _noQuestions = new("--no-questions")
    {
        Description = "Leave out the questions that the style asks.",
    };

    private readonly Option<bool> _gaps = new("--gaps")
    {
        Description = "Leave out the words that the text lists under 'gaps': each is a numbered rule to write on.",
    };

    private readonly Option<bool> _wordBank = new("--word-bank")
    {
        Description = "Make the version with gaps, and list their words behind the text in alphabetical order.",
    };

    private readonly Option<bool> _answers = new("--answers")
    {
        Description = "Make the teacher's version: each question of the text with its answer, where the front matter has one, and the key to the gaps.",
    };

    private readonly Option<bool> _large = new("--large")
    {
        Description = "Make the sheet of one pupil among others: in the large style that the style names, with the line numbers of the others' sheet, and where its pages begin.",
    };

    public SheetOptions()
    {
        OneOf.Accept(_notes, [.. SheetVersion.NotesPlaces.Select(one => one.Name)]);
        _noQuestions.Validators.Add(result =>
        {
            foreach (var other in (Option<bool>[])[_questions, _answers])
            {
                if (result.GetValue(_noQuestions) && result.GetValue(other))
                {
                    result.AddError($"'{_noQuestions.Name}' leaves out what '{other.Name}' asks for: give one of them.");
                }
            }
        });
    }

    /// <summary>All of them, in the order of the help.</summary>
    public IEnumerable<Option> All => [_notes, _questions, _noQuestions, _gaps, _wordBank, _answers, _large];

    /// <summary><c>--gift</c>: a file of gaps and questions for learning platforms, beside the editions. It is of no version, but goes with each.</summary>
    public static Option<bool> Gift() => new("--gift")
    {
        Description = "Write gaps and questions for Moodle too, with their answers: NAME.gift.txt.",
    };

    /// <summary>The version that a command line chooses.</summary>
    public SheetVersion Of(ParseResult parsed) => new()
    {
        Notes = parsed.GetValue(_notes) is { } asked ? SheetVersion.NotesPlaces.First(one => one.Name == asked).Place : null,
        Questions = parsed.GetValue(_questions) ? true : parsed.GetValue(_noQuestions) ? false : null,
        Gaps = parsed.GetValue(_wordBank) ? GapForm.WithWords : parsed.GetValue(_gaps) ? GapForm.Bare : null,
        Answers = parsed.GetValue(_answers),
        IsLarge = parsed.GetValue(_large),
    };
}
