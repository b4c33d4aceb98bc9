namespace Workbook.Changes;

/// <summary>Finds for each new thing the old one that it was.</summary>
internal static class Pairs
{
    /// <summary>Pairs in the order of the new things, then the old ones that are gone. Each key finds what the keys
    /// before it left; among things with the same key, the first belongs to the first.</summary>
    /// <param name="old">What was there.</param>
    /// <param name="now">What is there.</param>
    /// <param name="keys">By what to know a thing again, the surest first; null where a thing cannot be known so.
    /// </param>
    public static IReadOnlyList<(T? Old, T? New)> Of<T>(
        IReadOnlyList<T> old, IReadOnlyList<T> now, params Func<T, string?>[] keys) where T : class
    {
        var found = new T?[now.Count];
        var left = old.ToList();
        foreach (var key in keys)
        {
            var known = left.Where(thing => key(thing) is not null).GroupBy(thing => key(thing)!)
                .ToDictionary(same => same.Key, same => new Queue<T>(same));
            foreach (var (i, thing) in now.Index().Where(each => found[each.Index] is null))
            {
                if (key(thing) is { } name && known.TryGetValue(name, out var same) && same.TryDequeue(out var match))
                    found[i] = match;
            }

            left.RemoveAll(thing => Array.Exists(found, match => ReferenceEquals(match, thing)));
        }

        return [.. found.Zip(now).Select(pair => (pair.First, (T?)pair.Second)), .. left.Select(thing =>
            ((T?)thing, (T?)null))];
    }

    /// <summary>The text without its numbers, which change with the data; null where no letter is left.</summary>
    public static string? WithoutNumbers(string text)
    {
        var rest = string.Concat(text.Where(c => !char.IsAsciiDigit(c) && c is not ('.' or ',' or '%' or '-' or '−')));
        return rest.Any(char.IsLetter) ? rest : null;
    }
}
