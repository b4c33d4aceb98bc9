using Workbook.CommandLine;
using Workbook.Pictures;
using Workbook.Rendering;

return await new WorkbookCommand(new FigurePictures(), new RunPages()).RunAsync(args);
