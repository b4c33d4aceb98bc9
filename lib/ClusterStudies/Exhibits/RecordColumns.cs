using System.Reflection;

namespace ClusterStudies;

/// <summary>The columns of a table of records of which nobody chose any: their properties, as many as can be read
/// beside each other.</summary>
internal static class RecordColumns
{
    private const int Most = 12;

    /// <summary>The table with the first property as the rows' name and a column for each of the next ones.</summary>
    public static Table<T> Add<T>(Table<T> table)
    {
        var all = Properties<T>();
        if (all.Count == 0)
            return table.Column("Value", item => ExhibitExtensions.Text(item));
        table = table.RowHeader(Heading(all[0]), item => ExhibitExtensions.Text(all[0].GetValue(item)));
        foreach (var property in all.Skip(1).Take(Most))
        {
            var heading = Heading(property);
            table = NumberText.IsNumeric(property.PropertyType)
                ? table.Column(heading, item => property.GetValue(item) is { } value
                    ? Convert.ToDouble(value, NumberText.Culture) : (double?)null)
                : table.Column(heading, item => IsList(property)
                    ? ExhibitExtensions.Text(property.GetValue(item)) : property.GetValue(item));
        }

        return table;
    }

    /// <summary>Which properties are left out, as a note; empty where none is.</summary>
    public static string Left<T>() => Properties<T>().Skip(Most + 1).Select(Heading).ToList() is { Count: > 0 } left
        ? $"Columns not shown: {string.Join(", ", left)}." : "";

    private static List<PropertyInfo> Properties<T>() => typeof(T) == typeof(string) || typeof(T).IsPrimitive ? []
        : [.. typeof(T).GetProperties().Where(property => property.GetIndexParameters().Length == 0)];

    private static string Heading(PropertyInfo property) => ExhibitExtensions.Heading(property.Name);

    private static bool IsList(PropertyInfo property) => property.PropertyType != typeof(string)
        && property.PropertyType.IsAssignableTo(typeof(System.Collections.IEnumerable));
}
