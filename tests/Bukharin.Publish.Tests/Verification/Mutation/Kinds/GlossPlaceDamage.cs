using System.Collections.Immutable;
using Bukharin.Publish.Tests.Verification.Mutation.Pdf;
using Bukharin.Publish.Tests.Verification.Mutation.Xml;

namespace Bukharin.Publish.Tests.Verification.Mutation.Kinds;

/// <summary>Damage to what marks say of where the bracket of a lifted gloss stood. No reader sees it.</summary>
internal static class GlossPlaceDamage
{
    private const EditionFormat Formats = EditionFormat.Docx | EditionFormat.Epub | EditionFormat.Pdf;

    public static ImmutableArray<DamageKind> Kinds { get; } =
    [
        new("forget where a bracket stood", Formats, "BP4318", (text, random) => With(text, random, isSaid: true, [])),
        new("say that a bracket stood elsewhere", Formats, "BP4318", (text, random) => With(text, random, isSaid: true, ["behind-2", "close"])),
        new("say that a bracket stood where none did", Formats, "BP4318", (text, random) => With(text, random, isSaid: false, ["behind-3"])),
    ];

    private static Damage With(EditionText text, Random random, bool isSaid, ImmutableArray<string> words)
    {
        var draft = text.File.Copy();
        var note = Choice.Of(random, Enumerable.Range(0, text.Source.Notes.Count), note => SaidBy(draft, text, note).IsEmpty != isSaid);
        switch (draft)
        {
            case DocxDraft docx:
                docx.SayGlossPlace(note, words);
                break;
            case EpubDraft epub:
                epub.SayGlossPlace(note, words);
                break;
            default:
                var tags = ((PdfDraft)draft).Tags;
                tags.SetClasses(ReferenceOf(tags, text, note), words);
                break;
        }

        return new Damage($"mark {note + 1}", draft.ToBytes(), Naming.At(text.Source.Notes[note].Place));
    }

    /// <summary>What a mark says of its bracket's place, in the words of classes.</summary>
    private static ImmutableArray<string> SaidBy(Draft draft, EditionText text, int note) => draft switch
    {
        DocxDraft docx => docx.GlossPlaceOf(note),
        EpubDraft epub => epub.GlossPlaceOf(note),
        _ => ((PdfDraft)draft).Tags.ClassesOf(ReferenceOf(((PdfDraft)draft).Tags, text, note)),
    };

    private static int ReferenceOf(PdfTags tags, EditionText text, int note) =>
        tags.Nearest(tags.ElementOf(((PdfEditionFile)text.File).Marks[note].Cells[0]), "Reference");
}
