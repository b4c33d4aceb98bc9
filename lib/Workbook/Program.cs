using Workbook.CommandLine;
using Workbook.Pictures;
using Workbook.Pages;

return await new WorkbookCommand(new FigurePictures(), new RunPages()).RunAsync(args);
