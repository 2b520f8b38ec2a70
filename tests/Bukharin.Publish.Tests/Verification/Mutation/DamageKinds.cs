using System.Collections.Immutable;
using Bukharin.Publish.Tests.Verification.Mutation.Kinds;

namespace Bukharin.Publish.Tests.Verification.Mutation;

/// <summary>Every kind of damage there is.</summary>
internal static class DamageKinds
{
    public static ImmutableArray<DamageKind> All { get; } =
        [
            .. TextDamage.Kinds, .. ClauseDamage.Kinds, .. NoteDamage.Kinds, .. RuleDamage.Kinds, .. FrontDamage.Kinds, .. PageDamage.Kinds, .. ContentsDamage.Kinds, .. TagDamage.Kinds,
            .. StructureDamage.Kinds, .. GlossPlaceDamage.Kinds, .. InterventionDamage.Kinds, .. SheetDamage.Kinds, .. GapDamage.Kinds, .. ClassWorkDamage.Kinds, .. RegisterDamage.Kinds, .. LargeSheetDamage.Kinds, .. ListDamage.Kinds, .. TableDamage.Kinds, .. VerseDamage.Kinds, .. MarginDamage.Kinds, .. FloatDamage.Kinds,
        ];
}
