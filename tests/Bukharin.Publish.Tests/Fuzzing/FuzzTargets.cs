using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support.Wild;

namespace Bukharin.Publish.Tests.Fuzzing;

/// <summary>The table of readers.</summary>
internal static class FuzzTargets
{
    public static ImmutableArray<FuzzTarget> All { get; } =
    [
        FuzzTarget.Of("markdown", ".md", dice => new FuzzInput(Markdown(dice)), input => FuzzedText.Publish(MarkdownReader.Read(input.Bytes, "fuzz.md"))),
        FuzzTarget.Of("plain-text", ".txt", dice => new FuzzInput(PlainText(dice), Of(dice, FuzzCorpus.EditionFiles)), ReadPlainText),
        FuzzTarget.Of("edition-file", ".txt", dice => new FuzzInput(Of(dice, FuzzCorpus.PlainTexts), Yaml(dice, FuzzCorpus.EditionFiles)), ReadPlainText),
        FuzzTarget.Of("style", ".yaml", dice => new FuzzInput(Yaml(dice, FuzzCorpus.Styles)), input => FuzzedStyle.Try(Encoding.UTF8.GetString(input.Bytes), null)),
        FuzzTarget.Of("docx", ".docx", dice => new FuzzInput(Archive(dice, "docx")), input => FuzzedEdition.Try("docx", input.Bytes)),
        FuzzTarget.Of("epub", ".epub", dice => new FuzzInput(Archive(dice, "epub")), input => FuzzedEdition.Try("epub", input.Bytes)),
        FuzzTarget.Of("pdf", ".pdf", dice => new FuzzInput(Pdf(dice, "pdf")), input => FuzzedEdition.Try("pdf", input.Bytes)),
        FuzzTarget.Of("print", ".print.pdf", dice => new FuzzInput(Pdf(dice, "print")), input => FuzzedEdition.Try("print", input.Bytes)),
        FuzzTarget.Of("font", ".ttf", dice => new FuzzInput(FontMutations.Of(dice, dice.Of(FuzzCorpus.Fonts.AsSpan()), dice.Of(FuzzCorpus.Fonts.AsSpan()))), input => FuzzedStyle.Try(FuzzCorpus.Styles[0], input.Bytes, FuzzedStyle.TextFace)),
        FuzzTarget.Of("patterns", ".js", dice => new FuzzInput(Patterns(dice)), input => FuzzedStyle.Try(FuzzCorpus.Styles[0], input.Bytes, ".js")),
        FuzzTarget.Of("picture", ".png", dice => new FuzzInput(FuzzedPicture.Make(dice)), input => FuzzedPicture.Try(input.Bytes)),
    ];

    private static byte[] Markdown(Dice dice) => dice.Below(4) switch
    {
        0 => Encoding.UTF8.GetBytes("---\ntitle: T\nlang: en\nsource: none\n---\n\n" + FuzzTokens.Several(dice, FuzzTokens.Text)),
        1 => Encoding.UTF8.GetBytes(TextMutations.Of(dice, WildText.Of(dice.Below(int.MaxValue)).Source, dice.Of(FuzzCorpus.Markdown.AsSpan()), FuzzTokens.Text)),
        _ => Mutated(dice, FuzzCorpus.Markdown, FuzzTokens.Text),
    };

    private static byte[] PlainText(Dice dice) => dice.OnceIn(3)
        ? Encoding.UTF8.GetBytes(FuzzTokens.Several(dice, FuzzTokens.Text))
        : Mutated(dice, dice.OnceIn(2) ? FuzzCorpus.PlainTexts : FuzzCorpus.Markdown, FuzzTokens.Text);

    /// <summary>A text of a kind with changes; now and then one of bytes, so that it is no UTF-8.</summary>
    private static byte[] Mutated(Dice dice, ImmutableArray<string> texts, Func<Dice, string> tokens)
    {
        var (one, other) = (dice.Of(texts.AsSpan()), dice.Of(texts.AsSpan()));
        return dice.OnceIn(10)
            ? ByteMutations.Of(dice, Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other))
            : Encoding.UTF8.GetBytes(dice.OnceIn(40) ? FuzzTokens.Several(dice, tokens) : TextMutations.Of(dice, one, other, tokens));
    }

    /// <summary>A YAML file of which values are changed, so that it is still one, or of which anything is.</summary>
    private static byte[] Yaml(Dice dice, ImmutableArray<string> files) => dice.OnceIn(3)
        ? Mutated(dice, files, FuzzTokens.Yaml)
        : Encoding.UTF8.GetBytes(YamlMutations.Of(dice, dice.Of(files.AsSpan()), dice.Of(files.AsSpan())));

    /// <summary>Patterns of which letters and figures are changed, or of which anything is.</summary>
    private static byte[] Patterns(Dice dice) => dice.OnceIn(3)
        ? Mutated(dice, FuzzCorpus.Patterns, Pattern)
        : Encoding.UTF8.GetBytes(PatternMutations.Of(dice, dice.Of(FuzzCorpus.Patterns.AsSpan())));

    private static string Pattern(Dice dice) => dice.Of("[", "]", "{", "}", ",", ":", "'", "\"", "\\", "\\u", "\\x4", "0", "1", "99999999999", "(this,", "[0,0,1]", "{a:", "\u00AD", "é");

    private static byte[] Archive(Dice dice, string format) =>
        ArchiveMutations.Of(dice, Edition(dice, format), Edition(dice, dice.OnceIn(8) ? (format == "docx" ? "epub" : "docx") : format));

    private static byte[] Pdf(Dice dice, string format)
    {
        var good = Edition(dice, format);
        return PdfMutations.Of(dice, FuzzCorpus.Objects(good), good, Edition(dice, dice.OnceIn(2) ? "pdf" : "print"));
    }

    private static byte[] Edition(Dice dice, string format) => FuzzCorpus.Edition(format, dice.Below(FuzzCorpus.Documents.Length));

    private static byte[] Of(Dice dice, ImmutableArray<string> texts) => Encoding.UTF8.GetBytes(dice.Of(texts.AsSpan()));

    private static FuzzOutcome ReadPlainText(FuzzInput input) =>
        FuzzedText.Publish(PlainTextReader.Read(input.Bytes, "fuzz.txt", (input.EditionFile!, "fuzz.yaml")));
}
