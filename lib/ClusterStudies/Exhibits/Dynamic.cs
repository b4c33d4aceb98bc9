using Plotly.NET;

namespace ClusterStudies;

/// <summary>
/// Plotly.NET's objects by plotly's own names: from C# its setters are curried, and its optional arguments
/// compulsory.
/// </summary>
internal static class Dynamic
{
    /// <summary>Sets a property; one without a value is left out.</summary>
    public static T Set<T>(this T target, string name, object? value) where T : DynamicObj.DynamicObj
    {
        if (value is not null)
        {
            target.SetProperty(name, value);
        }
        return target;
    }

    /// <summary>
    /// A part of a chart that may be changed without changing the chart it was taken from; empty where there is none.
    /// </summary>
    public static T CopyOf<T>(this DynamicObj.DynamicObj owner, string name) where T : DynamicObj.DynamicObj, new()
    {
        var copy = new T();
        if (owner.TryGetPropertyValue(name) is { Value: DynamicObj.DynamicObj part })
        {
            part.ShallowCopyDynamicPropertiesTo(copy, null);
        }
        return copy;
    }

    /// <summary>The chart with its layout changed; the chart itself stays as it was.</summary>
    public static GenericChart ChangeLayout(this GenericChart chart, Action<Layout> change)
    {
        var layout = new Layout();
        GenericChart.getLayout(chart).ShallowCopyDynamicPropertiesTo(layout, null);
        change(layout);
        return GenericChart.setLayout(layout, chart);
    }

    /// <summary>Adds to what a layout lists already, such as its shapes.</summary>
    public static void Append(this Layout layout, string name, IEnumerable<object> more) => layout.SetProperty(name,
        (layout.TryGetPropertyValue(name) is { Value: IEnumerable<object> old } ? old : []).Concat(more).ToArray());
}
