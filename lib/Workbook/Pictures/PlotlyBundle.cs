namespace Workbook.Pictures;

/// <summary>plotly.js, the script that draws figures: the copy beside the command, or where a page finds it on the
/// network.</summary>
internal static class PlotlyBundle
{
    /// <summary>The version in package.json.</summary>
    public const string Version = "3.7.0";

    /// <summary>The public copy of the same file, for pages made where there was no npm.</summary>
    public const string NetworkAddress =
        "https://cdn.jsdelivr.net/npm/plotly.js-cartesian-dist-min@" + Version + "/plotly-cartesian.min.js";

    /// <summary>SHA-384 of the file that npm delivers, in the form of HTML's <c>integrity</c> attribute.</summary>
    public const string Integrity = "sha384-bZyw96TJNxAYROKQ6Js+sdba9eOCs2wvFMevzzEC0+g30MXHiX/nh7wfW8Kahmcf";

    /// <summary>Where the build lays the script.</summary>
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, "plotly-cartesian.min.js");
}
