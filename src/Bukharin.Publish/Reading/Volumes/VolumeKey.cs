using System.Collections.Immutable;
using Bukharin.Publish.Reading.FrontMatter;

namespace Bukharin.Publish.Reading.Volumes;

/// <summary>The keys of a volume's file.</summary>
internal static class VolumeKey
{
    /// <summary>The key of the text that stands before all others.</summary>
    public const string Introduction = "introduction";

    /// <summary>The key of the texts, of a part or of a volume without parts.</summary>
    public const string Texts = "texts";

    /// <summary>The key of the parts.</summary>
    public const string Parts = "parts";

    /// <summary>The key that states how notes are counted: <see cref="NotesByText"/> or <see cref="NotesThrough"/>.</summary>
    public const string Notes = "notes";

    /// <summary>The key that states whether each text also has editions of its own.</summary>
    public const string Each = "each";

    /// <summary>The key that states whether a calendar lists the letters by their dates.</summary>
    public const string Calendar = "calendar";

    /// <summary>The key of the title of a part.</summary>
    public const string Title = "title";

    /// <summary>The key of the path of a text.</summary>
    public const string File = "file";

    /// <summary>The key of the prefix of a text's ids.</summary>
    public const string Id = "id";

    /// <summary>The value of <see cref="Notes"/> by which notes are counted anew in each text.</summary>
    public const string NotesByText = "by-text";

    /// <summary>The value of <see cref="Notes"/> by which notes are counted through the volume.</summary>
    public const string NotesThrough = "through";

    /// <summary>The keys of the front matter that a volume can have, too: all except those for letters, questions and gaps.</summary>
    public static ImmutableArray<FrontMatterKey> Shared { get; } = [.. FrontMatterKey.All.Where(key => key.Form is not (FrontMatterForm.Correspondence or FrontMatterForm.Questions or FrontMatterForm.Gaps))];

    /// <summary>All keys of a volume.</summary>
    public static ImmutableArray<string> All { get; } = [.. Shared.Select(key => key.Name), Introduction, Texts, Parts, Notes, Each, Calendar];

    /// <summary>The keys of a part.</summary>
    public static ImmutableArray<string> OfPart { get; } = [Title, Texts];

    /// <summary>The keys of a text that is listed as a mapping instead of as a path alone.</summary>
    public static ImmutableArray<string> OfText { get; } = [File, Id];
}
