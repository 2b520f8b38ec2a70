using System.Xml.Linq;

namespace Bukharin.Publish.Recovery.Docx.Package;

/// <summary>The elements that hold what tracked changes have put in or taken out (ISO/IEC 29500-1, 17.13.5).</summary>
internal static class RevisionElements
{
    /// <summary>Whether an element holds what has gone.</summary>
    public static bool IsDeletion(XElement element) => element.Name == WordNames.Main + "del" || element.Name == WordNames.Main + "moveFrom";

    /// <summary>Whether an element holds what has come in.</summary>
    public static bool IsInsertion(XElement element) => element.Name == WordNames.Main + "ins" || element.Name == WordNames.Main + "moveTo";
}
