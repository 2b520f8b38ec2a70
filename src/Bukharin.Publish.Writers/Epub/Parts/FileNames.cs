using System.Globalization;
using Bukharin.Publish.Writers.Covers;
using Bukharin.Publish.Writers.Pictures;

namespace Bukharin.Publish.Writers.Epub.Parts;

/// <summary>Where everything is in the archive. All but the container document lies in one folder.</summary>
internal static class FileNames
{
    public const string Container = "META-INF/container.xml";
    public const string Package = "package.opf";
    public const string Navigation = "nav.xhtml";
    public const string Ncx = "toc.ncx";
    public const string BookSheet = "book.css";
    public const string StyleSheet = "style.css";
    public const string FontSheet = "fonts.css";
    public const string FontLicence = "fonts/LICENSE.txt";
    public const string CoverPage = "cover.xhtml";
    public const string TitlePage = "title-page.xhtml";
    public const string Imprint = "imprint.xhtml";
    public const string Figures = "figures.xhtml";
    public const string Tables = "tables.xhtml";
    public const string Questions = "questions.xhtml";
    public const string Words = "words.xhtml";
    public const string Tasks = "tasks.xhtml";
    public const string Key = "key.xhtml";
    public const string Glossary = "glossary.xhtml";
    public const string Calendar = "calendar.xhtml";
    public const string Persons = "persons.xhtml";
    public const string Places = "places.xhtml";
    public const string Things = "things.xhtml";
    public const string Credit = "credit.xhtml";

    /// <summary>The name of the cover's picture.</summary>
    public static string Cover(CoverFile picture) => $"cover{picture.Extension}";

    /// <summary>The name of a picture of the text.</summary>
    public static string Picture(PictureFile picture) => picture.Name;

    /// <summary>The path from the archive's root.</summary>
    public static string InFolder(string name) => $"EPUB/{name}";

    /// <summary>The name of a part of the text; <paramref name="number"/> is 1 for the first.</summary>
    public static string Part(int number) => string.Create(CultureInfo.InvariantCulture, $"part-{number:00}.xhtml");
}
