using System.Collections.Immutable;
using System.Text;

namespace Bukharin.Publish.Recovery.Epub.Css;

/// <summary>Reads what of a style sheet decides what is seen. What is not CSS is passed over, as CSS asks (CSS Syntax 3, 5).</summary>
internal static class CssParser
{
    // Queries in queries; no one writes more, and the reader must not be led deeper.
    private const int DeepestQuery = 8;

    public static ImmutableArray<CssRule> Parse(string sheet)
    {
        var rules = ImmutableArray.CreateBuilder<CssRule>();
        Parse(WithoutComments(sheet), 0, rules);
        return rules.DrainToImmutable();
    }

    /// <summary>Reads the declarations of a rule, or of a style attribute.</summary>
    public static ImmutableArray<CssDeclaration> Declarations(string text)
    {
        var declarations = ImmutableArray.CreateBuilder<CssDeclaration>();
        foreach (var declaration in text.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                continue;
            }

            var value = declaration[(colon + 1)..].Trim().ToLowerInvariant();
            var isImportant = value.EndsWith("!important", StringComparison.Ordinal);
            value = isImportant ? value[..^"!important".Length].TrimEnd() : value;
            Add(declaration[..colon].Trim().ToLowerInvariant(), value, isImportant, declarations);
        }

        return declarations.DrainToImmutable();
    }

    private static void Add(string name, string value, bool isImportant, ImmutableArray<CssDeclaration>.Builder declarations)
    {
        switch (name)
        {
            case "display":
                Set(CssProperty.Display, value);
                break;
            case "visibility":
                Set(CssProperty.Visibility, value);
                break;
            case "font-style":
                Set(CssProperty.FontStyle, value);
                break;
            case "font-weight":
                Set(CssProperty.FontWeight, value);
                break;
            case "font-variant" or "font-variant-caps":
                Set(CssProperty.FontVariant, value);
                break;
            case "white-space":
                Set(CssProperty.WhiteSpace, value);
                break;
            case "vertical-align":
                Set(CssProperty.VerticalAlign, value);
                break;
            case "list-style-type":
                Set(CssProperty.ListStyleType, value);
                break;
            case "list-style":
                // The shorthand's words in any order; "none" is the type where no other word is one.
                var words = value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Where(word => word is not ("inside" or "outside") && !word.StartsWith("url(", StringComparison.Ordinal)).ToList();
                Set(CssProperty.ListStyleType, words.Find(word => word != "none") ?? words.FirstOrDefault() ?? "");
                break;
        }

        void Set(CssProperty property, string word)
        {
            if (word.Length > 0)
            {
                declarations.Add(new CssDeclaration(property, word, isImportant));
            }
        }
    }

    private static void Parse(ReadOnlySpan<char> text, int depth, ImmutableArray<CssRule>.Builder rules)
    {
        while (true)
        {
            var open = text.IndexOfAny('{', ';');
            if (open < 0)
            {
                return;
            }

            var prelude = text[..open].Trim();
            if (text[open] == ';')
            {
                // @import, @charset, @namespace: sheets that are imported are not read.
                text = text[(open + 1)..];
                continue;
            }

            var close = EndOfBlock(text, open);
            var block = text[(open + 1)..close];
            text = text[Math.Min(close + 1, text.Length)..];
            if (prelude.Length > 0 && prelude[0] == '@')
            {
                if (depth < DeepestQuery && IsForScreens(prelude))
                {
                    Parse(block, depth + 1, rules);
                }

                continue;
            }

            var declarations = Declarations(block.ToString());
            if (declarations.IsEmpty)
            {
                continue;
            }

            foreach (var selector in prelude.ToString().Split(','))
            {
                if (CssSelector.Parse(selector) is { } parsed)
                {
                    rules.Add(new CssRule(parsed, declarations));
                }
            }
        }
    }

    // Queries that depend on the device are not followed: what only some readers see is seen.
    private static bool IsForScreens(ReadOnlySpan<char> prelude) =>
        prelude.StartsWith("@media", StringComparison.OrdinalIgnoreCase) && prelude["@media".Length..].Trim() is "screen" or "all" or "only screen";

    private static int EndOfBlock(ReadOnlySpan<char> text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '{':
                    depth++;
                    break;
                case '}' when --depth == 0:
                    return i;
                case '"' or '\'':
                    i = EndOfString(text, i);
                    break;
            }
        }

        return text.Length;
    }

    // CSS Syntax 3, 4.3.5: a string ends with its quotation mark, but not with one that is escaped, or where its line does.
    private static int EndOfString(ReadOnlySpan<char> text, int open)
    {
        var at = open + 1;
        while (at < text.Length && text[at] != text[open] && text[at] is not ('\n' or '\r' or '\f'))
        {
            at += text[at] == '\\' ? 2 : 1;
        }

        return Math.Min(at, text.Length);
    }

    private static string WithoutComments(string sheet)
    {
        var text = new StringBuilder(sheet.Length);
        for (var at = 0; ;)
        {
            var open = sheet.IndexOf("/*", at, StringComparison.Ordinal);
            if (open < 0)
            {
                return text.Append(sheet, at, sheet.Length - at).ToString();
            }

            text.Append(sheet, at, open - at).Append(' ');
            var close = sheet.IndexOf("*/", open + 2, StringComparison.Ordinal);
            if (close < 0)
            {
                return text.ToString();
            }

            at = close + 2;
        }
    }
}
