using System.Xml.Linq;
using Bukharin.Publish.Recovery.Docx.Package;

namespace Bukharin.Publish.Recovery.Docx.Runs;

/// <summary>The text boxes that stand in a paragraph, whose own paragraphs are read after it.</summary>
internal sealed class TextBoxes
{
    private readonly List<XElement> _boxes = [];

    /// <summary>Looks for them in a drawing.</summary>
    public void Find(XElement drawing)
    {
        foreach (var child in drawing.ShownElements())
        {
            if (child.Name == WordNames.Main + "txbxContent")
            {
                _boxes.Add(child);
            }
            else
            {
                Find(child);
            }
        }
    }

    /// <summary>Gives those that were found, once.</summary>
    public List<XElement> Take()
    {
        var taken = new List<XElement>(_boxes);
        _boxes.Clear();
        return taken;
    }
}
