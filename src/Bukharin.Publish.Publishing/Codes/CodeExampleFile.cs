namespace Bukharin.Publish.Publishing.Codes;

/// <summary>A file of an example.</summary>
/// <param name="Name">Its name, with folders if it lies in one.</param>
/// <param name="Text">What stands in it.</param>
public sealed record CodeExampleFile(string Name, string Text);
