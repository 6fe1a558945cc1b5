#!/usr/bin/env python3
"""Compare the measures of a run with the recorded ones in docs/quality.tsv.

    python3 .ci/quality.py FOLDER [--record]

FOLDER holds what the tools have written, one JSON file a tool. A line of docs/quality.tsv is

    measure TAB figure TAB command

The measure says where the figure stands: FILE/key/key is the value of key.key in FOLDER/FILE.json. A figure
«>= 12» is a bar: less is an error. A plain figure is for information. --record writes the figures of this run
into docs/quality.tsv; new lines are written by hand. Exit status 1 if a bar is missed or a figure is not there.
"""
import json
import pathlib
import sys

RECORD = pathlib.Path(__file__).resolve().parent.parent / "docs" / "quality.tsv"


def figure(folder, measure):
    """The figure of a measure as the record writes it, or None where there is none."""
    file, *keys = measure.split("/")
    try:
        value = json.loads((folder / (file + ".json")).read_text(encoding="utf-8"))
        for key in keys:
            value = value[key]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return f"{value:.4f}" if isinstance(value, float) else str(value)


def main():
    arguments = [a for a in sys.argv[1:] if a != "--record"]
    if len(arguments) != 1:
        sys.exit(__doc__)
    folder, record = pathlib.Path(arguments[0]), "--record" in sys.argv
    lines, missed = [], []
    print(f"{'measure':32} {'recorded':>10} {'now':>10}")
    for line in RECORD.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            lines.append(line)
            continue
        measure, recorded, command = line.split("\t")
        bar, before = recorded.startswith(">="), recorded.removeprefix(">= ")
        now = figure(folder, measure)
        fell = now is None or bar and float(now) < float(before)
        change = "" if now is None or float(now) == float(before) else f"  {float(now) - float(before):+.4g}"
        print(f"{measure:32} {recorded:>10} {now or 'none':>10}{change}{'  MISSED' if fell else ''}")
        if fell:
            missed.append(measure)
        lines.append("\t".join([measure, (">= " if bar else "") + (now or before), command]))
    if record:
        RECORD.write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(f"recorded in docs/{RECORD.name}")
    elif missed:
        sys.exit("below the record in docs/%s: %s" % (RECORD.name, ", ".join(missed)))


if __name__ == "__main__":
    main()
