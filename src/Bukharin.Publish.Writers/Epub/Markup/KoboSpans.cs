using System.Globalization;
using System.Xml;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Epub.Parts;

namespace Bukharin.Publish.Writers.Epub.Markup;

/// <summary>
/// Puts words into the spans by which Kobo's readers know places, for bookmarks, notes and progress: one for each sentence, as far as it has one
/// look, called <c>kobo.P.S</c> by its paragraph and its place in it (the form of kepubify and of Kobo's own conversion).
/// </summary>
/// <param name="xml">Where they go.</param>
internal sealed class KoboSpans(XmlWriter xml)
{
    private int _paragraph;
    private int _segment;
    private bool _isNew = true;

    /// <summary>Tells that a block begins or ends, so that the words that come next are in another paragraph.</summary>
    public void EndParagraph() => _isNew = true;

    /// <summary>Writes words, each sentence in a span; white space alone is no sentence.</summary>
    public void Text(string words)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            xml.WriteString(words);
            return;
        }

        for (int start = 0, end; start < words.Length; start = end)
        {
            end = EndOfSentence(words, start);
            Start();
            xml.WriteString(words[start..end]);
            xml.WriteEndElement();
        }
    }

    /// <summary>Begins a span, for what is no text.</summary>
    public void Start()
    {
        if (_isNew)
        {
            (_paragraph, _segment, _isNew) = (_paragraph + 1, 0, false);
        }

        _segment++;
        xml.WriteStartElement("span", XmlNames.Xhtml);
        xml.WriteAttributeString("class", EpubClasses.KoboSpan);
        xml.WriteAttributeString("id", string.Create(CultureInfo.InvariantCulture, $"kobo.{_paragraph}.{_segment}"));
    }

    /// <summary>The index behind a sentence and the white space after it: behind a stop, what closes, and a space, unless nothing but space follows.</summary>
    private static int EndOfSentence(string words, int start)
    {
        for (var i = start; i < words.Length; i++)
        {
            if (!".!?:\u2026".Contains(words[i], StringComparison.Ordinal))
            {
                continue;
            }

            var end = i + 1;
            while (end < words.Length && "'\"\u2019\u201D\u00BB)]".Contains(words[end], StringComparison.Ordinal))
            {
                end++;
            }

            var behind = end;
            while (behind < words.Length && words[behind] == ' ')
            {
                behind++;
            }

            if (behind > end && behind < words.Length)
            {
                return behind;
            }
        }

        return words.Length;
    }
}
