using System.Text;

namespace Bukharin.Publish.Verification.Report;

/// <summary>Writes HTML (the syntax of HTML, Living Standard, 13.1).</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();

    public HtmlText Raw(string html)
    {
        _text.Append(html);
        return this;
    }

    public HtmlText Start(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                _text.Append(' ').Append(attribute).Append("=\"");
                Append(value, isAttribute: true);
                _text.Append('"');
            }
        }

        _text.Append('>');
        _open.Push(name);
        return this;
    }

    public HtmlText End()
    {
        _text.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    public HtmlText Text(string text)
    {
        Append(text, isAttribute: false);
        return this;
    }

    public HtmlText Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Start(name, attributes).Text(text).End();

    public HtmlText Line() => Raw("\n");

    public override string ToString() => _text.ToString();

    private void Append(string text, bool isAttribute)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => _text.Append("&amp;"),
                '<' => _text.Append("&lt;"),
                '>' => _text.Append("&gt;"),
                '"' when isAttribute => _text.Append("&quot;"),
                _ => _text.Append(c),
            };
        }
    }
}
