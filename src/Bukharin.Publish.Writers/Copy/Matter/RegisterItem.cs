using System.Collections.Immutable;

namespace Bukharin.Publish.Writers.Copy.Matter;

/// <summary>An entry of a register, or of the calendar of letters.</summary>
/// <param name="Name">The name as it is printed.</param>
/// <param name="Said">What is said of it behind the name, with its parentheses; empty for nothing.</param>
/// <param name="Reference">The address of its authority record, or null.</param>
/// <param name="Places">Where the text names it, in reading order; at least one.</param>
internal sealed record RegisterItem(string Name, string Said, string? Reference, ImmutableArray<MentionPlace> Places)
{
    /// <summary>What stands before each place but the first of a text: a register is read across.</summary>
    public const string Between = ", ";

    /// <summary>What stands between the places of one text and the next.</summary>
    public const string BetweenTexts = "; ";

    /// <summary>The places as editions without pages name them, each with what stands before it: of several alike the first.</summary>
    /// <param name="clause">The style's word for a clause, which stands before the first of several.</param>
    public IEnumerable<(string Before, MentionPlace Place)> Named(string clause)
    {
        MentionPlace? last = null;
        foreach (var place in Places)
        {
            var isInText = last is not null && last.Text == place.Text;
            if (isInText && last!.Address == place.Address)
            {
                continue;
            }

            var word = place.IsClause && !(isInText && last!.IsClause) ? $"{clause}\u00A0" : "";
            var text = isInText || place.Text is null ? Between : $"{(last is null ? Between : BetweenTexts)}{place.Text}{Between}";
            yield return (text + word, place);
            last = place;
        }
    }
}
