using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Languages;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>Reads the front matter of a text: what its editions say about themselves.</summary>
/// <param name="values">The keys and values of the front matter.</param>
/// <param name="file">The file as a whole, which is the place of diagnostics about missing keys.</param>
/// <param name="log">Receives the diagnostics.</param>
internal sealed class FrontMatterReader(YamlValues values, SourceSpan file, DiagnosticLog log)
{
    private const string DefaultLanguage = "en";

    /// <summary>The keys of the front matter.</summary>
    public static ImmutableArray<string> Keys { get; } = [.. FrontMatterKey.All.Select(key => key.Name)];

    /// <summary>Reads the values of all keys, and reports those that are not valid.</summary>
    /// <param name="titleOfText">The title that a paragraph of the text gives, and the line of that paragraph; null where none does.</param>
    /// <param name="creditIsLeftToEditor">Whether a missing credit is only a warning, since an editor is to fill it in.</param>
    public Model.FrontMatter Read((string Title, int Line)? titleOfText, bool creditIsLeftToEditor)
    {
        var (title, titleInlines) = Title(titleOfText);
        var (subtitle, subtitleInlines) = Emphasised("subtitle");
        var language = Language();
        var contributors = Contributors();
        var identifier = Identifier();
        return new Model.FrontMatter
        {
            Title = title ?? "",
            TitleSpan = values.Find("title") is { } stated ? values.SpanOf(stated) : titleOfText is { } line ? file with { Line = line.Line, Column = 1 } : file,
            TitleInlines = titleInlines,
            Subtitle = subtitle,
            SubtitleInlines = subtitleInlines,
            Contributors = contributors,
            Date = Date("date"),
            Issued = Date("issued"),
            Modified = Date("modified"),
            Revision = values.Text("revision"),
            Language = language,
            Publisher = values.Text("publisher"),
            Rights = LicenceLine.Of(Rights(), title, contributors, identifier),
            Description = values.Text("description"),
            Subjects = [.. values.Texts("subject").Select(subject => subject.Value)],
            ClassWork = ClassWorkReader.Read(values, log),
            Correspondence = new CorrespondenceReader(values, language, log).Read(),
            Registers = RegisterReader.Read(values, log),
            Trade = new TradeReader(values, log).Read(),
            Identifier = identifier,
            Cover = Cover(),
            PublisherMark = values.Text("publisher-mark") is { } mark ? new PublisherMark(mark, values.SpanOf(values.Find("publisher-mark")!)) : null,
            HasListOfFigures = values.Flag("list-of-figures"),
            HasListOfTables = values.Flag("list-of-tables"),
            Style = values.Text("style"),
            Editorial = values.Text("editorial"),
            Credit = Credit(creditIsLeftToEditor),
        };
    }

    private (string? Words, ImmutableArray<Inline> Inlines) Title((string Title, int Line)? titleOfText)
    {
        var (title, inlines) = Emphasised("title");
        if (title is not null && titleOfText is { } other && other.Title != title)
        {
            log.Add(DiagnosticCodes.ConflictingTitles.At(values.SpanOf(values.Find("title")!), other.Line));
        }

        if (title is null && titleOfText is null && values.Find("title") is null)
        {
            Missing(DiagnosticCodes.MissingTitle);
        }

        return (title ?? titleOfText?.Title, inlines);
    }

    private (string? Words, ImmutableArray<Inline> Inlines) Emphasised(string key) =>
        values.Text(key) is { } title ? LineEmphasis.Read(title, values.SpanOf(values.Find(key)!)) : (null, []);

    private void Missing(DiagnosticCode code)
    {
        if (values.AreReadable)
        {
            log.Add(code.At(file));
        }
    }

    private ImmutableArray<Contributor> Contributors() =>
        values.Find("author") is { } node ? [.. YamlValues.Items(node).Select(Contributor).OfType<Contributor>()] : [];

    private Contributor? Contributor(YamlNode node)
    {
        if (node is not YamlMappingNode mapping)
        {
            return values.Text(node, "author") is { } plainName ? new Contributor(plainName, Model.Contributor.Author) : null;
        }

        string? name = null;
        string? sort = null;
        var role = Model.Contributor.Author;
        foreach (var (key, value) in values.Within(mapping, ["name", "sort", "role"], "A contributor has a name, a role and, as lists sort it, 'sort'."))
        {
            switch (key)
            {
                case "name":
                    name = values.Text(value, "name");
                    break;
                case "sort":
                    sort = values.Text(value, "sort");
                    break;
                case "role":
                    role = Role(value);
                    break;
            }
        }

        if (name is null)
        {
            log.Add(DiagnosticCodes.WrongType.At(values.SpanOf(node), "author", "a name, or have a name and a role"));
            return null;
        }

        return new Contributor(name, role) { Sort = sort };
    }

    private string Role(YamlNode node)
    {
        var role = values.Text(node, "role") ?? Model.Contributor.Author;
        if (role.Length != 3 || !role.All(char.IsAsciiLetterLower))
        {
            log.Add(DiagnosticCodes.InvalidContributorRole.At(values.SpanOf(node), role));
        }

        return role;
    }

    private string? Date(string key)
    {
        var date = values.Text(key);
        if (date is not null && LooksLikeW3CDate(date) && !IsW3CDate(date))
        {
            log.Add(DiagnosticCodes.InvalidDate.At(values.SpanOf(values.Find(key)!), date));
        }

        return date;
    }

    // W3C NOTE-datetime: YYYY, YYYY-MM, YYYY-MM-DD.
    private static bool LooksLikeW3CDate(string date) => date.Length > 4 && date.All(c => char.IsAsciiDigit(c) || c == '-') && date[4] == '-';

    private static bool IsW3CDate(string date) =>
        DateTime.TryParseExact(date, ["yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private string Language()
    {
        if (values.Find("lang") is not { } node)
        {
            Missing(DiagnosticCodes.LanguageAssumed);
            return DefaultLanguage;
        }

        var language = values.Text(node, "lang") ?? DefaultLanguage;
        LanguageTagCheck.Check(language, values.SpanOf(node), log);
        return language;
    }

    private CoverPicture? Cover()
    {
        var alternative = values.Text("cover-alt");
        if (values.Text("cover") is { } path)
        {
            return new CoverPicture(path, alternative, values.SpanOf(values.Find("cover")!));
        }

        if (alternative is not null)
        {
            log.Add(DiagnosticCodes.AlternativeOfNothing.At(values.SpanOf(values.Find("cover-alt")!)));
        }

        return null;
    }

    /// <summary>The statement of rights; one that is nearly the name of a licence is told.</summary>
    private string? Rights()
    {
        var rights = values.Text("rights");
        if (rights is not null && LicenceLine.IsNearOne(rights, out var guess))
        {
            log.Add(DiagnosticCodes.NearLicence.At(values.SpanOf(values.Find("rights")!), rights, guess is null ? "" : $"Did you mean '{guess}'? "));
        }

        return rights;
    }

    private string? Identifier()
    {
        var identifier = values.Text("identifier");
        if (identifier is not null && BookNumber.LooksLikeIsbn(identifier) && !BookNumber.IsValid(identifier))
        {
            log.Add(DiagnosticCodes.InvalidIsbn.At(values.SpanOf(values.Find("identifier")!), identifier));
        }

        return identifier;
    }

    private Credit Credit(bool isLeftToEditor)
    {
        if (values.Find("source") is not { } node)
        {
            Missing(isLeftToEditor ? DiagnosticCodes.CreditLeftToEditor : DiagnosticCodes.MissingCredit);
            return new Credit([], file);
        }

        var lines = values.Texts("source");
        var isNone = lines is [{ Value: "none", Node: YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } }];
        if (lines.IsEmpty && node is YamlSequenceNode { Children.Count: 0 })
        {
            log.Add(DiagnosticCodes.MissingCredit.At(values.SpanOf(node)));
        }

        return new Credit(isNone ? [] : [.. lines.Select(line => line.Value)], values.SpanOf(node));
    }
}
