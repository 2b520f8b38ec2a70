using System.Collections.Immutable;
using Bukharin.Publish.Reading.FrontMatter;

namespace Bukharin.Publish.Reading.Volumes;

/// <summary>The keys of a volume's file.</summary>
internal static class VolumeKey
{
    /// <summary>The text that stands before all others.</summary>
    public const string Introduction = "introduction";

    /// <summary>The texts of a volume without parts; the texts of a part.</summary>
    public const string Texts = "texts";

    /// <summary>The parts.</summary>
    public const string Parts = "parts";

    /// <summary>How notes are counted.</summary>
    public const string Notes = "notes";

    /// <summary>Whether each text has editions of its own.</summary>
    public const string Each = "each";

    /// <summary>The title of a part.</summary>
    public const string Title = "title";

    /// <summary>The path of a text.</summary>
    public const string File = "file";

    /// <summary>What the ids of a text begin with.</summary>
    public const string Id = "id";

    /// <summary>Notes are counted anew in each text.</summary>
    public const string NotesByText = "by-text";

    /// <summary>Notes are counted through the volume.</summary>
    public const string NotesThrough = "through";

    /// <summary>The keys of the front matter that a volume has too: it is no letter, asks no questions and has no gaps.</summary>
    public static ImmutableArray<FrontMatterKey> Shared { get; } = [.. FrontMatterKey.All.Where(key => key.Form is not (FrontMatterForm.Correspondence or FrontMatterForm.Questions or FrontMatterForm.Gaps))];

    /// <summary>All keys of a volume.</summary>
    public static ImmutableArray<string> All { get; } = [.. Shared.Select(key => key.Name), Introduction, Texts, Parts, Notes, Each];

    /// <summary>The keys of a part.</summary>
    public static ImmutableArray<string> OfPart { get; } = [Title, Texts];

    /// <summary>The keys of a text, where it is more than a path.</summary>
    public static ImmutableArray<string> OfText { get; } = [File, Id];
}
