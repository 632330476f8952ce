"""Runs what the documentation prints.

readme.py names FILE...        the names of the shell blocks, each announced by <!-- run: NAME -->
readme.py block FILE NAME      one of these blocks
readme.py links FILE...        fails where a file, a folder or a heading that they link to is not there
readme.py code FILE...         fails where they name a class, a package or a test that is not in the source
readme.py ask FILE URL         sends every request to the application at URL, in the order printed

A request is a block of graphql, or a shell block that begins with curl. A block of json is what the request before
it answers: all of it or a part. RECORDED_AT stands for the instant that the last recording answered with. Mutations are
sent with the token in the environment's TOKEN, and queries without one.
"""

import json
import os
import re
import subprocess
import sys
import textwrap
import urllib.error
import urllib.request

BLOCK = re.compile(r"^( *)(?:<!-- run: (\S+) -->\n\1)?```(\w+)\n(.*?)\n\1```$", re.MULTILINE | re.DOTALL)
PRINTED_URL = "http://localhost:8080"


def blocks(file):
    """Name, language and content of each block, in order."""
    with open(file, encoding="utf-8") as text:
        for _, name, language, content in BLOCK.findall(text.read()):
            yield name, language, textwrap.dedent(content)


def commands(file):
    """The shell blocks that are not requests, by name."""
    found = {}
    for name, language, content in blocks(file):
        if language == "sh" and not content.startswith("curl "):
            if not name or name in found:
                sys.exit(f"{file}: this block needs a name of its own:\n{content}")
            found[name] = content
    return found


def prose(file):
    """A file without its blocks."""
    with open(file, encoding="utf-8") as text:
        return re.sub(r"^ *```.*?^ *```$", "", text.read(), flags=re.MULTILINE | re.DOTALL)


def anchors(file):
    """The anchors of a file's headings, as GitHub makes them."""
    found = {}
    for heading in re.findall(r"^#+ +(.+)$", prose(file), re.MULTILINE):
        name = re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")
        found[name] = found.get(name, -1) + 1
        yield name if found[name] == 0 else f"{name}-{found[name]}"


def links(files):
    for file in files:
        for target, anchor in re.findall(r"\]\(([^)#:]*)(?:#([^)]*))?\)", prose(file)):
            path = os.path.join(os.path.dirname(file), target) if target else file
            if not os.path.exists(path):
                sys.exit(f"{file} links to {target}, which is not there")
            if anchor and anchor not in anchors(path):
                sys.exit(f"{file} links to {target}#{anchor}, a heading that is not there")


def code(files):
    source = [
        file
        for file in subprocess.run(["git", "ls-files"], check=True, stdout=subprocess.PIPE, text=True).stdout.split("\n")
        if file.endswith((".java", ".graphqls", ".xml", ".js", ".sql"))
    ]
    words, places = set(), {os.path.basename(file) for file in source}
    for file in source:
        with open(file, encoding="utf-8") as text:
            words.update(re.findall(r"\w+", text.read()))
        places.add(os.path.dirname(file).partition("/org/cyberwellness/")[2].replace("/", "."))
    for file in files:
        spans = re.findall(r"`([^`\n]+)`", prose(file))
        for name in re.findall(r"(?<!…)\b[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+\b", " ".join(spans)):
            is_test = re.search("(Test|IT|Contract)$", name)
            if f"{name}.java" not in places if is_test else name not in words:
                sys.exit(f"{file} names {name}, which is not in the source")
        for span in spans:
            place = re.fullmatch(r"(?:\.|org\.cyberwellness\.)?((?:api|document|history|profile)(?:\.[a-z]+)+)", span)
            if place and place[1] not in places:
                sys.exit(f"{file} names {span}, a package that is not in the source")


def post(url, query):
    headers = {"Content-Type": "application/json"}
    if query.startswith("mutation"):
        headers["Authorization"] = f"Bearer {os.environ['TOKEN']}"
    request = urllib.request.Request(f"{url}/graphql", json.dumps({"query": query}).encode(), headers)
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return json.load(response)
    except urllib.error.HTTPError as refused:
        return {"errors": [f"{refused.code}: {refused.read().decode()}"]}


def curl(command):
    return json.loads(subprocess.run(["bash", "-c", command], check=True, stdout=subprocess.PIPE).stdout)


def values(answer, field):
    """Every value that the field has, anywhere in an answer."""
    if isinstance(answer, dict):
        for name, value in answer.items():
            if name == field:
                yield value
            yield from values(value, field)
    elif isinstance(answer, list):
        for item in answer:
            yield from values(item, field)


def contains(answer, printed):
    if isinstance(printed, dict):
        return isinstance(answer, dict) and all(
            name in answer and contains(answer[name], value) for name, value in printed.items()
        )
    if isinstance(printed, list):
        rest = iter(answer if isinstance(answer, list) else [])
        return all(any(contains(item, wanted) for item in rest) for wanted in printed)
    return answer == printed


def ask(file, url):
    request, answer, recorded_at, asked, compared = None, None, None, 0, 0
    for _, language, content in blocks(file):
        is_curl = language == "sh" and content.startswith("curl ")
        if language == "graphql" or is_curl:
            request = content.replace("RECORDED_AT", recorded_at or "RECORDED_AT")
            answer = curl(request.replace(PRINTED_URL, url)) if is_curl else post(url, request)
            asked += 1
            if "errors" in answer or any(values(answer, "userErrors")):
                sys.exit(f"{file}: this is refused:\n{request}\n{json.dumps(answer, indent=2)}")
            if request.startswith("mutation"):
                recorded_at = next(values(answer, "recordedAt"), recorded_at)
        elif language == "json":
            compared += 1
            if not contains(answer, json.loads(content)):
                sys.exit(
                    f"{file}: this answers otherwise:\n{request}\n"
                    f"Printed: {content}\nAnswered: {json.dumps(answer, indent=2)}"
                )
    if not asked or not compared:
        sys.exit(f"{file} prints no request, or no answer")
    print(f"{file}: {asked} requests answered, {compared} answers as printed")


def main(action, *arguments):
    if action == "names":
        print("\n".join(sorted(name for file in arguments for name in commands(file))))
    elif action == "block":
        file, name = arguments
        print(commands(file)[name])
    elif action == "links":
        links(arguments)
    elif action == "code":
        code(arguments)
    elif action == "ask":
        ask(*arguments)
    else:
        sys.exit(__doc__)


main(*sys.argv[1:])
