using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Bukharin.Publish.Tests.Architecture;

/// <summary>What of some libraries has to be public for a program that is built on them.</summary>
/// <param name="libraries">The libraries.</param>
internal sealed class PublicSurface(IReadOnlyCollection<Assembly> libraries)
{
    private readonly HashSet<Type> _types = [];

    /// <summary>The types that a program names, with all that their public members show, and the kinds of each that is abstract: whoever is given one has to tell which it is.</summary>
    /// <param name="program">The program.</param>
    public IReadOnlySet<Type> NeededBy(Assembly program)
    {
        foreach (var type in Named(program))
        {
            Add(type);
        }

        return _types;
    }

    /// <summary>The types of the libraries to which a program's metadata refers.</summary>
    private IEnumerable<Type> Named(Assembly program)
    {
        using var file = new PEReader(File.OpenRead(program.Location));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeReferences.Select(metadata.GetTypeReference).Select(Library).OfType<Type>()];

        Type? Library(TypeReference reference) => reference.ResolutionScope.Kind == HandleKind.AssemblyReference
            && metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)reference.ResolutionScope).Name) is var name
            && libraries.FirstOrDefault(library => library.GetName().Name == name) is { } library
                ? library.GetType($"{metadata.GetString(reference.Namespace)}.{metadata.GetString(reference.Name)}", throwOnError: true)
                : null;
    }

    private void Add(Type? type)
    {
        if (type is null || type.IsGenericParameter)
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(type.GetElementType());
            return;
        }

        foreach (var argument in type.GetGenericArguments())
        {
            Add(argument);
        }

        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        if (libraries.Contains(definition.Assembly) && _types.Add(definition))
        {
            AddShown(definition);
        }
    }

    private void AddShown(Type type)
    {
        Add(type.DeclaringType);
        Add(type.BaseType);
        foreach (var shown in type.GetInterfaces().Concat(type.GetNestedTypes()).Concat(type.GetMembers().SelectMany(Shown)))
        {
            Add(shown);
        }

        if (type.IsAbstract)
        {
            foreach (var kind in type.Assembly.GetTypes().Where(other => other.BaseType == type))
            {
                Add(kind);
            }
        }
    }

    private static IEnumerable<Type> Shown(MemberInfo member) => member switch
    {
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        FieldInfo field => [field.FieldType],
        _ => [],
    };
}
