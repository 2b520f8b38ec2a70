using System.Collections.Immutable;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Pdf.Tagging;

/// <summary>The words by which a structure tree says what PDF's types do not tell apart: those of the source's syntax, and TEI's.</summary>
internal static class StructureClass
{
    /// <summary>Whose a note is, and on what.</summary>
    public static ImmutableArray<string> Of(Footnote note) =>
        note.Kind is { } kind ? [NoteOwners.Editor, InterventionNames.Of(kind)] : [note.Series == NoteSeries.Author ? NoteOwners.Author : NoteOwners.Editor];
}
