using System.ComponentModel;
using System.Diagnostics;

namespace Workbook.FrontEnds;

/// <summary>What another program said.</summary>
/// <param name="ExitCode">Its exit code; null where there is no such program.</param>
/// <param name="Said">Its output.</param>
internal sealed record Subprocess(int? ExitCode, string Said)
{
    /// <summary>Whether it is there and ended well.</summary>
    public bool Succeeded => ExitCode == 0;

    /// <summary>Runs a program to its end, or stops it.</summary>
    /// <param name="folder">Its working directory.</param>
    /// <param name="program">Its name.</param>
    /// <param name="arguments">What it is given.</param>
    public static Subprocess Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_NOLOGO"] = "1", ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
        };
        // Set by a `dotnet run` around this process, and wrong for another build.
        foreach (var variable in start.Environment.Keys.ToList())
            if (variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)) start.Environment.Remove(variable);
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var errors = process.StandardError.ReadToEndAsync();
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new Subprocess(process.ExitCode, said + errors.Result);
        }
        catch (Win32Exception)
        {
            return new Subprocess(null, "");
        }
    }
}
