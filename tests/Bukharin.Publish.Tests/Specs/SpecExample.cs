namespace Bukharin.Publish.Tests.Specs;

/// <summary>An example in a page of prose.</summary>
/// <param name="Line">Line of the page at which it begins.</param>
/// <param name="IsPlainText">Whether the input is plain text.</param>
/// <param name="Input">What is read.</param>
/// <param name="Yaml">The edition file of a plain text.</param>
/// <param name="Says">What the reader says: line, column, code.</param>
/// <param name="Tree">The tree that it gives; empty when it gives none.</param>
public sealed record SpecExample(int Line, bool IsPlainText, string Input, string Yaml = "", string Says = "", string Tree = "");
