using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Docx;
using Bukharin.Publish.Recovery.Pieces;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>A source and its edition, both written by hand, so that no writer and no reader stands between test and verifier.</summary>
/// <remarks>
/// The edition is written a paragraph a line: <c>{#id}</c> is a target, <c>{2}</c> the mark of the note with that key,
/// <c>{2=*}</c> one that is printed otherwise, <c>|</c> a line end, <c>&lt;url&gt;words&lt;/&gt;</c> a link. Lines
/// that begin with <c>note 2:</c> are footnotes, with <c>page:</c> what is repeated on pages, and
/// with <c>contents:</c> entries of the contents with page and target.
/// </remarks>
internal static partial class HandMade
{
    public const string FileName = "weir.md";

    public const string Source = """
        ---
        title: "The Weir-Keeper's Reply"
        subtitle: Written in a wet spring
        author:
          - Edith Marlow
          - { name: Tom Vane, role: edt }
        date: 1902-03-04
        issued: 1961
        lang: en-GB
        publisher: Reed Press
        rights: Free to copy.
        description: A weir-keeper answers.
        subject: [Weirs, Letters]
        identifier: urn:example:weir
        editorial: Square brackets are the editor's.
        source:
          - "Marlow papers, box 9, folder 2."
          - "River Record Office, 1961."
        ---

        ::: letter
        :::: dateline
        Lower Weir\
        4 March 1902
        ::::

        Sir, I have your list - it came on Friday - and I answer it.

        1) The gates [all nine of them]{.gloss}, which you call "stuck", were oiled in 1899. They open when the café does.

        2) Of the two men I was sent: a) Dunn went home [in May]{.supplied}; b) Pike fell in [sic]{.correction} and was dried.[^1] Both were paid.

        3) As to boats:

           a) I keep no boat. The boat that you saw was the miller's, and had no oars.

           b) See [the first answer](#clause-1) for the rest; the [register](https://example.org/weir) has more.

        4) The fish are well [...]{.omission}.
        :::

        ## After the flood

        What she kept:

        - the oars;
        - the keys.

        * * *

        Nothing else was found.

        [^1]: He was dried twice.

            The second time was in June.
        """;

    public const string Edition = """
        The Weir-Keeper’s Reply
        Written in a wet spring
        Edith Marlow
        Edited by Tom Vane
        Lower Weir|4 March 1902
        Sir, I have your list – it came on Friday – and I answer it.
        {#clause-1}1) The gates,{1} which you call “stuck”, were oiled in 1899. They open when the café does.
        {#clause-2}2) Of the two men I was sent: {#clause-2-a}a) Dunn went home [in May]{2}; {#clause-2-b}b) Pike fell in [sic]{3} and was dried.{4} Both were paid.
        {#clause-3}3) As to boats:
        {#clause-3-a}a) I keep no boat. The boat that you saw was the miller’s, and had no oars.
        {#clause-3-b}b) See <#clause-1>the first answer</> for the rest; the <https://example.org/weir>register</> has more.
        {#clause-4}4) The fish are well […]{5}.
        {#after-the-flood}After the flood
        What she kept:
        • the oars;
        • the keys.
        ***
        Nothing else was found.
        Source
        Marlow papers, box 9, folder 2.
        River Record Office, 1961.
        Editorial note
        Square brackets are the editor’s.
        Free to copy.
        Reed Press, 1961
        urn:example:weir
        note 1: all nine of them — Ed.
        note 2: in May — supplied by the editor.
        note 3: sic — the editor’s remark on the reading of the source.
        note 4: He was dried twice.|The second time was in June.
        note 5: … — words left out by the editor.
        page: The Weir-Keeper’s Reply
        page: Marlow papers, box 9…
        page: Page 1 of 3
        """;

    private static readonly string[] Beside = ["note ", "page: ", "contents: "];

    public static Document Document { get; } = Read();

    /// <summary>The edition as it ought to be.</summary>
    public static RecoveredEdition Good { get; } = Parse(Edition);

    /// <summary>The edition with one place of its notation replaced, which must be there.</summary>
    public static RecoveredEdition With(string place, string replacement)
    {
        Assert.Contains(place, Edition, StringComparison.Ordinal);
        var at = Edition.IndexOf(place, StringComparison.Ordinal);
        return Parse(Edition.Remove(at, place.Length).Insert(at, replacement));
    }

    public static RecoveredEdition Parse(string notation)
    {
        var lines = notation.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new RecoveredEdition
        {
            Traits = DocxTraits.Document,
            Paragraphs = [.. lines.Where(line => !Beside.Any(sign => line.StartsWith(sign, StringComparison.Ordinal))).Select(ParseLine)],
            Contents = [.. lines.Where(line => line.StartsWith("contents: ", StringComparison.Ordinal)).Select(Entry)],
            Notes = [.. lines.Where(line => line.StartsWith("note ", StringComparison.Ordinal)).Select(Note)],
            PageTexts = [.. lines.Where(line => line.StartsWith("page: ", StringComparison.Ordinal)).Select(line => line[6..])],
            Metadata = new RecoveredMetadata
            {
                Title = "The Weir-Keeper's Reply",
                Language = "en-GB",
                Authors = ["Edith Marlow"],
                OtherContributors = [("Tom Vane", "edt")],
                Publisher = "Reed Press",
                Rights = "Free to copy.",
                Source = ["Marlow papers, box 9, folder 2. River Record Office, 1961."],
                Identifier = "urn:example:weir",
                Description = "A weir-keeper answers.",
                Subjects = ["Weirs; Letters"],
                Dates = ["1902-03-04", "1961"],
                SourceSha256 = Document.SourceSha256,
            },
        };
    }

    /// <summary>The 1-based line of the source on which some words stand.</summary>
    public static int LineOf(string words)
    {
        var lines = Source.Split('\n');
        var index = Array.FindIndex(lines, line => line.Contains(words, StringComparison.Ordinal));
        Assert.True(index >= 0, $"The source has no '{words}'.");
        return index + 1;
    }

    private static Document Read()
    {
        var result = MarkdownReader.Read(Source, FileName);
        Assert.True(result.Document is not null, string.Join('\n', result.Diagnostics));
        return result.Document;
    }

    private static RecoveredContentsEntry Entry(string line)
    {
        var words = line.Split(' ');
        return new RecoveredContentsEntry(string.Join(' ', words[1..^2]), words[^2], words[^1]);
    }

    private static RecoveredNote Note(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var key = line["note ".Length..colon];
        return new RecoveredNote(key, key, [.. line[(colon + 2)..].Split('|').Select(ParseLine)]);
    }

    private static RecoveredParagraph ParseLine(string line)
    {
        var pieces = ImmutableArray.CreateBuilder<RecoveredPiece>();
        string? link = null;
        var from = 0;
        foreach (Match match in Sign().Matches(line))
        {
            Words(line[from..match.Index]);
            from = match.Index + match.Length;
            var value = match.Value[1..^1];
            if (match.Value[0] == '<')
            {
                link = value == "/" ? null : value;
            }
            else if (value[0] == '#')
            {
                pieces.Add(new RecoveredTarget(value[1..]));
            }
            else
            {
                var parts = value.Split('=');
                pieces.Add(new RecoveredMark(parts[0], parts[^1]));
            }
        }

        Words(line[from..]);
        return new RecoveredParagraph(pieces.ToImmutable());

        void Words(string words)
        {
            if (words.Length > 0)
            {
                pieces.Add(new RecoveredText(words.Replace('|', '\n'), new RecoveredFormat(Link: link)));
            }
        }
    }

    [GeneratedRegex(@"\{[^}]+\}|<[^>]+>", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
