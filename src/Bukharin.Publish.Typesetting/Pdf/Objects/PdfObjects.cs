namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>The indirect objects of a file (ISO 32000-1, 7.3.10), numbered from 1 in the order in which they were asked for.</summary>
internal sealed class PdfObjects
{
    private readonly List<PdfObject?> _objects = [];

    public int Count => _objects.Count;

    /// <summary>The object of a number.</summary>
    /// <exception cref="InvalidOperationException">The number was reserved, and never given its object.</exception>
    public PdfObject this[int number] => _objects[number - 1]
        ?? throw new InvalidOperationException($"Object {number} was reserved and never defined.");

    /// <summary>Gives a number to an object that is still to be made, so that others can refer to it.</summary>
    public PdfReference Reserve()
    {
        _objects.Add(null);
        return new PdfReference(_objects.Count);
    }

    public PdfReference Add(PdfObject value)
    {
        var reference = Reserve();
        Define(reference, value);
        return reference;
    }

    /// <exception cref="InvalidOperationException">The number has its object already.</exception>
    public void Define(PdfReference reference, PdfObject value)
    {
        if (_objects[reference.Number - 1] is not null)
        {
            throw new InvalidOperationException($"Object {reference.Number} is defined twice.");
        }

        _objects[reference.Number - 1] = value;
    }
}
