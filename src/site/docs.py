#!/usr/bin/env python3
"""Makes the web site of the documentation by the program itself: its pages are the own pages of a new edition.

    src/site/docs.py FOLDER [--repository URL]

FOLDER must not be there yet; the site is FOLDER/output/site. A link to a file that is no page of the site leads to URL
(such as https://example.org/cajista/blob/main), or is left out where there is none. The exit status is 1 if a link of the
site leads nowhere.
"""

import argparse
import os
import pathlib
import re
import subprocess
import sys
from html.parser import HTMLParser
from urllib.parse import unquote

HOME = pathlib.Path(__file__).resolve().parents[2]
CAJISTA = os.environ.get("CAJISTA", str(HOME / "bin" / "cajista"))
LINK = re.compile(r"(?<!!)\[([^\]\n]*)\]\(([^)\s]+)\)")
CODE = re.compile(r"(^```.*?^```|`[^`\n]*`)", re.DOTALL | re.MULTILINE)


def pages():
    """The files of the documentation with the names of their pages, in the order in which the README names them."""
    start = HOME / "README.md"
    named = re.findall(r"\]\((docs/[\w.-]+\.md)", start.read_text(encoding="utf-8"))
    docs = [HOME / name for name in dict.fromkeys(named)]
    docs += sorted(set((HOME / "docs").glob("*.md")) - set(docs))
    others = [HOME / name for name in ["schema/README.md", "README.es.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"]]
    names = {start: "cajista", HOME / "schema/README.md": "encoding", HOME / "README.es.md": "cajista-es"}
    files = [start, *docs, *others]
    return {file: f"{number:02}-{names.get(file, file.stem.lower())}.md" for number, file in enumerate(files)}


def led(file, words, names, repository):
    """The text of a page with its links as they are in the site."""

    def lead(link):
        text, address = link.groups()
        if re.match(r"[a-z]+:", address):
            return link.group()
        path, _, place = address.partition("#")
        target = (file.parent / path).resolve() if path else file
        if target in names:
            return f"[{text}]({names[target]}{place and '#s-' + place})"
        return f"[{text}]({repository}/{target.relative_to(HOME)})" if repository else text

    parts = CODE.split(words)  # every second part is code
    return "".join(part if n % 2 else LINK.sub(lead, part) for n, part in enumerate(parts))


class Reader(HTMLParser):
    """The ids and the addresses of a page."""

    def __init__(self, page):
        super().__init__()
        self.ids, self.addresses = set(), []
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        facts = dict(attributes)
        self.ids.add(facts.get("id"))
        self.addresses += [facts[name] for name in ["href", "src"] if facts.get(name)]


def dead(site):
    """The links of the site that lead nowhere."""
    read = {page: Reader(page) for page in sorted(site.glob("*.html"))}
    for page, reader in read.items():
        for address in reader.addresses:
            path, _, place = unquote(address).partition("#")
            path = path.partition("?")[0]
            if re.match(r"[a-z]+:|//", address):
                continue
            target = site / path if path else page
            if not target.exists() or place and target in read and place not in read[target].ids:
                yield f"{page.name}: {address}"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=pathlib.Path)
    options.add_argument("--repository", default="")
    asked = options.parse_args()
    subprocess.run([CAJISTA, "init", "-q", str(asked.folder)], check=True)
    for old in (asked.folder / "pages").glob("*.md"):
        old.unlink()
    (asked.folder / "pages").mkdir(exist_ok=True)
    names = pages()
    for file, name in names.items():
        words = led(file, file.read_text(encoding="utf-8"), names, asked.repository.rstrip("/"))
        (asked.folder / "pages" / name).write_text(words, encoding="utf-8")
    (asked.folder / "edition.toml").write_text('[edition]\ntitle = "Cajista"\nlanguage = "en"\n', encoding="utf-8")
    subprocess.run([CAJISTA, "encode", "-q"], cwd=asked.folder, check=True)
    subprocess.run([CAJISTA, "publish", "-q", "--format", "html"], cwd=asked.folder, check=True)
    nowhere = list(dead(asked.folder / "output" / "site"))
    print(*(f"a link leads nowhere: {one}" for one in nowhere), sep="\n", end="\n" if nowhere else "")
    print(f"{len(names)} pages of documentation in {asked.folder / 'output' / 'site'}")
    sys.exit(bool(nowhere))


if __name__ == "__main__":
    main()
