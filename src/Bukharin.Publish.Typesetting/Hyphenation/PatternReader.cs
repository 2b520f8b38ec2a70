using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Typesetting.Files;

namespace Bukharin.Publish.Typesetting.Hyphenation;

/// <summary>Reads <c>[levels, trie, exceptions]</c> from a file of the npm package <c>hyphen</c>.</summary>
/// <remarks>
/// A trie is an object with letters for keys. A value is a number, the index of the levels of the pattern that ends there; an object,
/// the trie of the next letters; or <c>[object, number]</c>, both. This is no JavaScript parser: it accepts only literals of this form.
/// </remarks>
/// <param name="script">The file.</param>
/// <param name="name">Its name, for messages.</param>
internal sealed class PatternReader(string script, string name)
{
    // The module wrapper ends with a call whose second argument is the literal.
    private const string Opening = "(this,";

    // Longer than any word.
    private const int Deepest = 256;

    private readonly List<byte[]> _levels = [];
    private int _position;
    private int _depth;

    public HyphenationPatterns Read()
    {
        _position = script.LastIndexOf(Opening, StringComparison.Ordinal);
        if (_position < 0)
        {
            throw new TypeFileException(name, "it is no file of the npm package 'hyphen'", isFont: false);
        }

        _position += Opening.Length;
        Expect('[');
        ReadSequence(']', () => _levels.Add(ReadNumbers(n => n <= byte.MaxValue ? (byte)n : throw Unexpected("a level is too high"))), opening: '[');
        Expect(',');
        var root = new PatternNode();
        ReadNode(root);
        var exceptions = new Dictionary<string, ImmutableArray<int>>(StringComparer.Ordinal);
        if (Take(',') && Peek() == '{')
        {
            ReadSequence('}', () => ReadException(exceptions), opening: '{');
            Take(',');
        }

        Expect(']');
        return new HyphenationPatterns(root, exceptions);
    }

    private void ReadNode(PatternNode node)
    {
        if (++_depth > Deepest)
        {
            throw Unexpected("patterns nest too deep");
        }

        switch (Peek())
        {
            case '{':
                ReadChildren(node);
                break;
            case '[':
                Expect('[');
                ReadNode(node);
                Expect(',');
                ReadNode(node);
                Take(',');
                Expect(']');
                break;
            default:
                var index = ReadNumber();
                node.Levels = index < _levels.Count ? _levels[index] : throw Unexpected("an index is past the levels");
                break;
        }

        _depth--;
    }

    private void ReadChildren(PatternNode node)
    {
        Expect('{');
        while (!Take('}'))
        {
            ReadChild(node);
            if (!Take(','))
            {
                Expect('}');
                return;
            }
        }
    }

    private void ReadChild(PatternNode node)
    {
        var key = ReadKey();
        Expect(':');
        foreach (var letter in key)
        {
            node = node.ChildOrNew(letter);
        }

        ReadNode(node);
    }

    private void ReadException(Dictionary<string, ImmutableArray<int>> exceptions)
    {
        var word = ReadKey().ToString();
        Expect(':');
        var hyphens = ReadNumbers(static n => n);
        for (var i = 0; i < hyphens.Length; i++)
        {
            // The file counts places in the hyphenated word ("ma-nu-script": 2, 5), so each is shifted by the hyphens before it.
            hyphens[i] -= i;
            if (hyphens[i] <= (i == 0 ? 0 : hyphens[i - 1]) || hyphens[i] >= word.Length)
            {
                throw Unexpected($"a hyphen of '{word}' is not in it");
            }
        }

        exceptions[word] = [.. hyphens];
    }

    private T[] ReadNumbers<T>(Func<int, T> convert)
    {
        var numbers = new List<T>();
        ReadSequence(']', () => numbers.Add(convert(ReadNumber())), opening: '[');
        return [.. numbers];
    }

    private void ReadSequence(char closing, Action readItem, char opening)
    {
        Expect(opening);
        while (!Take(closing))
        {
            readItem();
            if (!Take(','))
            {
                Expect(closing);
                return;
            }
        }
    }

    private int ReadNumber()
    {
        Peek();
        var start = _position;
        while (_position < script.Length && char.IsAsciiDigit(script[_position]))
        {
            _position++;
        }

        return int.TryParse(script.AsSpan(start, _position - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Unexpected("a number was due");
    }

    private ReadOnlySpan<char> ReadKey()
    {
        var quote = Peek();
        if (quote is not ('"' or '\''))
        {
            // A place in the script is a key without a string for it: nearly all of many thousands are such.
            var start = _position;
            while (_position < script.Length && script[_position] != ':' && !char.IsWhiteSpace(script[_position]))
            {
                _position++;
            }

            return _position > start ? script.AsSpan(start, _position - start) : throw Unexpected("a key was due");
        }

        var key = new StringBuilder();
        for (_position++; _position < script.Length && script[_position] != quote; _position++)
        {
            key.Append(script[_position] == '\\' ? ReadEscape() : script[_position]);
        }

        Expect(quote);
        return key.ToString();
    }

    private char ReadEscape()
    {
        _position++;
        var character = _position < script.Length ? script[_position] : throw Unexpected("an escape is cut off");
        var digits = character switch { 'u' => 4, 'x' => 2, _ => 0 };
        if (digits == 0)
        {
            return character;
        }

        if (_position + digits >= script.Length
            || !ushort.TryParse(
                script.AsSpan(_position + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            throw Unexpected("an escape is damaged");
        }

        _position += digits;
        return (char)code;
    }

    private char Peek()
    {
        while (_position < script.Length && char.IsWhiteSpace(script[_position]))
        {
            _position++;
        }

        return _position < script.Length ? script[_position] : '\0';
    }

    private bool Take(char character)
    {
        if (Peek() != character)
        {
            return false;
        }

        _position++;
        return true;
    }

    private void Expect(char character)
    {
        if (!Take(character))
        {
            throw Unexpected($"'{character}' was due");
        }
    }

    private TypeFileException Unexpected(string what) =>
        new(name, string.Create(CultureInfo.InvariantCulture, $"at its character {_position + 1}, {what}"), isFont: false);
}
