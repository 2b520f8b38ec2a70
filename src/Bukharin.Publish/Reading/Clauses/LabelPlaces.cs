using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Clauses;

/// <summary>What kind of place a division is for labels.</summary>
internal static class LabelPlaces
{
    /// <summary>The kind of place of a role.</summary>
    public static LabelPlace Of(DivisionRole role) =>
        role is DivisionRole.Signed or DivisionRole.Salute or DivisionRole.Dateline or DivisionRole.Attribution or DivisionRole.Address or DivisionRole.Margin ? LabelPlace.Formula : LabelPlace.Text;
}
