namespace Workbook.Notebooks;

/// <summary>A notebook ran and could not be saved; the file on disk is the old one.</summary>
internal sealed class NotebookNotSavedException(string message) : Exception(message);
