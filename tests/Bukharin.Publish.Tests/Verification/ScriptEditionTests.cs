using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Verification;

/// <summary>Words of other scripts in every edition: proved where they are right, and found where their letters stand the wrong way round.</summary>
public class ScriptEditionTests
{
    private const string Hebrew =
        "1) He wrote שלום and \"שלום עולם\", then (שלום, עולם) in 1948; the word מלחמה[^1] was struck, and בשנת 1948 נוסדה המדינה again. *מכתב* בְּרֵאשִׁית בָּרָא.\n\n"
        + "2) The Arabic السلام عليكم is joined, with ٣٫١٤ and 50% ثم 12,5 قال; **كتاب** stands [بلا ريب]{lang=ar} in a long phrase that is broken over two lines "
        + "من المحيط إلى الخليج وما بينهما من البلاد والعباد والأنهار والجبال, and so it ends; می\u200Cنویسم, and שלוש[^2] ארבע.\n\n[^1]: Of שלום in a note, (רע).\n[^2]: 5 ימים.\n";

    private const string Others =
        "1) क्षत्रिय हिन्दी, *हिन्दी*, **हिन्दी**, தமிழ் கொடு, ภาษา\u200Bไทย, བོད་སྐད་, ኢትዮጵያ፡ሰላም, 대한민국은 민주공화국이다.\n\n"
        + "2) Chinese 中华人民共和国宪法第三十五条：中华人民共和国公民有言论、出版、集会、结社、游行、示威的自由。（这是一句很长的话，应该在行末断开。）[日本国民は、「われら」とわれらの子孫のために]{lang=ja}.\n";

    // Rows of words between Arabic commas, numbers with signs, an address among words without spaces, signs of two units beside letters.
    private const string Rows =
        "1) [أحمد، محمد، علي، عمر، حسن، حسين، خالد، سعيد، ياسر، كريم، سليم، نبيل، طارق، جمال، أحمد، محمد، علي، عمر]{lang=ar} were there; א ±5 ב, and גובה 5″ היה, and א ⁴⁵ ב; [5 ימים]{lang=he}.\n\n"
        + "2) 详情请访问https://example.org/x以及其他相关页面，并将意见寄至foo@example.org。详情请访问以及其他相关页面，并将意见寄至此处。😀Hello, 🇩🇪, 👍🏽, 𝐀𝐁.\n";

    public static TheoryData<string, string> All => [.. from format in (string[])["pdf", "print", "docx", "epub"] from text in (string[])[Hebrew, Others, Rows] select (format, text)];

    [Theory]
    [MemberData(nameof(All))]
    public void Words_of_other_scripts_are_proved(string format, string text)
    {
        var document = Read(text);

        Assert.Empty(Editions.Verify(format, Editions.Recoverable(format, document, Styles.Classic), document, Styles.Classic).Findings);
    }

    [Theory]
    [InlineData("pdf", "שלום עולם", "עולם שלום")]
    [InlineData("pdf", "עולם", "םלוע")]
    [InlineData("pdf", "قال", "لاق")]
    [InlineData("pdf", "1948 נוסדה", "8491 נוסדה")]
    [InlineData("print", "עולם", "םלוע")]
    [InlineData("docx", "עולם", "םלוע")]
    [InlineData("epub", "قال", "لاق")]
    public void Words_that_stand_the_wrong_way_round_are_found(string format, string right, string wrong)
    {
        var made = Editions.Recoverable(format, Read(Hebrew.Replace(right, wrong, StringComparison.Ordinal)), Styles.Classic);

        Assert.NotEmpty(Editions.Verify(format, made, Read(Hebrew), Styles.Classic).Findings);
    }

    private static Document Read(string text) => MarkdownReader.Read($"---\ntitle: Words שלום and 中文\nlang: en-GB\nsource: none\n---\n\n{text}", "words.md").Document!;
}
