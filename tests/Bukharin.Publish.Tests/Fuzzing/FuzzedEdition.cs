using Bukharin.Publish.Import;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Reading.MarkdownText;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>What the program does with somebody's edition: it is compared with its text, imported, and its corrections are carried into the text.</summary>
internal static class FuzzedEdition
{
    // The edition's text is not known any more; any text must do.
    private static readonly string Source = EditionMarkdown.Write(FuzzCorpus.Documents[0]);

    public static FuzzOutcome Try(string name, byte[] file)
    {
        var format = Formats.All.Single(one => one.Name == name);
        RecoveredEdition edition;
        try
        {
            edition = format.Recover(new MemoryStream(file));
            format.RecoverWithoutChanges?.Invoke(new MemoryStream(file));
        }
        catch (InvalidDataException fault)
        {
            return FuzzOutcome.Refused(fault.Message);
        }

        foreach (var document in FuzzCorpus.Documents)
        {
            EditionVerifier.Verify(document, Styles.Classic, edition);
        }

        var imported = EditionMarkdown.Write(EditionImporter.Import(edition, Styles.Classic, "fuzz").Document);
        if (MarkdownReader.Read(imported, "imported.md").Document is null)
        {
            // The program says so, and writes no file.
            return FuzzOutcome.Refused("It would make no text.");
        }

        if (name == "docx")
        {
            var source = MarkdownReader.Read(Source, "source.md").Document!;
            new Publish.Publishing.Editions.Corrections(format, source, Source, Styles.Classic).Carry(edition);
        }

        return FuzzOutcome.Accepted;
    }
}
