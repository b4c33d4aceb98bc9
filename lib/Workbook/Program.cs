using Workbook.CommandLine;
using Workbook.Pictures;
using Workbook.Pages;

await using var pictures = new FigurePictures();
return await new WorkbookCommand(pictures, new RunPages()).RunAsync(args);
