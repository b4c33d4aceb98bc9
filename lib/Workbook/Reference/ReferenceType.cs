using System.Xml.Linq;

namespace Workbook.Reference;

/// <summary>A type that cells can use.</summary>
/// <param name="Id">Its name in the documentation.</param>
/// <param name="Name">Its name as cells write it.</param>
/// <param name="Folder">The folder of the library in which it is written, such as "Studies/Maritime".</param>
/// <param name="Kind">What it is: "record", "enumeration".</param>
/// <param name="Says">What is said of it.</param>
/// <param name="Members">What it has.</param>
internal sealed record ReferenceType(string Id, string Name, string Folder, string Kind, XElement Says,
    IReadOnlyList<ReferenceMember> Members)
{
    /// <summary>By what links lead to it.</summary>
    public string Anchor => Name.Replace('<', '-').Replace(", ", "-").TrimEnd('>');
}

/// <summary>A member of a type.</summary>
/// <param name="Id">Its name in the documentation.</param>
/// <param name="Name">Its name.</param>
/// <param name="Signature">How it is written.</param>
/// <param name="Gives">What it gives; empty where that says nothing.</param>
/// <param name="Says">What is said of it.</param>
internal sealed record ReferenceMember(string Id, string Name, string Signature, string Gives, XElement Says);
