using System.Xml.Linq;
using Bukharin.Publish.Recovery.Epub.Css;

namespace Bukharin.Publish.Recovery.Epub;

/// <summary>A document of the spine.</summary>
/// <param name="Path">Its name in the archive.</param>
/// <param name="Root">Its root element.</param>
/// <param name="Styles">The rules of its style sheets.</param>
/// <param name="IsLinear">Whether who turns the pages comes to it; otherwise only links lead there (EPUB 3.3, 5.7.2).</param>
internal sealed record ContentDocument(string Path, XElement Root, CssSheet Styles, bool IsLinear = true);
