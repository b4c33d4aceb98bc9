using System.Runtime.CompilerServices;
using Workbook.CommandLine;
using Workbook.Pages;
using Workbook.Pictures;
using Workbook.Running;

return args is [WorkerProcess.SubCommand] ? await Worker.RunAsync() : await Command(args);

// Apart, since a worker has the command's packages not at hand.
[MethodImpl(MethodImplOptions.NoInlining)]
static Task<int> Command(string[] args) => new WorkbookCommand(new FigurePictures(), new RunPages()).RunAsync(args);
