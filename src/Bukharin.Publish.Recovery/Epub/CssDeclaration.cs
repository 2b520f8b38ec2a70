namespace Bukharin.Publish.Recovery.Epub;

/// <summary>A value for a property.</summary>
internal readonly record struct CssDeclaration(CssProperty Property, string Value, bool IsImportant);
