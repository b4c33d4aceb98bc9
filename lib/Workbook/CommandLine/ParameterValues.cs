using Workbook.Notebooks;

namespace Workbook.CommandLine;

/// <summary>The values that <c>-p</c> gives to the parameters of notebooks.</summary>
internal static class ParameterValues
{
    /// <summary>The values by name, or what is wrong with them.</summary>
    /// <param name="given">As typed: <c>name=value</c>.</param>
    /// <param name="notebooks">Absolute paths of the notebooks chosen.</param>
    public static (IReadOnlyDictionary<string, string> Values, IReadOnlyList<string> Faults) Find(
        IReadOnlyList<string> given, IReadOnlyList<string> notebooks)
    {
        var values = new Dictionary<string, string>();
        var faults = new List<string>();
        if (given.Count == 0) return (values, faults);
        var declared = notebooks.SelectMany(Declared).ToList();
        foreach (var text in given)
        {
            var equals = text.IndexOf('=');
            var (name, value) = equals > 0 ? (text[..equals].Trim(), text[(equals + 1)..]) : (text, "");
            var own = declared.Where(each => each.Parameter.Name == name).ToList();
            if (equals <= 0)
            {
                faults.Add($"-p {text}: a name and a value are needed, such as -p cluster=example.");
            }
            else if (own.Count == 0)
            {
                faults.Add($"-p {text}: no notebook of this run has a parameter {name}."
                    + NearestValue.Question(name, declared.Select(each => each.Parameter.Name)));
            }
            else if (!values.TryAdd(name, value))
            {
                faults.Add($"-p {text}: {name} has a value already, {values[name]}.");
            }
            foreach (var (notebook, parameter) in own.Where(each => each.Parameter.Literal(value) is null))
                faults.Add($"-p {text}: {notebook} takes {parameter.Needed} for {name} ({parameter.Type}).");
        }
        if (faults.Count > 0) faults.AddRange(List(declared));
        return (values, faults);
    }

    private static IEnumerable<string> List(IReadOnlyList<(string Notebook, Parameter Parameter)> declared)
    {
        if (declared.Count == 0)
            yield return "These notebooks have no parameters: none has a code cell with the tag parameters.";
        else yield return "Parameters of these notebooks, with their defaults:";
        foreach (var (notebook, parameter) in declared) yield return $"  {notebook}: {parameter}";
    }

    // One that cannot be read is told of when it is to be run.
    private static IEnumerable<(string Notebook, Parameter Parameter)> Declared(string path)
    {
        try
        {
            var file = NotebookFile.Read(path);
            return NotebookParameters.Of(file).Select(parameter => (file.Name, parameter));
        }
        catch (Exception e) when (e is MalformedNotebookException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
