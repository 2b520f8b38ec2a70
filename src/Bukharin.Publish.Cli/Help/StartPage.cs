namespace Bukharin.Publish.Cli.Help;

/// <summary>The program's help page. It fits on a screen of 24 lines of 80 characters, and starts with what to do first.</summary>
internal static class StartPage
{
    private const string Text =
        """
        bukharin-publish: from one annotated text to proved editions (PDF, print PDF,
        DOCX, EPUB), with every label, bracket, note and word of it.

        Begin:
          bukharin-publish new letter mine      write mine.md, a letter to begin from
          bukharin-publish mine.md              its editions, proved, in editions/

        Commands ('bukharin-publish help COMMAND' has options and examples):
          build PATH...     write and prove the editions of texts, or of a folder
          check PATH...     say what is wrong, and write nothing
          outline TEXT      show labels, brackets, divisions and notes
          verify FILE...    compare editions with their text (--source TEXT)
          import FILE       make a text of an edition, or carry corrections back
          excerpt TEXT 3-5  make a text of some clauses, with every cut marked
          preview TEXT      show its editions in a browser, and follow each save
          new, init         a text, a folder of texts to begin from
          catalogue ACTION  tell of many: merge what was built, index it for readers
          styles, formats   what there is to choose from; doctor: whether all is there
          explain CODE      what a problem's code means: explain BP1204
          completion SHELL  for bash, zsh, fish, powershell; and version, help

        A path alone is built. Exit codes: 0 done, 1 problems in a text, 2 wrong usage,
        70 a fault of the program.
        """;

    public static void Print(TextWriter output) => output.WriteLine(Text.ReplaceLineEndings("\n"));
}
