namespace Workbook.Running;

/// <summary>Follows a run and shows it.</summary>
internal interface IRunProgress
{
    void NotebookStarted(string name, int cellCount);

    void CellStarted(string name, int cell, int cellCount);

    /// <summary>The notebook's last cell is done; what it shows is still to be saved.</summary>
    void CellsEnded(string name);

    /// <summary>What became of a notebook; told in the order of the notebooks.</summary>
    void NotebookEnded(NotebookResult result);
}
