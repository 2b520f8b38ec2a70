namespace Bukharin.Publish.Recovery.Epub.Css;

/// <summary>A value for a property.</summary>
internal readonly record struct CssDeclaration(CssProperty Property, string Value, bool IsImportant);
