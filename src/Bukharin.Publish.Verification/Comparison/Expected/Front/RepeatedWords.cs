using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Expected.Front;

/// <summary>The words of a heading or a caption where an edition says them again: in its contents, at the head of a page, in a reference.</summary>
/// <remarks>Brackets that stay in the line stay around their words. Notes are not said again, however deep they stand, nor what an editor explains, which goes with the space before it.</remarks>
internal sealed class RepeatedWords
{
    private readonly StringBuilder _words = new();
    private readonly Func<CrossReference, string?> _nameOf;
    private readonly bool _isName;
    private bool _tookSpace;

    private RepeatedWords(Func<CrossReference, string?> nameOf, bool isName) => (_nameOf, _isName) = (nameOf, isName);

    /// <summary>The words of a line where it is repeated.</summary>
    /// <param name="line">The line.</param>
    /// <param name="nameOf">What a cross-reference in it says.</param>
    public static string Of(IEnumerable<Inline> line, Func<CrossReference, string> nameOf) => new RepeatedWords(nameOf, isName: false).Said(line);

    /// <summary>The words of a line by which references call it: without what it refers to itself, and the pages of the source in it; white space as single spaces.</summary>
    public static string NameOf(IEnumerable<Inline> line) => NameOf(line, _ => null);

    /// <summary>The same, with the names of some of what it refers to.</summary>
    /// <param name="line">The line.</param>
    /// <param name="nameOf">What a cross-reference in it says; null where it is left out.</param>
    public static string NameOf(IEnumerable<Inline> line, Func<CrossReference, string?> nameOf) =>
        string.Join(' ', new RepeatedWords(nameOf, isName: true).Said(line).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string Said(IEnumerable<Node> line)
    {
        foreach (var inline in line)
        {
            Say(inline);
        }

        return _words.ToString();
    }

    private void Say(Node inline)
    {
        switch (inline)
        {
            case Note:
                break;
            case Intervention { Kind: InterventionKind.Gloss }:
            case Intervention { Kind: InterventionKind.Page } when _isName:
                TakeSpace();
                break;
            case CrossReference reference:
                if (_nameOf(reference) is { } name)
                {
                    Say(name);
                }
                else
                {
                    TakeSpace();
                }

                break;
            case Model.Text text:
                Say(text.Content);
                break;
            case Code code:
                Say(code.Content);
                break;
            case InlineLabel label:
                Say(label.Label.Text);
                break;
            case LineBreak:
                Say("\n");
                break;
            case Intervention intervention when InterventionForm.Of(intervention).HasBrackets:
                Say("[");
                Said(intervention.Inlines);
                Say("]");
                break;
            default:
                Said(DocumentWalker.ChildrenOf(inline));
                break;
        }
    }

    private void Say(string words)
    {
        // In a name there is a space between two words, also where what was left out had none behind it; in a line there is a mark.
        if (_isName && _tookSpace && words.Length > 0 && char.IsLetterOrDigit(words[0]))
        {
            _words.Append(' ');
        }

        _tookSpace = _tookSpace && words.Length == 0;
        _words.Append(words);
    }

    private void TakeSpace()
    {
        while (_words.Length > 0 && CharacterClass.IsSpaceInLine(_words[^1]))
        {
            _words.Length--;
            _tookSpace = true;
        }
    }
}
