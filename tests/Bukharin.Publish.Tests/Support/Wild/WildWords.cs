using System.Collections.Immutable;

namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>Lines of Edition Markdown: words of all looks, brackets of every kind, labels, links, marks of notes, and what is none of it.</summary>
internal sealed class WildWords
{
    private const int Deepest = 3;

    private static readonly ImmutableArray<string> Kinds =
        ["gloss", "supplied", "correction", "omission", "unclear", "deleted", "added", "damage", "illegible", "redacted", "expansion", "page", "figure"];

    private static readonly ImmutableArray<string> Plain =
    [
        "the lamp", "Piet", "It is lit.", "a", "I", "and so on,", "which", "Word", "x1y", "1918", "37", "Mr. D--", "S----", "19--", "re\u2011entry", "half-light", "e-mail",
        "l'homme", "don't", "5'", "6\"", "\"quoted\"", "'so'", "\"Who?\"", "(see above)", "--", "---", "-- he said --", "...", "\u2026", "etc.", "A. Smith", "No.", "§ 3", "§",
        "1)", "2)", "3)", "a)", "b)", "(a)", "(b)", "i)", "ii)", "iv)", "A)", "1.", "2.", "1.1", "(1a)", "9a.", "aa)", "\\*", "*\\**", "\\[x\\]", "\\[x]", "\\#", "&amp;", "&lt;b&gt;", "e&#x301;", "&nbsp;",
        "¿Quién?", "«да»", "„so“", "»nein«", "Dr.", "p. 12", "3 kg", "10 %", "50°", "½", "H₂O", "H~2~O", "m^2^", "5^th^", "^", "☞", "†", "*", "_", "~", "\\\\", "\\`", "+", "=", "\\<", ">", "!", "?", ";", ":", "a/b", "and/or",
        "Donaudampfschifffahrtsgesellschaftskapitän", "https://example.org/a/long/address?with=this&and=that#there", "www.example.org", "me@example.org",
    ];

    // Words of scripts that the faces of no style have: in alphabets, joined, built of parts, without spaces.
    private static readonly ImmutableArray<string> Scripts =
    [
        "Հայաստան", "საქართველო", "ኢትዮጵያ፡ሰላም", "क्षत्रिय", "हिन्दी।", "বাংলা", "ਪੰਜਾਬੀ", "தமிழ்", "తెలుగు", "ಕನ್ನಡ", "മലയാളം", "සිංහල", "ภาษา\u200Bไทย", "ລາວ", "ខ្មែរ", "မြန်မာ", "བོད་སྐད་",
        "中文", "宪法第三十五条：", "「われら」と", "（这是一句很长的话，应该在行末断开。）", "대한민국은 민주", "ꆈꌠ", "ᠮᠣᠩᠭᠣᠯ", "ᏣᎳᎩ", "𠀀",
        "שלום", "שלום עולם", "בְּרֵאשִׁית", "(שלום, 5 ימים)", "בשנת 1948 היה", "السلام عليكم", "لا إله، 12,5 ثم", "می\u200Cنویسم", "ܫܠܡܐ", "ދިވެހި",
    ];

    private readonly Dice _dice;
    private readonly WildCharacters _characters;
    private readonly WildNotes _notes;
    private readonly ImmutableArray<string> _plain;
    private int _depth;
    private int _brackets;

    /// <param name="dice">Chance.</param>
    /// <param name="characters">What the style can show.</param>
    /// <param name="notes">Takes a mark, and has its note written below.</param>
    public WildWords(Dice dice, WildCharacters characters, WildNotes notes)
    {
        (_dice, _characters, _notes) = (dice, characters, notes);
        _plain = [.. Plain.Where(word => word.All(character => character < '\u00A0' || characters.Shown.Contains(character)))];
        Containers =
        [
            new("emphasis", line => $"*{line}*"),
            new("strong", line => $"**{line}**"),
            new("strong-emphasis", line => $"***{line}***"),
            new("html", line => dice.Of("em", "b", "i", "strong", "sup", "sub") is var name ? $"<{name}>{line}</{name}>" : ""),
            new("superscript", line => $"^{Closed(line)}^"),
            new("subscript", line => $"~{Closed(line)}~"),
            new("small-capitals", line => $"[{line}]{{.smallcaps}}"),
            new("foreign", line => $"[{line}]{{lang={dice.Of("fr", "de", "ru", "la", "el", "zh-Hant", "ja", "hi", "he", "ar")}}}"),
            new("struck-out", line => $"~~{line}~~"),
            new("link", line => $"[{line}]({dice.Of("https://example.org/", "mailto:me@example.org", "https://bücher.example/ß?q=é", "https://example.org/a%20b", "urn:isbn:1", "#here", "other.md#there")})"),
            new("name", line => $"[{(dice.OnceIn(4) ? "" : dice.Of("Tam ", "rock", "Ж. "))}{line}]{WildNames.Attributes(dice)}"),
            new("bracket", line => $"[{line}]"),
            .. Kinds.Select(kind => new WildContainer(kind, line => kind == "page" && !dice.OnceIn(9) ? Page() : $"[{line}]{{.{kind}{(dice.OnceIn(9) ? " lang=fr" : "")}}}")),
        ];
        Constructs =
        [
            new("word", Word),
            new("odd", Odd),
            new("code", Code),
            new("script", () => dice.Of(Scripts.AsSpan())),
            new("raised", () => $"{Word()}^{Word()}^{Word()}"),
            new("brackets-in-a-word", () => $"{Word()}[{Word()}][{Word()}]{Word()}"),
            new("known-bracket", () => dice.Of(
                "[sic]", "[?]", "[...]", "[…]", "[the old one]", "[his sister]", "[*]", "[torn]", "[Pg 12]", "[fol. 3v]", "[name illegible]", "~~out~~", "[[b]]", "[a [b] c]", "Rev[eren]d", "Anna [his sister], and",
                dice.OnceIn(20) ? "[]" : "[so]", "[12]", "Mr. [Brown]", "May[.]", "5[s.]", "[laughter]", "[— Ed.]")),
            new("stated-label", () => dice.OnceIn(20) ? $"[{dice.Of("5)", "(c)", "§ 9", "x")}]{{.label}}" : Word()),
            new("autolink", () => $"<{dice.Of("https://example.org/x", "me@example.org", "https://bücher.example/")}>"),
            new("reference", () => _dice.OnceIn(300) ? "[](#nowhere)" : "[](#here)"),
            new("html-sign", () => dice.Of("<br>", "<!-- x -->", "<a name=\"may\">May</a>")),
            new("line-end", () => dice.Of("x\\\ny", "x  \ny", "x\ny")),
            new("note-again", () => _brackets == 0 || dice.OnceIn(40) ? notes.Again() : Word()),
            new("note", () => _brackets == 0 || dice.OnceIn(40) ? notes.Mark() : Word()),
            .. Containers.Select(container => new WildConstruct(container.Name, () => Bracketed(() => container.Hold(Line())))),
        ];
    }

    /// <summary>Ways to make a part of a line, each by its name.</summary>
    public ImmutableArray<WildConstruct> Constructs { get; }

    /// <summary>Ways to make more of a part of a line, each by its name.</summary>
    public ImmutableArray<WildContainer> Containers { get; }

    /// <summary>Words in a row, on one line of the source or, where no bracket could be torn apart, over several.</summary>
    public string Line()
    {
        _depth++;
        var line = _dice.Several(1, _depth > Deepest ? 1 : 6, _dice.Of(" ", " ", " ", " ", "", "  ", "\u00A0"), Piece);
        _depth--;
        return _dice.OnceIn(_brackets == 0 ? 12 : 120) ? line.Replace(" ", _dice.Of("\n", "\\\n", "  \n"), StringComparison.Ordinal) : line;
    }

    /// <summary>A line that stays on one line of the source.</summary>
    public string OneLine() => Line().Replace("\\\n", " ", StringComparison.Ordinal).Replace('\n', ' ');

    /// <summary>A word, one in five of any characters at all.</summary>
    public string Word() => _dice.OnceIn(5) ? Odd() : _dice.Of(_plain.AsSpan());

    /// <summary>A line of code, without the signs that fences are made of.</summary>
    public string CodeLine() => _dice.Several(1, 4, _dice.Of(" ", " ", "", "  "), () => _dice.Way(
        () => _dice.Of("--x", "\"a\"", "'", "[b]", "1)", "->", "...", "*", "\\", "$x", "/a/b/c/d", "&amp;", "x = y;"),
        () => string.Concat(Enumerable.Range(0, 1 + _dice.Below(5)).Select(_ => _characters.Typed[_dice.Below(_characters.Typed.Length)]))));

    /// <summary>A line with a note in its margin, beside any of its words: behind one, or before one that it is closed up to.</summary>
    public string Beside()
    {
        var note = Bracketed(() => $"[{OneLine()}]{{.margin}}");
        var line = $"{(_dice.OnceIn(6) ? "" : Line())}{_dice.Of(" ", " ", " ", "")}{note}{_dice.Of(" ", " ", "", ", ", ".")}{(_dice.OnceIn(6) ? "" : Line())}";
        return _dice.OnceIn(3) ? Bracketed(() => _dice.Of(Containers.AsSpan()).Hold(line.Trim())) : line.Trim();
    }

    /// <summary>A word with the mark of a note of these blocks.</summary>
    public string NoteOf(string blocks) => "x" + _notes.MarkOf(blocks);

    private string Piece() => _dice.OnceIn(2) ? Word() : _dice.OnceIn(4) ? _brackets > 3 ? Word() : Bracket() : _dice.Of(Constructs.AsSpan()).Make();

    private string Code()
    {
        var fence = _dice.Of("`", "`", "``");
        return fence + CodeLine() + fence;
    }

    private string Bracket() => Bracketed(() => _dice.OnceIn(3) ? $"[{Line()}]" : _dice.Of(Kinds.AsSpan()) is var kind && kind == "page" && !_dice.OnceIn(9) ? Page() : $"[{Line()}]{{.{kind}}}");

    /// <summary>A page of the source, whose name has no brackets.</summary>
    private string Page() => $"[{_dice.Of("Pg 12", "12^r^", "*fol.* 3", "iv", "3")}]{{.page}}";

    /// <summary>A line whose spaces do not part it; those of an attribute do anyway.</summary>
    private static string Closed(string line) => line.Replace(" lang=fr", "", StringComparison.Ordinal).Replace(" ", "\\ ", StringComparison.Ordinal);

    private string Bracketed(Func<string> make)
    {
        _brackets++;
        var made = make();
        _brackets--;
        return made;
    }

    /// <summary>A word of any characters at all.</summary>
    private string Odd()
    {
        var odd = string.Concat(Enumerable.Range(0, 1 + _dice.Below(5)).Select(_ => Character()));

        // An accent has a letter before it, but for one time in many.
        return char.IsLetterOrDigit(odd[0]) || char.IsPunctuation(odd[0]) || _dice.OnceIn(20) ? odd : "x" + odd;
    }

    private string Character() => _dice.OnceIn(2000)
        ? _characters.Lacking[_dice.Below(_characters.Lacking.Length)].ToString()
        : _dice.Below(4) switch
        {
            0 when (char)('!' + _dice.Below('~' - '!' + 1)) is var ascii => char.IsAsciiLetterOrDigit(ascii) ? ascii.ToString() : $"\\{ascii}",
            1 => _dice.Of("\u202B", "\u200B", "\u2060", "\u200D", "\u00AD", "\u2009", "\u202F", "\u2003", "\u3000", "\uFEFF", "\u0301", "\u034F", "\u2028", "\u1680", "a", "e", "b"),
            _ => _characters.Next(_dice),
        };
}
