using System.Diagnostics;
using Tests.Workbook.Running;

namespace Tests.Workbook.Notebooks;

public class SavingNotebooks
{
    [FactWhereFoldersCanBeLocked]
    public void Without_leave_to_write_the_old_notebook_stays_and_the_others_run()
    {
        using var folder = new NotebookFolder().Add("01", "1 + 1").Add("02", "2 + 2");
        var before = folder.TextOf("01");
        FolderLock.Lock(folder.Notebooks);
        try
        {
            var run = folder.Run();
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("01.ipynb: not saved", run.Said);
            Assert.Contains("02.ipynb: not saved", run.Said);
            Assert.Contains("no permission to write in notebooks/; the old notebook was kept", run.Said);
            Assert.Equal(before, folder.TextOf("01"));
            Assert.Equal(2, Directory.GetFileSystemEntries(folder.Notebooks).Length);
        }
        finally
        {
            FolderLock.Unlock(folder.Notebooks);
        }
    }

    [Fact]
    public void A_notebook_in_which_nothing_ran_is_not_changed_by_a_byte()
    {
        using var folder = new NotebookFolder();
        const string text = """
            {"cells": [{"cell_type": "markdown", "metadata": {}, "source": ["# Notes only"]}],
             "metadata": {"kernelspec": {"name": "python3"}}, "nbformat": 4, "nbformat_minor": 5}
            """;
        File.WriteAllText(folder.PathOf("01"), text);
        Assert.Equal(0, folder.Run().ExitCode);
        Assert.Equal(text, folder.TextOf("01"));
    }

    [Fact]
    public void A_notebook_that_was_changed_while_it_ran_is_not_overwritten()
    {
        using var folder = new NotebookFolder().Add("01", "System.IO.File.AppendAllText(\"01.ipynb\", \"\\n\");");
        var run = folder.Run();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("it was changed on disk while it ran", run.Said);
        Assert.EndsWith("\n\n", folder.TextOf("01"));
    }
}

/// <summary>
/// Takes away the leave to write in a folder, also from a superuser, whom permission bits do not stop.
/// </summary>
internal static class FolderLock
{
    public static bool IsPossible { get; } = TryOut();

    public static void Lock(string folder)
    {
        if (Environment.IsPrivilegedProcess)
        {
            Attribute("+i", folder);
        }
        else if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    public static void Unlock(string folder)
    {
        if (Environment.IsPrivilegedProcess)
        {
            Attribute("-i", folder);
        }
        else if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static bool TryOut()
    {
        if (OperatingSystem.IsWindows()) return false;
        var folder = Directory.CreateTempSubdirectory("workbook-lock-").FullName;
        try
        {
            Lock(folder);
            File.WriteAllText(Path.Combine(folder, "x"), "");
            return false;
        }
        catch (UnauthorizedAccessException) { return true; }
        catch (Exception e) when (e is IOException or System.ComponentModel.Win32Exception) { return false; }
        finally
        {
            try { Unlock(folder); } catch (System.ComponentModel.Win32Exception) { }
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Attribute(string change, string folder)
    {
        using var process =
            Process.Start(new ProcessStartInfo("chattr", [change, folder]) { RedirectStandardError = true })!;
        process.WaitForExit();
    }
}

internal sealed class FactWhereFoldersCanBeLockedAttribute : FactAttribute
{
    public FactWhereFoldersCanBeLockedAttribute()
    {
        if (!FolderLock.IsPossible)
            Skip = SkipReason.Note("This user can write everywhere here, whatever the permissions say.");
    }
}
