namespace Bukharin.Publish.Writers.Copy.Matter;

/// <summary>A place at which the text names what a register lists.</summary>
/// <param name="Id">The id that the register leads to.</param>
/// <param name="Address">What editions without pages call the place: the address of its clause, <c>2.b</c>, or the number of its paragraph, <c>¶ 4</c>.</param>
/// <param name="IsClause">Whether it is the address of a clause.</param>
/// <param name="Text">The title of the text that it stands in, in a volume; else null.</param>
internal sealed record MentionPlace(string Id, string Address, bool IsClause, string? Text);
