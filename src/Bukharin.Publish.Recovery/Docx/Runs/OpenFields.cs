using System.Xml.Linq;
using Bukharin.Publish.Recovery.Docx.Package;

namespace Bukharin.Publish.Recovery.Docx.Runs;

/// <summary>The fields that have begun and not ended. One may begin in one paragraph and end in another, and hold others.</summary>
internal sealed class OpenFields
{
    private readonly Stack<Field> _fields = new();

    /// <summary>Whether what stands here is seen: the code of a field is not, its result is.</summary>
    public bool IsVisible => _fields.All(open => open.IsInResult);

    /// <summary>Where the result of the innermost field leads; null where it is no link.</summary>
    public string? Link => _fields.TryPeek(out var open) ? open.Link : null;

    /// <summary>Whether an element is part of a field, and none of its result.</summary>
    public static bool Has(XElement element) => element.Name.LocalName is "fldChar" or "instrText";

    /// <summary>Reads one of these elements.</summary>
    public void Read(XElement element)
    {
        if (element.Name.LocalName == "instrText")
        {
            if (_fields.TryPeek(out var field))
            {
                field.AddCode(element.Value);
            }

            return;
        }

        switch (element.Named("fldCharType"))
        {
            case "begin":
                _fields.Push(new Field());
                break;
            case "separate" when _fields.TryPeek(out var field):
                field.BeginResult();
                break;
            case "end":
                _fields.TryPop(out _);
                break;
        }
    }
}
