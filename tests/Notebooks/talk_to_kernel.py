"""Talks to an installed Jupyter kernel as a front-end does, and prints what it answers as JSON.

Usage: talk_to_kernel.py KERNEL FOLDER CODE
CODE is run first, in FOLDER; it defines `companies`.
"""
import json
import sys

from jupyter_client.manager import start_new_kernel

PATIENCE = 120


def text(outputs):
    """What a cell shows, as plain text."""
    return "".join(
        message.get("text") or message.get("evalue") or message.get("data", {}).get("text/plain", "")
        for message in outputs)


def execute(client, code):
    outputs = []

    def keep(message):
        if message["msg_type"] in ("stream", "error", "display_data", "execute_result"):
            outputs.append(message["content"])

    reply = client.execute_interactive(code, timeout=PATIENCE, output_hook=keep)["content"]
    return {"status": reply["status"], "shows": text(outputs)}


def interrupted(manager, client, code, meanwhile=lambda: None):
    """Begins code that never ends, interrupts it, and waits for its reply."""
    client.execute(code)
    while client.get_iopub_msg(timeout=PATIENCE)["msg_type"] != "execute_input":
        pass
    beside = meanwhile()
    manager.interrupt_kernel()
    return client.get_shell_msg(timeout=PATIENCE)["content"]["status"], beside


def main(kernel, folder, code):
    said = {}
    manager, client = start_new_kernel(kernel_name=kernel, startup_timeout=PATIENCE, cwd=folder)
    second, other = start_new_kernel(kernel_name=kernel, startup_timeout=PATIENCE, cwd=folder)
    said["language"] = client.kernel_info(reply=True, timeout=PATIENCE)["content"]["language_info"]["name"]
    said["loads"] = execute(client, code)
    said["completes"] = client.complete("var few = companies.Wh", reply=True, timeout=PATIENCE)["content"]["matches"]
    name = "Wilson.Interval(3, 10)"
    inspection = client.inspect(name, name.index("(") - 1, reply=True, timeout=PATIENCE)["content"]
    said["explains"] = inspection["data"].get("text/plain", "")
    inspection = client.inspect("nothing + at * all", 9, reply=True, timeout=PATIENCE)["content"]
    said["explains_what_is_not_there"] = inspection["found"]
    said["loop"], said["beside"] = interrupted(
        manager, client, "while (true) { }", lambda: execute(other, "Console.Write(6 * 7)"))
    said["wait"], _ = interrupted(manager, client, "await Task.Delay(-1);")
    said["after_interrupts"] = execute(client, "Console.Write(companies.Count)")
    manager.restart_kernel()
    client.wait_for_ready(timeout=PATIENCE)
    said["after_restart"] = execute(client, "companies.Count")
    for each in (manager, second):
        each.shutdown_kernel()
    said["left_running"] = manager.is_alive() or second.is_alive()
    print("RESULT " + json.dumps(said))


main(*sys.argv[1:])
