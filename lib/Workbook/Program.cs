using Workbook.CommandLine;
using Workbook.Execution;

return await new WorkbookCommand(new NoPictures(), new NoPages()).RunAsync(args);
