namespace Bukharin.Publish.Tests.Verification.Edited;

/// <summary>A source that is written in ways of its own, so that whatever is written anew can be seen.</summary>
internal static class EditedTexts
{
    public const string Letter = """
        ---
        title:   A Letter from the Rock   # as the book has it
        lang: en-GB
        editorial: "The editor's words are in brackets."
        source: Harbour Office, letter book 7.
        ---

        ::: letter
        I write *in haste* and
        in the cold -- the lamp
        is lit.

        1) Ask Corrie [the boatman], who was __there__.[^corrie]

        [^corrie]: He was *not*, he says.

        3) I am owed for some [eleven] barrels: a) of earth; and b) of lime.

        The rest is well.

        ::: closer
        Your servant
        :::
        :::

        [^spare]: Never used below the line.

        Written twice.[^spare]

        """;

    public static EditedDocx Edition() => new(Letter);
}
