namespace Bukharin.Publish.Styling;

/// <summary>What a clause's label is in the DOCX.</summary>
public enum DocxLabels
{
    /// <summary>Words in the paragraph, which no program recounts.</summary>
    Text,

    /// <summary>The number of a multilevel list that begins where the author's does; what no list can show stays words.</summary>
    List,
}
