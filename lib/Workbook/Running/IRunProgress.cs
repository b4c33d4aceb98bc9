namespace Workbook.Running;

/// <summary>Follows a run and shows it.</summary>
internal interface IRunProgress
{
    void NotebookStarted(string name, int cellCount);

    void CellStarted(string name, int cell, int cellCount);

    void NotebookEnded(NotebookResult result);
}
