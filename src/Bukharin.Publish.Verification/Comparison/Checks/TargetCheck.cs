using System.Security.Cryptography;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;

namespace Bukharin.Publish.Verification.Comparison.Checks;

/// <summary>Checks that every clause and heading has its id, directly before it, once.</summary>
internal static class TargetCheck
{
    private const int HashDigits = 8;
    private const int Slip = 3;

    /// <summary>
    /// What an id is called in a format that takes short names only, and only such as begin with a letter: its beginning and
    /// that of its SHA-256.
    /// </summary>
    public static string NameOf(string id, FormatTraits traits)
    {
        if (traits.LongestId is not { } longest || (id.Length > 0 && id.Length <= longest && char.IsLetter(id[0])))
        {
            return id;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..HashDigits];
        var name = id.Length > 0 && char.IsLetter(id[0]) ? id : $"id-{id}";
        return $"{name[..Math.Min(name.Length, longest - HashDigits - 1)]}-{hash}";
    }

    /// <summary>Reports ids that are gone, elsewhere or doubled.</summary>
    /// <param name="story">The text.</param>
    /// <param name="expected">The ids that there must be.</param>
    /// <param name="found">The names that there are.</param>
    /// <param name="traits">What names the format takes.</param>
    public static void Run(StoryComparison story, List<ExpectedTarget> expected, List<FoundTarget> found, FormatTraits traits)
    {
        var places = found.ToLookup(target => target.Id, StringComparer.Ordinal);
        foreach (var target in expected)
        {
            var name = NameOf(target.Id, traits);
            var whose = target.Label is { } label ? $"Clause {label.Address}" : target.IsFigure ? "The figure" : target.IsPage ? "The page of the source" : target.IsName ? "The marked name" : target.IsBeside ? "The place of a marginal note" : "The heading";
            var whoseInside = target.Label is { } inner ? $"clause {inner.Address}" : target.IsFigure ? "the figure" : target.IsPage ? "the page of the source" : target.IsName ? "the marked name" : target.IsBeside ? "the place of a marginal note" : "the heading";
            var all = places[name].ToList();
            if (all.Count == 0)
            {
                if (!IsLostWithWords(story, target))
                {
                    story.Report(DiagnosticCodes.IdLost, target.Span, whose, name);
                }

                continue;
            }

            var right = all.FindAll(one => IsRight(story, target, one));
            if (right.Count == 0)
            {
                if (!IsLostWithWords(story, target))
                {
                    story.Report(DiagnosticCodes.IdElsewhere, target.Span, whoseInside, name, story.AfterInEdition(all[0].Position));
                }
            }
            else if (all.Exists(one => !right.Contains(one) && !IsInAddition(story, one.Position)) || right.Count > 1)
            {
                story.Report(DiagnosticCodes.IdDoubled, target.Span, whoseInside, name, all.Count);
            }
        }
    }

    /// <summary>Whether a name stands where it belongs: before the first word of what it names.</summary>
    public static bool IsRight(StoryComparison story, ExpectedTarget target, FoundTarget found)
    {
        // Where that word alone has moved, the name is at the place where it was.
        var isLed = !story.Alignment.Moved.Any(run => run.Old <= target.Position && target.Position < run.Old + run.Length && run.Length < Slip);
        if (found.IsInWord || (target.IsName && target.InWord > 0))
        {
            // A name may be a part of a word; whatever else has a place stands before one.
            return target.IsName && found.InWord == target.InWord && story.Alignment.NewOf[target.Position] == found.Position;
        }

        // The bullet of an item is no word, nor is a sign that turns the direction of writing: a name may stand on either side of them.
        for (var position = target.Position; ; position--)
        {
            if (story.Alignment.IsPlaceBefore(position, found.Position, isLed))
            {
                return true;
            }

            if (position == 0 || story.OriginOf(position - 1).Place != ExpectedPlace.Ornament)
            {
                break;
            }
        }

        for (var position = target.Position; position < story.Old.Count && story.Excerpts.IsUnseen(story.Old, position); position++)
        {
            if (story.Alignment.IsPlaceBefore(position + 1, found.Position, isLed))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words that an id names are gone, and more with them than a label.</summary>
    private static bool IsLostWithWords(StoryComparison story, ExpectedTarget target)
    {
        var (position, newOf) = (target.Position, story.Alignment.NewOf);
        if (position >= newOf.Length || newOf[position] >= 0)
        {
            return false;
        }

        var end = position + 1;
        while (end < newOf.Length && target.Label is not null && ReferenceEquals(story.OriginOf(end).Label, target.Label))
        {
            end++;
        }

        return end == newOf.Length || newOf[end] < 0 || (target.Label is null && story.Old[end].BeginsParagraph);
    }

    private static bool IsInAddition(StoryComparison story, int place) => place < story.New.Count && story.Alignment.OldOf[place] < 0;
}
