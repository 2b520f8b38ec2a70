using System.Xml.Linq;

namespace Bukharin.Publish.Recovery.Epub;

/// <summary>A document of the spine.</summary>
/// <param name="Path">Its name in the archive.</param>
/// <param name="Root">Its root element.</param>
/// <param name="Styles">The rules of its style sheets.</param>
internal sealed record ContentDocument(string Path, XElement Root, CssSheet Styles);
