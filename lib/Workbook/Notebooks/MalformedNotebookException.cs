namespace Workbook.Notebooks;

/// <summary>A file that is no notebook this command can read. The message says where and why, for people.</summary>
internal sealed class MalformedNotebookException(string message) : Exception(message);
