namespace Bukharin.Publish.Letters;

/// <summary>What is doubtful about a date (EDTF, level 1).</summary>
[Flags]
internal enum EdtfQualifier
{
    /// <summary>The date has no qualifier.</summary>
    None = 0,

    /// <summary><c>?</c>: the date is uncertain, so another may be right.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: the date is approximate.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: the date is both uncertain and approximate.</summary>
    Both = Uncertain | Approximate,
}
