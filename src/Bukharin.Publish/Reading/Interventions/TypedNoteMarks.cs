using System.Text.RegularExpressions;

namespace Bukharin.Publish.Reading.Interventions;

/// <summary>Finds what has the form of a mark of a note that is typed by hand.</summary>
internal static partial class TypedNoteMarks
{
    /// <summary>The pattern of a number in brackets: figures, a letter, a small Roman numeral, asterisks, daggers.</summary>
    /// <remarks>In <c>[Anm. d. Hrsg.: …]</c> and <c>[nota d. T.: …]</c> the letter is no number: the editor is named.</remarks>
    public const string Number = @"(?![A-Za-z]\.[ \u00A0]?\p{L}{1,5}\.)(?<number>[0-9]{1,3}|[A-HJ-Za-z]|[ivx]{2,5}|\*{1,3}|[†‡])";

    /// <summary>The pattern of a word for notes that may stand before a number.</summary>
    public const string Word =
        @"((?i:footnote|endnote|note|fn|ftn|fußnote|fussnote|anmerkung|anm|note de bas de page|nota al pie|nota|voetnoot|noot|przypis|przyp|poznámka|pozn|fotnot|fodnote|fotnote|alaviite|lábjegyzet|сноска|примечание|прим|примітка|виноска|σημείωση|υποσημείωση)\.?)";

    /// <summary>What marks can begin with, brackets left aside.</summary>
    public const string Signs = "⁰¹²³⁴⁵⁶⁷⁸⁹^†‡";

    private const string SuperiorFigures = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Finds what looks like a mark of a typed note in a text, by form and number.</summary>
    /// <param name="text">The whole source.</param>
    /// <param name="isInNote">Whether an offset is one of a note's paragraph, where none stands.</param>
    public static ILookup<(TypedNoteForm Form, string Number), (int Start, int Length, bool TouchesWord)> In(string text, Func<int, bool> isInNote) => Mark()
        .Matches(text)
        .Where(mark => !isInNote(mark.Index))
        .Select(mark => (Key: Read(mark), Mark: (Start: mark.Index, mark.Length, TouchesWord: mark.Index > 0 && !char.IsWhiteSpace(text[mark.Index - 1]))))
        .Where(found => found.Mark.TouchesWord || !char.IsLetter(found.Key.Number[0]))
        .Where(found => !char.IsAsciiLetterLower(found.Key.Number[0]) || found.Mark.Start + found.Mark.Length >= text.Length || !char.IsLetterOrDigit(text[found.Mark.Start + found.Mark.Length]))
        .ToLookup(found => found.Key, found => found.Mark);

    /// <summary>The number of a mark, and how it is set off.</summary>
    /// <param name="match">The match of a pattern with the groups of this one.</param>
    public static (TypedNoteForm Form, string Number) Read(Match match) =>
        match.Groups["superior"] is { Success: true } superior ? (TypedNoteForm.SuperiorFigures, string.Concat(superior.Value.Select(figure => SuperiorFigures.IndexOf(figure, StringComparison.Ordinal))))
        : match.Groups["shifted"] is { Success: true } shifted ? (TypedNoteForm.Superscript, shifted.Value)
        : match.Groups["sign"] is { Success: true } sign ? (TypedNoteForm.Sign, sign.Value)
        : (TypedNoteForm.Brackets, match.Groups["number"].Value);

    /// <summary>How many characters of a bracket say that a note stands in it, where its mark would: <c>Reed[Footnote 1: A ship's chandler.]</c>.</summary>
    /// <param name="text">A source.</param>
    /// <param name="open">Offset of the opening bracket.</param>
    /// <returns>The bracket, the word, the number and what follows them; 0 where the bracket is none of a note, or begins its line.</returns>
    public static int LengthInLine(string text, int open)
    {
        var lineStart = open == 0 ? 0 : text.AsSpan(0, open).LastIndexOfAny('\r', '\n') + 1;
        return !text.AsSpan(lineStart..open).IsWhiteSpace() && InLine().Match(text, open) is { Success: true } match && IsPlain(text.AsSpan(open)) ? match.Length : 0;
    }

    /// <summary>Whether a bracket is closed, and nothing behind it makes a link of it or says what it is.</summary>
    private static bool IsPlain(ReadOnlySpan<char> bracket) =>
        BracketEnd.Of(bracket) is > 0 and var end && (end == bracket.Length || bracket[end] is not ('{' or '(' or '['));

    [GeneratedRegex($@"\G\[{Word}[ \u00A0]?{Number}[ \u00A0]?[:.][ \t]+(?=[^\s\]])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex InLine();

    // Words in brackets before it make a link of it, and so do other brackets behind it.
    [GeneratedRegex(
        $@"(?<!\\|[^0-9]\])\[({Word}[ \u00A0]?)?{Number}\](?![({{]|\[(?![0-9]{{1,3}}\]))"
        + @"|(?<=[^\s\\])((?<superior>[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]{1,3})|\^(?<shifted>[0-9]{1,3})\^(?![\p{L}0-9])|(?<sign>[†‡]))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
