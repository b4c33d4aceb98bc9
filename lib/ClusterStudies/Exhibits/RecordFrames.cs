using System.Collections;
using System.Reflection;
using Deedle;

namespace ClusterStudies;

/// <summary>Records as Deedle frames.</summary>
public static partial class ExhibitExtensions
{
    /// <summary>
    /// A frame with a row for each record and a column for each of its properties, by the property's name: what was
    /// read from the file and what is computed from it alike. Numbers and yes/no as they are, the rest as text, lists
    /// joined by semicolons. Null is missing. A column that only repeats the row's key is left out.
    /// </summary>
    /// <param name="records">The records.</param>
    /// <param name="key">The key of a record's row.</param>
    /// <exception cref="ArgumentException">Two records have the same key.</exception>
    public static Frame<string, string> ToFrame<T>(this IEnumerable<T> records, Func<T, object?> key)
    {
        var rows = records.ToList();
        var keys = rows.Select(row => Categories.TextOrMissing(key(row))).ToList();
        if (keys.CountBy(name => name).FirstOrDefault(name => name.Value > 1) is { Key: { } twice })
        {
            throw new ArgumentException($"Two rows have the key '{twice}': rows of a frame are found by their key. "
                + "Make it of more than one property.");
        }

        var frame = Frame.FromRowKeys(keys);
        foreach (var property in typeof(T).GetProperties()
            .Where(property => property.GetIndexParameters().Length == 0))
        {
            var values = rows.Select(row => property.GetValue(row)).ToList();
            if (!values.Cast<object?>().SequenceEqual(keys)) Add(frame, property, keys, values);
        }
        return frame;
    }

    private static void Add(Frame<string, string> frame, PropertyInfo property, List<string> keys,
        List<object?> values)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(double)) Add<double>(frame, property.Name, keys, values, value => (double)value);
        else if (type == typeof(int)) Add<int>(frame, property.Name, keys, values, value => (int)value);
        else if (type == typeof(bool)) Add<bool>(frame, property.Name, keys, values, value => (bool)value);
        else Add<string>(frame, property.Name, keys, values, value => Text(value));
    }

    // Only known values: Deedle takes what has no value at a key as missing.
    private static void Add<TValue>(Frame<string, string> frame, string name, List<string> keys, List<object?> values,
        Func<object, TValue> of) =>
        frame.AddColumn(name, new Series<string, TValue>(keys.Zip(values).Where(cell => cell.Second is not null)
            .Select(cell => KeyValuePair.Create(cell.First, of(cell.Second!)))));

    /// <summary>A value as text, lists joined by semicolons.</summary>
    internal static string Text(object? value) => value is IEnumerable list and not string
        ? string.Join("; ", list.Cast<object>())
        : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
