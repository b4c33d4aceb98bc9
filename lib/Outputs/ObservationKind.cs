namespace Outputs;

/// <summary>How something outside a notebook was looked at.</summary>
public enum ObservationKind
{
    /// <summary>The bytes of a file.</summary>
    File,

    /// <summary>Whether there is a file.</summary>
    FileExists,

    /// <summary>Whether there is a folder.</summary>
    FolderExists,

    /// <summary>The names of the files in a folder.</summary>
    Files,

    /// <summary>The names of the folders in a folder.</summary>
    Folders,

    /// <summary>Whether a file contains a text.</summary>
    Contains,

    /// <summary>The outputs of one MIME type in a saved notebook, with the ids of their cells.</summary>
    Outputs,

    /// <summary>The value of an environment variable.</summary>
    Variable,
}
