namespace Workbook.Running;

/// <summary>Packages that a notebook names cannot be had here.</summary>
internal sealed class PackageRestoreException(string message) : Exception(message);
