using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Styling.Mapping;
using Bukharin.Publish.Styling.Pdf;

namespace Bukharin.Publish.Styling.Reading;

/// <summary>Reads the <c>pdf.print</c> section of a style.</summary>
internal static class PrintStyleReader
{
    /// <summary>The key of the printing condition.</summary>
    private const string ConditionKey = "condition";

    private const string ProfileKey = "profile";
    private const string StandardKey = "standard";
    private const string NoProfile = "none";

    /// <summary>Reads the section; its profile is optional.</summary>
    public static PrintStyle Read(StyleMapping map)
    {
        var standard = map.Choice(StandardKey, ("x-1a", PrintStandard.X1a), ("x-4", PrintStandard.X4));
        var condition = map.Choice(ConditionKey, [.. PrintCondition.All.Select(condition => (condition.Identifier, condition))]);
        var style = new PrintStyle(
            standard,
            condition,
            map.Length("bleed"),
            map.Flag("crop-marks"),
            map.Choice("gutter", ("growing", true), ("fixed", false)))
        {
            Profile = Profile(map, standard, condition),
        };
        map.End();
        return style;
    }

    /// <summary>
    /// Reads the profile. Its condition is the one that the same style file names: a condition that is only inherited was said of
    /// other files, and a profile that is only inherited is of another condition.
    /// </summary>
    private static PressProfile? Profile(StyleMapping map, PrintStandard standard, PrintCondition condition)
    {
        var (ofCondition, isX4) = (map.Depth(ConditionKey), standard == PrintStandard.X4);
        if (!map.Has(ProfileKey))
        {
            if (isX4 && ofCondition <= map.Depth(StandardKey))
            {
                map.ReportValue(ConditionKey, DiagnosticCodes.ConditionWithoutProfile, condition.Identifier);
            }

            return null;
        }

        if (map.Text(ProfileKey) is NoProfile or "")
        {
            return null;
        }

        var file = map.File(ProfileKey, out var content);
        if (content is null)
        {
            return null;
        }

        if (ofCondition < map.Depth(ProfileKey))
        {
            if (isX4)
            {
                map.ReportValue(ConditionKey, DiagnosticCodes.ConditionWithoutProfile, condition.Identifier);
            }

            return null;
        }

        var (header, fault) = IccHeader.Read(content);
        var named = header?.DataSet is { } data ? PrintCondition.All.FirstOrDefault(one => one.Identifier == data) : null;
        var beside = ofCondition == map.Depth(ProfileKey) ? condition : null;
        if (beside is not null && named is not null && beside != named)
        {
            fault = $"it was made for {named.Identifier}, and the condition is {beside.Identifier}";
        }

        if (fault is not null)
        {
            map.ReportValue(ProfileKey, DiagnosticCodes.UnusableProfile, map.Text(ProfileKey), fault);
            return null;
        }

        return new PressProfile(file, header!.Description, header.Components, beside ?? named);
    }
}
