using System.Collections.Immutable;

namespace Bukharin.Publish.Typesetting.Pdf.Conformance;

/// <summary>A matrix of three rows and three columns, for conversions between colour spaces.</summary>
internal readonly record struct Matrix3(
    double M11, double M12, double M13, double M21, double M22, double M23, double M31, double M32, double M33)
{
    public static Matrix3 OfColumns(ImmutableArray<double> first, ImmutableArray<double> second, ImmutableArray<double> third) => new(
        first[0], second[0], third[0], first[1], second[1], third[1], first[2], second[2], third[2]);

    public static Matrix3 Diagonal(ImmutableArray<double> values) => new(values[0], 0, 0, 0, values[1], 0, 0, 0, values[2]);

    public static Matrix3 operator *(in Matrix3 a, in Matrix3 b) => OfColumns(a * b.Column(0), a * b.Column(1), a * b.Column(2));

    public static ImmutableArray<double> operator *(in Matrix3 a, ImmutableArray<double> v) =>
    [
        (a.M11 * v[0]) + (a.M12 * v[1]) + (a.M13 * v[2]),
        (a.M21 * v[0]) + (a.M22 * v[1]) + (a.M23 * v[2]),
        (a.M31 * v[0]) + (a.M32 * v[1]) + (a.M33 * v[2]),
    ];

    public ImmutableArray<double> Column(int index) => index switch
    {
        0 => [M11, M21, M31],
        1 => [M12, M22, M32],
        _ => [M13, M23, M33],
    };

    /// <summary>The inverse; the matrices of colour spaces always have one.</summary>
    public Matrix3 Inverse()
    {
        var a = (M22 * M33) - (M23 * M32);
        var b = (M23 * M31) - (M21 * M33);
        var c = (M21 * M32) - (M22 * M31);
        var determinant = (M11 * a) + (M12 * b) + (M13 * c);
        return new Matrix3(
            a / determinant, ((M13 * M32) - (M12 * M33)) / determinant, ((M12 * M23) - (M13 * M22)) / determinant,
            b / determinant, ((M11 * M33) - (M13 * M31)) / determinant, ((M13 * M21) - (M11 * M23)) / determinant,
            c / determinant, ((M12 * M31) - (M11 * M32)) / determinant, ((M11 * M22) - (M12 * M21)) / determinant);
    }
}
