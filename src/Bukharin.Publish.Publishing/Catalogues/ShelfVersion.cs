using System.Collections.Immutable;
using Bukharin.Publish.Publishing.Sets;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Styling.Notes;

namespace Bukharin.Publish.Publishing.Catalogues;

/// <summary>One version of the editions of a text, as a shelf shows it.</summary>
/// <param name="Entry">Its set.</param>
internal sealed record ShelfVersion(CatalogueEntry Entry)
{
    private const string EpubType = "application/epub+zip";

    /// <summary>The name of its text, which all versions of it share.</summary>
    public string Text => Suffix.Length > 0 && Entry.Name.EndsWith(Suffix, StringComparison.Ordinal) ? Entry.Name[..^Suffix.Length] : Entry.Name;

    /// <summary>How it differs from the plain version, for example <c>with gaps</c>; null for the plain version.</summary>
    public string? Words => Version is not { } version || version == SheetVersion.Plain ? null : string.Join(", ", WordsOf(version));

    /// <summary>The files that readers can open, each with its media type; an EPUB comes first.</summary>
    public ImmutableArray<(ManifestEntry File, string Type)> Editions =>
    [
        .. Entry.Manifest.Files.Select(file => (File: file, Type: TypeOf(file.Role))).Where(one => one.Type is not null).Select(one => (one.File, one.Type!))
            .OrderBy(one => one.Item2 == EpubType ? 0 : 1).ThenBy(one => one.File.File, StringComparer.Ordinal),
    ];

    /// <summary>Whether it has the answers: then it is the teacher's, and no shelf for readers has it.</summary>
    public bool IsTeachers => Version?.Answers == true;

    private SheetVersion? Version => SheetVersion.Read(Entry.Manifest.Version);

    private string Suffix => Version?.Suffix ?? "";

    private static IEnumerable<string> WordsOf(SheetVersion version)
    {
        if (version.Notes is { } notes)
        {
            yield return notes switch
            {
                NotesPlace.Foot => "notes at the foot",
                NotesPlace.Glossary => "notes in a glossary",
                NotesPlace.None => "without notes",
                _ => "notes at the foot and in a glossary",
            };
        }

        if (version.Questions is { } questions)
        {
            yield return questions ? "with questions" : "without questions";
        }

        if (version.Gaps is { } gaps)
        {
            yield return gaps == GapForm.WithWords ? "with gaps and their words" : "with gaps";
        }

        if (version.IsLarge)
        {
            yield return "in large print";
        }
    }

    // Files for printers are not for reading.
    private static string? TypeOf(string role) => role switch
    {
        "epub" => EpubType,
        "pdf" => "application/pdf",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => null,
    };
}
