#!/bin/sh
# Times «cajista validate» against Jing's own command line: the same files, the same schema, in turn.
#
#   src/bench/validate.sh [TEI-FILE …]
#
# Of the TEI files given (without any: of the sample edition) it makes a folder of 200 mixed files, 14 MB in all: four long
# ones, the rest letters and articles. Prints for the folder and for one small file the seconds of both, wall
# and processor, five runs each in turn; the median is what counts. Needs GNU time.
set -eu

home=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$home/bin/cajista" --version >/dev/null

if [ $# -eq 0 ]; then
    (cp -r "$home/corpus" "$home/edition.toml" "$home/persons.xml" "$work" && cd "$work" && "$home/bin/cajista" encode -q)
    set -- "$work"/tei/*.xml
fi

# --- the folder -----------------------------------------------------------------------------------

mkdir "$work/files"
python3 - "$work/files" "$@" <<'PYTHON'
import re, sys
folder, names = sys.argv[1], sys.argv[2:]
texts = sorted((re.sub(r'<\?xml-model.*?\?>\s*', '', open(n, encoding='utf-8').read()) for n in names), key=len)
small = [t for t in texts if len(t) < 100_000]

def book(text, size):
    """The divisions of a text again and again, each time with names of its own."""
    start, body, end = re.match(r'(?s)(.*<body>)(.*)(</body>.*)', text).groups()
    copies, n = [body], 1
    while sum(map(len, copies)) < size:
        copy = re.sub(r'xml:id="([^"]+)"', rf'xml:id="\1.{n}"', body)
        for name in re.findall(r'xml:id="([^"]+)"', body):
            copy = copy.replace(f'"#{name}"', f'"#{name}.{n}"')
        copies.append(copy)
        n += 1
    return start + ''.join(copies) + end

long = texts[-1] if len(texts[-1]) > 1_000_000 else book(texts[-1], 2_600_000)
for n in range(200):
    text = long if n < 4 else small[n % len(small)]
    with open(f'{folder}/{n:03}.xml', 'w', encoding='utf-8') as out:
        out.write(text.replace('</TEI>', f'<!-- {n} --></TEI>'))
PYTHON
one=$(find "$work/files" -name '*.xml' -printf '%s %p\n' | sort -n | head -n 1 | cut -d' ' -f2)
echo "$(ls "$work/files" | wc -l) files, $(du -sm "$work/files" | cut -f1) MB; one file of $(wc -c <"$one") bytes"

# --- the runs -------------------------------------------------------------------------------------

timed() { # NAME COMMAND …
    name=$1
    shift
    # 1: the documents have errors; that is no matter here
    /usr/bin/time -f "$name %e s wall, %U s + %S s processor" "$@" >/dev/null || [ $? -eq 1 ]
}

driver="com.thaiopensource.relaxng.util.Driver"
# Jing alone stands in its own jar; ours holds all libraries, which would cost it time to open
jar=$(find "${MAVEN_REPOSITORY:-$HOME/.m2/repository}/org/relaxng/jing" -name 'jing-*.jar' 2>/dev/null | head -n 1)
for what in "$work/files" "$one"; do
    [ -d "$what" ] && files=$(echo "$what"/*.xml) || files=$what
    for run in 1 2 3 4 5; do
        # shellcheck disable=SC2086
        timed "jing   " java -cp "${jar:-$home/target/cajista-all.jar}" "$driver" "$home/schema/cajista.rng" $files
        timed "cajista" "$home/bin/cajista" validate "$what"
    done
done
