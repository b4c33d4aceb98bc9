"""Runs notebooks through installed Jupyter kernels side by side, and prints their outputs as JSON; saves nothing.

Usage: run_in_kernel.py KERNEL[,KERNEL...] NOTEBOOK...
"""
import asyncio
import json
import os
import sys

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError


async def run(kernels, path):
    kernel = await kernels.get()
    try:
        notebook = nbformat.read(path, as_version=4)
        client = NotebookClient(
            notebook, kernel_name=kernel, timeout=300, startup_timeout=120,
            resources={"metadata": {"path": os.path.dirname(path)}})
        error = None
        try:
            await client.async_execute()
        except CellExecutionError as failure:
            error = str(failure)
        outputs = [cell.outputs for cell in notebook.cells if cell.cell_type == "code"]
        return {"error": error, "outputs": outputs}
    finally:
        kernels.put_nowait(kernel)


async def main(names, paths):
    kernels = asyncio.Queue()
    for name in names:
        kernels.put_nowait(name)
    results = await asyncio.gather(*(run(kernels, path) for path in paths))
    named = {os.path.basename(path): result for path, result in zip(paths, results)}
    print("RESULT " + json.dumps(named))


asyncio.run(main(sys.argv[1].split(","), sys.argv[2:]))
