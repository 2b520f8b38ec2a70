using System.Text;

namespace Bukharin.Publish.Recovery.Docx.Runs;

/// <summary>A field that has begun: its code until the separator, then its result (ISO/IEC 29500-1, 17.16.18).</summary>
internal sealed class Field
{
    private readonly StringBuilder _code = new();

    public bool IsInResult { get; private set; }

    /// <summary>Where the result leads, if it is a link.</summary>
    public string? Link { get; private set; }

    public void AddCode(string text) => _code.Append(text);

    public void BeginResult()
    {
        IsInResult = true;
        Link = LinkOf(_code.ToString());
    }

    /// <summary>Where the result of a field leads: the argument of HYPERLINK, and of its switch \l (17.16.5.25), and the bookmark that NOTEREF names with its switch \h (17.16.5.38).</summary>
    public static string? LinkOf(string code)
    {
        var words = code.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is ["NOTEREF", var mark, ..] && words.Contains("\\h"))
        {
            return "#" + mark;
        }

        if (words is not ["HYPERLINK", .. var arguments])
        {
            return null;
        }

        string address = "", place = "";
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "\\l" && i + 1 < arguments.Length)
            {
                place = "#" + arguments[++i].Trim('"');
            }
            else if (arguments[i] is "\\o" or "\\t")
            {
                // Their arguments may have spaces; whatever follows them is not the address.
                break;
            }
            else if (address.Length == 0 && !arguments[i].StartsWith('\\'))
            {
                address = arguments[i].Trim('"');
            }
        }

        return address + place is { Length: > 0 } link ? link : null;
    }
}
