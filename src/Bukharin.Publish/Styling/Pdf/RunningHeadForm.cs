namespace Bukharin.Publish.Styling.Pdf;

/// <summary>What the running heads of the PDFs say.</summary>
public enum RunningHeadForm
{
    /// <summary>The title on versos, the part of the text on rectos.</summary>
    Titles,

    /// <summary>The same, and at the binding the clauses that stand on the page, so that a copy of one page can be cited.</summary>
    Clauses,
}
