namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>The indirect objects of a file (ISO 32000-1, 7.3.10), numbered from 1 in the order in which numbers were requested.</summary>
internal sealed class PdfObjects
{
    private readonly List<PdfObject?> _objects = [];

    public int Count => _objects.Count;

    /// <summary>The object with a number.</summary>
    /// <exception cref="InvalidOperationException">The number was reserved, but no object was defined for it.</exception>
    public PdfObject this[int number] => _objects[number - 1]
        ?? throw new InvalidOperationException($"Object {number} was reserved and never defined.");

    /// <summary>Reserves a number for an object that is defined later, so that others can refer to it.</summary>
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

    /// <exception cref="InvalidOperationException">The number has an object already.</exception>
    public void Define(PdfReference reference, PdfObject value)
    {
        if (_objects[reference.Number - 1] is not null)
        {
            throw new InvalidOperationException($"Object {reference.Number} is defined twice.");
        }

        _objects[reference.Number - 1] = value;
    }
}
