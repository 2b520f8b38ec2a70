using System.Collections.Immutable;

namespace Bukharin.Publish.Reading.Markdown.Attributes;

/// <summary>Pandoc's attributes: <c>{#id .class key=value}</c>.</summary>
/// <param name="Entries">The attributes; offsets are counted from the opening brace.</param>
/// <param name="Length">Length, braces included; 1 when they cannot be read.</param>
/// <param name="IsMalformed">Whether they cannot be read.</param>
internal sealed record AttributeList(ImmutableArray<AttributeList.Entry> Entries, int Length, bool IsMalformed)
{
    /// <summary>Reads a list that begins with <c>{</c>.</summary>
    public static AttributeList Read(ReadOnlySpan<char> text)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var i = 1;
        while (i < text.Length)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            if (text[i] == '}')
            {
                return new AttributeList(entries.ToImmutable(), i + 1, IsMalformed: false);
            }

            var start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not ('}' or '{' or '"' or '['))
            {
                i++;
            }

            // A value in quotation marks may hold spaces: key="two words".
            if (i < text.Length && text[i] == '"' && i > start && text[i - 1] == '=')
            {
                var close = i + 1;
                while (close < text.Length && text[close] != '"')
                {
                    // A quotation mark of the value itself has a backslash.
                    close += text[close] == '\\' ? 2 : 1;
                }

                if (close >= text.Length)
                {
                    break;
                }

                i = close + 1;
            }

            if (Entry.Read(text[start..i].ToString(), start) is not { } entry)
            {
                break;
            }

            entries.Add(entry);
        }

        return new AttributeList([], 1, IsMalformed: true);
    }

    /// <summary>An attribute.</summary>
    /// <param name="Key"><c>class</c> for <c>.name</c>, <c>id</c> for <c>#name</c>, else the key.</param>
    /// <param name="Value">The name or value.</param>
    /// <param name="Start">Offset of its first character from the opening brace.</param>
    /// <param name="Length">Its length as written.</param>
    internal readonly record struct Entry(string Key, string Value, int Start, int Length)
    {
        /// <summary>What a message calls the attribute.</summary>
        public string Name => Key is "class" or "id" ? Value : Key;

        public static Entry? Read(string written, int start)
        {
            if (written.Length > 1 && written[0] is '.' or '#')
            {
                return new Entry(written[0] == '.' ? "class" : "id", written[1..], start, written.Length);
            }

            var equals = written.IndexOf('=', StringComparison.Ordinal);
            return equals > 0 && equals < written.Length - 1
                ? new Entry(written[..equals], ValueOf(written[(equals + 1)..]), start, written.Length)
                : null;
        }

        private static string ValueOf(string written) => written is ['"', .. var quoted, '"']
            ? quoted.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal)
            : written.Trim('"');
    }
}
