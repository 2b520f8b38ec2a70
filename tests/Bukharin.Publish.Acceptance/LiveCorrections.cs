using Bukharin.Publish.Acceptance.Support;

namespace Bukharin.Publish.Acceptance;

/// <summary>The specimen's DOCX, edited live in LibreOffice.</summary>
public sealed class LiveCorrections : IDisposable
{
    private const string Word = "MS Word 2007 XML";

    private static readonly string[][] Edits =
    [
        ["join", "from the sheets that he sent."],
        ["split", "came on alternate Fridays."],
        ["insert", " It is painted red.", "The tower is sound."],
        ["italic", "two links"],
        ["replace", "steps", "treads"],
        ["delete_paragraph", "A Greek steamer"],
        ["delete", " I have looked."],
        ["footnote", "See the map.", "the north side"],
        ["replace", "State the persons", "Name the persons"],
        ["replace", "a whole gale", "half a gale"],
    ];

    private readonly TemporaryFolder _folder = new();

    public LiveCorrections()
    {
        Program.Build(SpecimenEditions.Source, _folder.Path);
        var made = File("lighthouse-letter.docx");
        LiveOffice.Edit(
            _folder.Path,
            new(made, Recorded, Word, Window: true,
            [
                ["record", "M. Corrie"], .. Edits,
                ["record", "E. Reeve"], ["insert", " truly", "The lamp is"], ["insert", " really", "The tower is"],
                ["accept", " truly"], ["reject", " really"],
            ]),
            new(made, NotRecorded, "Office Open XML Text", Window: false, Edits),
            new(made, Commented, Word, Window: false, [["comment", "two links", "E. Reeve", "Which?"], ["comment", "printed circular", "M. Corrie", "Lost?"]]));
    }

    /// <summary>The corrections, tracked; two more insertions, of which one was accepted and one rejected.</summary>
    internal string Recorded => File("recorded.docx");

    /// <summary>The same corrections, not tracked.</summary>
    internal string NotRecorded => File("not-recorded.docx");

    /// <summary>Two comments.</summary>
    internal string Commented => File("commented.docx");

    public void Dispose() => _folder.Dispose();

    internal string File(string name) => _folder.File(name);
}
