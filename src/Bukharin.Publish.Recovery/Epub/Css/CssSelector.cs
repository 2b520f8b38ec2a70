using System.Collections.Immutable;
using System.Xml.Linq;

namespace Bukharin.Publish.Recovery.Epub.Css;

/// <summary>A selector of names, classes, ids, attributes and <c>:first-child</c>, within or directly within others of them.</summary>
/// <param name="Steps">From the element itself outwards.</param>
/// <param name="Specificity">Selectors 3, 9: ids, classes and names, each in a byte.</param>
/// <remarks>A selector with anything else matches nothing: what it would hide counts as seen.</remarks>
internal sealed record CssSelector(ImmutableArray<CssSelectorStep> Steps, int Specificity)
{
    private const int ClassWeight = 1 << 8;
    private const int IdWeight = 1 << 16;
    private const int MostSteps = 60;

    /// <summary>Reads a selector; null for one with anything else in it.</summary>
    public static CssSelector? Parse(string text)
    {
        var steps = new List<CssSelectorStep>();
        var isDirect = false;
        var specificity = 0;
        foreach (var word in text.Replace(">", " > ", StringComparison.Ordinal).Split([' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == ">")
            {
                isDirect = true;
                continue;
            }

            if (CssSelectorStep.Parse(word, isDirect) is not { } step)
            {
                return null;
            }

            specificity += (step.Id is null ? 0 : IdWeight) + (step.Name is null ? 0 : 1)
                + ((step.Classes.Length + step.Attributes.Length + (step.IsFirst ? 1 : 0)) * ClassWeight);
            steps.Add(step);
            isDirect = false;
        }

        steps.Reverse();
        return steps.Count is 0 or > MostSteps || isDirect ? null : new CssSelector([.. steps], specificity);
    }

    /// <summary>Whether the selector is for an element. It takes as long as the element is deep, however often steps could fit.</summary>
    public bool Matches(XElement element)
    {
        if (!Steps[0].Matches(element))
        {
            return false;
        }

        // The steps that may come next, a bit for each, going outwards.
        var open = 1UL << 1;
        var all = 1UL << Steps.Length;
        for (var outer = element.Parent; open != 0 && (open & all) == 0 && outer is not null; outer = outer.Parent)
        {
            var next = 0UL;
            for (var step = 1; step < Steps.Length; step++)
            {
                if ((open & (1UL << step)) != 0)
                {
                    next |= Steps[step - 1].IsDirect ? 0 : 1UL << step;
                    next |= Steps[step].Matches(outer) ? 1UL << (step + 1) : 0;
                }
            }

            open = next;
        }

        return (open & all) != 0;
    }
}
