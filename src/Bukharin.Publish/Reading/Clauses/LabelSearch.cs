using Bukharin.Publish.Reading.Flow;
using Bukharin.Publish.Reading.Labels;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>Finds the place of a label among those that are open: the next of a series, the first of one, or none.</summary>
/// <remarks>
/// A label that follows an open one in its series is its sibling; else a first label opens a level; else one that skips forward in an
/// open series is a sibling with a gap; anything else is text. One that begins a paragraph looks for siblings among those that began
/// paragraphs, then among those inside lines; one inside a line looks among all. Items of one of Markdown's lists are siblings where
/// that is what their indentation says, and so is one whose number has come before, or should have. A first label whose series is open begins another list beside that one, when words stand
/// between the two, when nothing does, or when it is indented less than what stands before it; a stated label stands beside an open
/// one of its form and indentation; and a label that nothing open goes before begins a series in the middle, when there is evidence of it.
/// </remarks>
/// <param name="evidence">What was found of the labels of the place.</param>
internal sealed class LabelSearch(LabelEvidence evidence)
{
    // In a text whose labels all begin a series, each would be nested below the one before. No author nests so deeply.
    private const int DeepestLevel = 32;

    /// <summary>Whether words without a label have come since the last label.</summary>
    public bool HasWordsSince { get; set; }

    /// <summary>The outermost label that was open when a heading ended it; null when there is none.</summary>
    public OpenLabel? BeforeHeading { get; set; }

    /// <summary>Finds what a label at the beginning of a paragraph is; null when it is text.</summary>
    /// <param name="candidate">The label.</param>
    /// <param name="innermost">The innermost open label.</param>
    public OpenLabel? AtBeginning(LabelCandidate candidate, OpenLabel? innermost)
    {
        var stack = OpenLabel.Stack(innermost).ToList();
        if (candidate.List is { } list && stack.Find(l => l.Candidate.List == list) is { } earlier)
        {
            return Item(candidate, earlier);
        }

        // A label that the source states is not weighed by its neighbours, so its indentation alone says what it stands below.
        var searched = stack.OrderBy(l => l.IsBlock ? l.IsEnded ? 1 : 0 : 2)
            .Where(l => !candidate.IsStated || !OpenLabel.Holds(l.Candidate.Indent, candidate.Indent))
            .ToList();
        return Sibling(candidate, searched, isBlock: true, withGap: false)
            ?? Beside(candidate, stack)
            ?? Part(candidate, stack)
            ?? (Twin(candidate, stack) is { } twin ? First(candidate, twin.Parent, isBlock: true, followers: null) : null)
            ?? First(candidate, Holder(candidate, stack), isBlock: true, followers: null)
            ?? Sibling(candidate, searched, isBlock: true, withGap: true)
            ?? OutOfOrder(candidate, stack)
            ?? (evidence.BeginsAnywhere(candidate) ? Opening(candidate, evidence.ReadingOf(candidate), Holder(candidate, stack), isBlock: true) : null)
            ?? Continued(candidate, stack);
    }

    /// <summary>Finds what a label inside a line is; null when it is text.</summary>
    /// <param name="candidate">The label.</param>
    /// <param name="before">The state before it.</param>
    /// <param name="followers">What comes after it.</param>
    public static OpenLabel? InLine(LabelCandidate candidate, LabelStep before, Followers followers)
    {
        var stack = OpenLabel.Stack(before.Innermost).ToList();
        // A paragraph's end is a sentence's end.
        var sentenceEnded = !before.HasLabelInParagraph || candidate.SentencesBefore > before.SentencesBefore;
        var searched = stack.OrderBy(l => l.IsEnded).ToList();
        return Sibling(candidate, searched, isBlock: false, withGap: false)
            ?? First(candidate, sentenceEnded ? Holder(stack) : before.Innermost, isBlock: false, candidate.IsStated ? null : followers)
            ?? Sibling(candidate, searched, isBlock: false, withGap: true)
            // A series that is stated to begin in the middle is the one of which the least is lacking: ii) is a Roman two, and c) a third letter.
            ?? (candidate.IsStated ? Opening(candidate, candidate.Readings.MinBy(reading => reading.Ordinal), sentenceEnded ? Holder(stack) : before.Innermost, isBlock: false) : null);
    }

    /// <summary>
    /// A decimal number whose siblings are not open: below the label whose number has a part less, else beside the one that has as
    /// many parts, else where any first label would stand.
    /// </summary>
    private static OpenLabel? Part(LabelCandidate candidate, List<OpenLabel> stack)
    {
        if (candidate.Readings[0] is not { Series: { Kind: NumeralKind.Decimal } series } reading || stack.Exists(open => open.Reading.Series == series))
        {
            return null;
        }

        if (stack.Find(open => open.Candidate.Numeral == series.Stem) is { } whole)
        {
            return Opening(candidate, reading, whole, isBlock: true);
        }

        var beside = stack.Find(open => open.Reading.Series.Kind == NumeralKind.Decimal && Parts(open.Candidate) <= Parts(candidate));
        return Opening(candidate, reading, beside is null ? Holder(stack) : beside.Parent, isBlock: true);
    }

    private static int Parts(LabelCandidate candidate) => 1 + candidate.Readings[0].Series.Stem.Count(c => c == '.');

    /// <summary>A label that goes on with the outermost series before a heading: statutes number their articles through all chapters.</summary>
    private OpenLabel? Continued(LabelCandidate candidate, List<OpenLabel> stack)
    {
        foreach (var reading in candidate.Readings)
        {
            if (BeforeHeading is { } before && reading.Follows(before.Reading))
            {
                return Opening(candidate, reading, Holder(candidate, stack), isBlock: true, before);
            }
        }

        return null;
    }

    /// <summary>A stated label beside an open one of its form that is indented as it is, whatever the two numbers are.</summary>
    private static OpenLabel? Beside(LabelCandidate candidate, List<OpenLabel> stack) =>
        candidate.IsStated
        && stack.Find(open => open is { IsBlock: true, HeadingLevel: 0 } && open.Candidate.Indent == candidate.Indent && candidate.Readings.Any(reading => reading.Series == open.Reading.Series)) is { } beside
            ? Opening(candidate, candidate.Readings.First(reading => reading.Series == beside.Reading.Series), beside.Parent, isBlock: true)
            : null;

    /// <summary>A number that has come before, or that should have: a slip of the author's, which is kept beside the one that it comes after.</summary>
    private static OpenLabel? OutOfOrder(LabelCandidate candidate, List<OpenLabel> stack)
    {
        // What stands below a clause that has ended cannot go on there.
        foreach (var open in stack.Where(open => open is { IsBlock: true, HeadingLevel: 0, Parent: null or { IsEnded: false } } && candidate.Indent <= open.Candidate.Indent))
        {
            foreach (var reading in candidate.Readings)
            {
                if (reading.ComesBackTo(open.Reading))
                {
                    return new OpenLabel { Candidate = candidate, Reading = reading, Parent = open.Parent, Previous = open, IsOutOfOrder = true, IsBlock = true };
                }
            }
        }

        return null;
    }

    /// <summary>The open label whose series a first label begins again, beside it and not below it.</summary>
    private OpenLabel? Twin(LabelCandidate candidate, List<OpenLabel> stack)
    {
        // What stands below a clause that has ended cannot go on there.
        var twins = stack.FindAll(open => open is { IsBlock: true, HeadingLevel: 0, Parent: null or { IsEnded: false } }
            && candidate.Indent <= open.Candidate.Indent
            && candidate.Readings.Any(r => r.IsFirst && r.Series == open.Reading.Series));
        var twin = twins.Find(open => open.Candidate.Indent == candidate.Indent) ?? (candidate.List is null ? twins.FirstOrDefault() : null);
        var before = stack.Find(open => open.IsBlock);
        return twin is not null && (HasWordsSince || twin == before || before!.Candidate.Indent > candidate.Indent) ? twin : null;
    }

    /// <summary>The clause that a label stands below: an article beside articles, however they are numbered, and a chapter below none.</summary>
    private static OpenLabel? Holder(LabelCandidate candidate, List<OpenLabel> stack)
    {
        if (candidate.Readings[0].Series is not { Form: LabelForm.Word } series)
        {
            return Holder(stack);
        }

        var beside = stack.Find(open => IsWord(open, other => other == LabelWords.WordOf(series.Stem)))
            ?? (LabelWords.HoldsArticles(series.Stem) ? stack.FindLast(open => IsWord(open, LabelWords.IsHeldByChapters)) : null);
        return beside is null ? Holder(stack) : beside.Parent;

        static bool IsWord(OpenLabel open, Func<string, bool> isOne) =>
            open is { HeadingLevel: 0, Reading.Series: { Form: LabelForm.Word } other } && isOne(LabelWords.WordOf(other.Stem));
    }

    /// <summary>The clause that a first label stands below.</summary>
    private static OpenLabel? Holder(List<OpenLabel> stack) => stack.Find(label => label is { IsBlock: true, IsEnded: false });

    /// <summary>The next item of a list, whatever its number.</summary>
    private static OpenLabel Item(LabelCandidate candidate, OpenLabel earlier) => new()
    {
        Candidate = candidate,
        Reading = candidate.Readings[0],
        Parent = earlier.Parent,
        Previous = earlier,
        HasGapBefore = candidate.Readings[0].Ordinal > earlier.Reading.Ordinal + 1,
        IsBlock = true,
    };

    private static OpenLabel? Sibling(LabelCandidate candidate, List<OpenLabel> searched, bool isBlock, bool withGap)
    {
        foreach (var open in searched.Where(label => label.HeadingLevel == 0))
        {
            foreach (var reading in candidate.Readings)
            {
                if (withGap ? reading.SkipsForwardFrom(open.Reading) : reading.Follows(open.Reading))
                {
                    return new OpenLabel
                    {
                        Candidate = candidate,
                        Reading = reading,
                        Parent = open.Parent,
                        Previous = open,
                        HasGapBefore = withGap,
                        IsBlock = isBlock,
                    };
                }
            }
        }

        return null;
    }

    private static OpenLabel? First(LabelCandidate candidate, OpenLabel? parent, bool isBlock, Followers? followers)
    {
        foreach (var reading in candidate.Readings)
        {
            if ((reading.IsFirst || candidate.List is not null) && followers?.Of(reading.Series, candidate) != false)
            {
                return Opening(candidate, reading, parent, isBlock);
            }
        }

        return null;
    }

    private static OpenLabel? Opening(LabelCandidate candidate, LabelReading reading, OpenLabel? parent, bool isBlock, OpenLabel? continued = null) => parent is { Level: >= DeepestLevel }
        ? null
        : new OpenLabel { Candidate = candidate, Reading = reading, Parent = parent, Previous = null, Continued = continued, IsBlock = isBlock };
}
