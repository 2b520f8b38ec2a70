using System.Collections.Immutable;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Tests.Support;

/// <summary>A text with marginal notes, and styles that have these in the margin.</summary>
internal static class SideNotes
{
    private const double WidePt = 110;

    /// <summary>Beginnings of notes that stand by themselves.</summary>
    public static ImmutableArray<string> Apart { get; } = ["Of the keeper", "What the Board"];

    /// <summary>The text: notes that stand by themselves, that give way to each other, and one that is moved up at the page's foot.</summary>
    public const string Text = """
        ---
        title: A True Relation
        author: Walter Ansty
        lang: en-GB
        source: Made up for the tests.
        ---

        # The first voyage

        ::: margin
        Of the keeper, and how he came to the Rock.
        :::

        In the spring of that year the Board sent me to the Rock, where I found the lamp in a poor state and the stores lower than the book said. The boatman, who had carried the last keeper home, told me that the oil had been landed short for three quarters together, and that nobody had thought it his business to count the barrels. I counted them twice.

        They were eleven, and the book said nineteen. The men who had signed for them were not on the Rock, nor had they been there.

        ::: margin
        What the Board wrote[, in October]{.gloss}.
        :::

        The Board answered in October.

        There was a gale from the north-west which lasted nine days, and in the course of it the gallery rail was carried away. I had the mason with me, who made it good in the next calm with iron from the wreck.

        ::: margin
        *Cap. the first.* Of oil, and of barrels, and of those who count them.
        :::

        1) I am owed for [eleven]{.supplied} barrels:

           ::: margin
           Of earth.
           :::

           a) of earth; and

           ::: margin
           Of lime, which was never landed[^1].
           :::

           b) of lime.

        ::: margin
        A saying.

        It is old.
        :::

        > What the sea gives it takes again, and it keeps no book.

        ::: margin
        Verses.
        :::

        | The lamp is lit,
        |   the oil is low.

        So far the reckoning of that year, which I give as I had it, and for which I have no other witness than the wind.

        ::: margin
        A note of some length at the very end, which has to move up because there is no room below the last line of the page for all that it says, and it says a great deal of nothing much.
        :::

        The end.

        [^1]: Or so he said.

        """;

    /// <summary>Notes in lines: beside the second line of a paragraph, two on one line, one overleaf, in clauses, quotations and verse.</summary>
    public static string InLines { get; } = $"""
        ---
        title: A True Relation
        lang: en-GB
        source: Made up for the tests.
        ---

        In the spring of that year the Board sent me to the Rock, where I found the lamp [Of the *lamp*[, and its oil]{"{.gloss}"}.]{"{.margin}"} in a poor state and the stores lower than the book said. The boatman, who had carried the last keeper home, told me that the oil [Of oil.]{"{.margin}"} had been landed short [How short.]{"{.margin}"} for three quarters together, and that *nobody*[^1] [Nobody.]{"{.margin}"} had thought it his business.

        {string.Join(" ", Enumerable.Repeat("There was a gale from the north-west which lasted nine days, and in the course of it the gallery rail was carried away.", 24))} It was made good [Overleaf.]{"{.margin}"} in the next calm.

        ::: margin
        Between blocks.
        :::

        1) I am owed for "eleven" [Of barrels.]{"{.margin}"}, and for [Of lime.]{"{.margin}"}lime.

        > [A saying.]{"{.margin}"} What the sea gives it takes again.

        | The lamp is lit,
        |   the oil [Of verse.]{"{.margin}"} is low.
        |
        | The night [Of the night.]{"{.margin}"} is long.

        So far the reckoning. [The end.]{"{.margin}"}

        [^1]: Or so he said.

        """;

    /// <summary>A style with marginal notes in the margin, which has room for them.</summary>
    public static Style InMargin(Style style) => style with
    {
        MarginNotes = MarginNoteForm.Margin,
        Pdf = style.Pdf with { Page = style.Pdf.Page with { OuterPt = Math.Max(WidePt, style.Pdf.Notes.SizePt * 10) } },
    };
}
