using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Cloze;

/// <summary>A paragraph as its words are read, in which gaps are looked for.</summary>
/// <remarks>Quotation marks, apostrophes, hyphens and spaces are those of a typewriter: whoever lists gaps writes others than a text may have.</remarks>
internal sealed class GapLine
{
    // Nobody writes one: no gap goes over it.
    private const char Barrier = '\uFFFC';

    /// <summary>What keeps a gap out of raised and lowered characters, and away from a word that they belong to.</summary>
    public const string Shift = "a superscript or a subscript";

    /// <summary>What keeps a gap from going over the end of a line.</summary>
    public const string LineEnd = "the end of a line";

    private readonly StringBuilder _words = new();
    private readonly List<GapCharacter> _characters = [];
    private ClauseLabel? _clause;

    private GapLine(ClauseLabel? clause) => _clause = clause;

    /// <summary>The words.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Where each of their characters comes from.</summary>
    public IReadOnlyList<GapCharacter> Characters => _characters;

    /// <summary>The words of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="clause">The clause that it is in, or null.</param>
    public static GapLine Of(Paragraph paragraph, ClauseLabel? clause)
    {
        var line = new GapLine(clause);
        line.Add(paragraph.Inlines, obstacle: null);
        line.Words = line._words.ToString();
        return line;
    }

    /// <summary>A character as it is compared.</summary>
    public static char Plain(char character) => character switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u02BC' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        '\u2010' or '\u2011' => '-',
        _ => char.IsWhiteSpace(character) ? ' ' : character,
    };

    /// <summary>Adds words.</summary>
    /// <param name="inlines">What has them.</param>
    /// <param name="obstacle">What it is that they stand in, if they can be in no gap.</param>
    private void Add(ImmutableArray<Inline> inlines, string? obstacle)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    for (var i = 0; i < text.Content.Length; i++)
                    {
                        Add(text.Content[i], new GapCharacter(obstacle is null ? text : null, i, _clause, obstacle));
                    }

                    break;
                case Code code:
                    Add(code.Content, "code");
                    break;
                case Emphasis or Strong or SmallCaps or Foreign:
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
                    Add(intervention.Inlines, "an editor's bracket");
                    break;
                case Note:
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
        foreach (var character in words)
        {
            Add(character, new GapCharacter(null, 0, _clause, obstacle));
        }
    }

    private void Add(char character, GapCharacter from)
    {
        // What permits a hyphen is no letter.
        if (character != '\u00AD')
        {
            _words.Append(Plain(character));
            _characters.Add(from);
        }
    }

    /// <summary>The space before a gloss goes with it.</summary>
    private void CloseUp()
    {
        if (_words.Length > 0 && _words[^1] == ' ')
        {
            _words.Length--;
            _characters.RemoveAt(_characters.Count - 1);
        }
    }
}
