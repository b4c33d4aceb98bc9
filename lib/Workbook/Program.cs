using System.Runtime.CompilerServices;
using Workbook.CommandLine;
using Workbook.Export;
using Workbook.Pages;
using Workbook.Pictures;
using Workbook.Rendering;
using Workbook.Running;

return args is [WorkerProcess.SubCommand] ? await Worker.RunAsync() : await Command(args);

// Apart, since a worker has the command's packages not at hand.
[MethodImpl(MethodImplOptions.NoInlining)]
static async Task<int> Command(string[] args)
{
    await using var pictures = new FigurePictures();
    return await new WorkbookCommand(pictures, new RunPages(), RenderCommand.Make(), ExportCommand.Make())
        .RunAsync(args);
}
