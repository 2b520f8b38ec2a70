using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Cloze;

/// <summary>The words of a paragraph in the form in which gaps are searched for.</summary>
/// <remarks>
/// Quotation marks, apostrophes, hyphens and spaces are replaced by their ASCII forms, since a list of gaps may have other forms than
/// the text. Letters are decomposed (NFD), since an accent can be part of its letter in one of the two and a character of its own in
/// the other.
/// </remarks>
internal sealed class GapLine
{
    // A character that no list of gaps contains, so that no gap extends over it.
    public const char Barrier = '\uFFFC';

    /// <summary>The obstacle of superscript and subscript characters, next to which a gap can neither begin nor end.</summary>
    public const string Shift = "a superscript or a subscript";

    /// <summary>The obstacle of words in square brackets, whose signs part words.</summary>
    public const string Bracket = "an editor's bracket";

    /// <summary>The obstacle of a line break, over which no gap can extend.</summary>
    public const string LineEnd = "the end of a line";

    private readonly StringBuilder _words = new();
    private readonly List<GapCharacter> _characters = [];
    private ClauseLabel? _clause;

    private GapLine(ClauseLabel? clause) => _clause = clause;

    /// <summary>The words as they are compared.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Where each character of <see cref="Words"/> comes from, by its index.</summary>
    public IReadOnlyList<GapCharacter> Characters => _characters;

    /// <summary>Reads the words of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="clause">The innermost clause that contains the paragraph; null for none.</param>
    public static GapLine Of(Paragraph paragraph, ClauseLabel? clause)
    {
        var line = new GapLine(clause);
        line.Add(paragraph.Inlines, obstacle: null);
        line.Words = line._words.ToString();
        return line;
    }

    /// <summary>Words as they are compared: decomposed, and with quotation marks, apostrophes, hyphens and spaces in their ASCII forms.</summary>
    public static string Plain(string words) => string.Concat(Clusters(words).SelectMany(cluster => Decomposed(words[cluster.Start..cluster.End])).Where(character => !IsUnseen(character)).Select(Plain));

    /// <summary>A character as it is compared.</summary>
    public static char Plain(char character) => character switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u02BC' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        '\u2010' or '\u2011' => '-',
        _ => char.IsWhiteSpace(character) ? ' ' : character,
    };

    /// <summary>Whether a character only says where a word may be parted, or not: no edition tells a word with it from one without.</summary>
    private static bool IsUnseen(char character) => character is '\u00AD' or '\u034F' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    private static string Decomposed(string words) =>
        !Ascii.IsValid(words) && !words.Any(char.IsSurrogate) ? words.Normalize(NormalizationForm.FormD) : words;

    /// <summary>The letters of some words, each with the accents on it, by the indices at which they begin and end.</summary>
    private static IEnumerable<(int Start, int End)> Clusters(string words)
    {
        for (var (start, end) = (0, 1); start < words.Length; (start, end) = (end, end + 1))
        {
            while (end < words.Length && CharUnicodeInfo.GetUnicodeCategory(words[end]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
            {
                end++;
            }

            yield return (start, end);
        }
    }

    /// <summary>Appends the words of some inlines.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <param name="obstacle">The name of what the inlines stand in, where their words cannot be in a gap; null where they can be.</param>
    private void Add(ImmutableArray<Inline> inlines, string? obstacle)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    foreach (var (start, end) in Clusters(text.Content))
                    {
                        // What a letter and its accents decompose to comes from their first character, and all behind it from their last.
                        var index = start;
                        foreach (var character in Plain(text.Content[start..end]))
                        {
                            Add(character, new GapCharacter(obstacle is null ? text : null, index, _clause, obstacle));
                            index = end - 1;
                        }
                    }

                    break;
                case Code code:
                    Add(code.Content, "code");
                    break;
                case Emphasis or Strong or SmallCaps or Foreign or Mention:
                    Add([.. DocumentWalker.ChildrenOf(inline).Cast<Inline>()], obstacle);
                    break;
                case Shifted shifted:
                    Add(shifted.Inlines, obstacle ?? Shift);
                    break;
                case Link link:
                    Add(link.Inlines, obstacle ?? "a link");
                    break;
                case Intervention { Kind: InterventionKind.Gloss }:
                    CloseUp();
                    break;
                case Intervention intervention:
                    Add(intervention.Inlines, InterventionForm.Of(intervention).HasBrackets ? Bracket : "what the editor has marked");
                    break;
                case Note or MarginAnchor:
                    break;
                case LineBreak:
                    Add(" ", LineEnd);
                    break;
                case InlineLabel { Label: var label }:
                    _clause = label;
                    Add(Barrier, new GapCharacter(null, 0, _clause, "a label"));
                    break;
                default:
                    Add(Barrier, new GapCharacter(null, 0, _clause, "a reference"));
                    break;
            }
        }
    }

    private void Add(string words, string obstacle)
    {
        foreach (var character in Plain(words))
        {
            Add(character, new GapCharacter(null, 0, _clause, obstacle));
        }
    }

    private void Add(char character, GapCharacter from)
    {
        if (!IsUnseen(character))
        {
            _words.Append(character);
            _characters.Add(from);
        }
    }

    /// <summary>Removes the space before a gloss, since the gloss itself is left out.</summary>
    private void CloseUp()
    {
        if (_words.Length > 0 && _words[^1] == ' ')
        {
            _words.Length--;
            _characters.RemoveAt(_characters.Count - 1);
        }
    }
}
