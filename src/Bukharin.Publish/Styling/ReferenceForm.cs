namespace Bukharin.Publish.Styling;

/// <summary>What a cross-reference says on pages that have numbers; elsewhere it is a link.</summary>
public enum ReferenceForm
{
    /// <summary>What the place is called: <c>clause 2.b</c>.</summary>
    Name,

    /// <summary>The same, and the page that it stands on: <c>clause 2.b (p. 7)</c>.</summary>
    NameAndPage,
}
