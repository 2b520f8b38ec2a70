using System.Collections.Immutable;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>A key of the front matter.</summary>
/// <param name="Name">The key.</param>
/// <param name="Form">The form of its value.</param>
/// <param name="Description">What the value means, for those who write it; the JSON schema shows it.</param>
internal sealed record FrontMatterKey(string Name, FrontMatterForm Form, string Description)
{
    /// <summary>All keys that are read.</summary>
    public static ImmutableArray<FrontMatterKey> All { get; } =
    [
        new("title", FrontMatterForm.Text, "As the title page is to have it; *emphasis* stays."),
        new("subtitle", FrontMatterForm.Text, "As the title page is to have it."),
        new("sort", FrontMatterForm.Text, "The title as lists sort it: Letter from Thole Rock, A."),
        new("author", FrontMatterForm.Contributors, "A name, a list of names, or a list of name, role and, as lists sort it, sort, where the role is a MARC relator code: aut author, edt editor, trl translator."),
        new("date", FrontMatterForm.Text, "When the text was written: 1894-11-03, 1894-11, 1894, or in words."),
        new("issued", FrontMatterForm.Text, "When the source that it is taken from was published: 1999-10-22, or a year alone."),
        new("modified", FrontMatterForm.Text, "When this edition was last changed: 2026-11-23."),
        new("revision", FrontMatterForm.Text, "Which state of the edition this is, in the words of its imprint: second edition."),
        new("lang", FrontMatterForm.Text, "The text's language, as a BCP 47 tag: en-GB."),
        new("publisher", FrontMatterForm.Text, "Who publishes this edition."),
        new("rights", FrontMatterForm.Text, "What others may do with this edition. The name of a licence (CC-BY-4.0, CC BY-NC-SA 4.0, CC0-1.0) alone is written out with title, author and address."),
        new("description", FrontMatterForm.Text, "What the text is, in one or two sentences."),
        new("subject", FrontMatterForm.Texts, "A subject, or a list of them."),
        new("correspondence", FrontMatterForm.Correspondence, "The head of a letter: its number, from whom to whom, where and when, where it is kept, what its text is taken from, whether it was printed before."),
        new("questions", FrontMatterForm.Questions, "Questions for a class to be asked of this text, a question or a list of them: sheets for a classroom have them in place of their style's. One with an answer has ask and answer; the answers are in the teacher's version alone. Or the name of a file beside the text that has questions, words, tasks and gaps: harbour.questions.yaml."),
        new("words", FrontMatterForm.Texts, "A word bank for a class: words to answer with, or to look for."),
        new("tasks", FrontMatterForm.Questions, "What a class is to do besides, a task or a list of them; one with an answer has ask and answer."),
        new("gaps", FrontMatterForm.Gaps, "Words that the version with gaps leaves out, a word or phrase or a list of them: lamp. Where one stands more than once, words around it with the gap in square brackets, the supply [boat]; or gap, and clause with the address of the clause in which it stands, and also with what else is a right answer."),
        new("persons", FrontMatterForm.Entries, "The persons that the text names and marks, [Tam]{.person key=corrie}, for the register of persons: a name, or key, name, sort, description and ref, or a list of them; or the name of a file beside the text that has the list: names.registers.yaml."),
        new("places", FrontMatterForm.Entries, "The places that the text names and marks, [the Rock]{.place key=thole}, in the same form."),
        new("things", FrontMatterForm.Entries, "The things with names, such as ships, that the text names and marks, [the Emma]{.thing}, in the same form."),
        new("registers", FrontMatterForm.Flag, "Whether editions have registers of the marked names; without it, the style says so."),
        new("isbn", FrontMatterForm.Isbns, "The ISBN of the printed book; or the ISBNs of formats, by their names: print, pdf, epub, docx."),
        new("printer", FrontMatterForm.Printer, "Whose rules the printer's files keep; with one, the cover is made too."),
        new("paper", FrontMatterForm.Paper, "The paper of the printed book, from which follows how thick it is: white, cream, colour, or the thickness of a leaf: 0.12 mm."),
        new("spine", FrontMatterForm.Length, "How thick the printed book is, where its printer has said so: 12.5 mm."),
        new("blurb", FrontMatterForm.Texts, "What the back of the cover says: a paragraph, or a list of them."),
        new("price", FrontMatterForm.Prices, "What the printed book costs, by currency: GBP 12.99."),
        new("published", FrontMatterForm.Date, "When this edition is published: 2026-11-29, or a month or year alone."),
        new("printing", FrontMatterForm.Printing, "Which printing of this edition the printed book is of, for its imprint: 2; or number and date, where date is a day, a month or a year."),
        new("identifier", FrontMatterForm.Text, "A URN or URL that will not change, for all formats."),
        new("cover", FrontMatterForm.Text, "A picture (JPEG or PNG) for the EPUB's cover, by its path from the text's folder. Without one, the cover is made from title, author and style."),
        new("cover-alt", FrontMatterForm.Text, "What is on that picture, for those who do not see it."),
        new("publisher-mark", FrontMatterForm.Text, "The publisher's mark for the back of the whole cover: a picture (JPEG or PNG) by its path from the text's folder. It is printed in the ink of the cover's words, where the picture is dark."),
        new("list-of-figures", FrontMatterForm.Flag, "Whether editions list their figures by their captions before the text; without it, the style says so."),
        new("list-of-tables", FrontMatterForm.Flag, "Whether editions list their tables by their captions before the text; without it, the style says so."),
        new("style", FrontMatterForm.Text, "The style of the editions: 'bukharin-publish styles' lists those that there are."),
        new("editorial", FrontMatterForm.Text, "One sentence: who put the square brackets there, and what they mean."),
        new("source", FrontMatterForm.Texts, "Where the text is from, a line or a list of lines: it is printed in every edition. 'none' says that there is no source to credit."),
    ];
}
