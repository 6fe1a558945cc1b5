#!/usr/bin/env python3
"""Builds the fallback faces of src/main/resources/fonts/fallback/; README.md beside this file says from what.

    python3 faces.py OWN NOTO CJK OUT

OWN: src/main/resources/fonts, whose faces come first.
NOTO: the folder of Debian's fonts-noto-core and fonts-noto-unhinted; CJK: a folder with NotoSerifSC_400Regular.ttf and
NotoSerifKR_400Regular.ttf. Each face keeps the features that its script needs (ligatures, marks) and loses its hints. What they cover stands in
OUT/faces.tsv: name, ranges of characters. A glyph that no character has of its own (a ligature, the form inside a word)
gets one of the private use area, and OUT/forms.tsv says which characters it stands for: PostScript name of the face,
private character, characters. So a PDF can say what its glyphs mean.
"""
import os
import sys
import unicodedata

from fontTools import subset
from fontTools.ttLib import TTFont

OWN, NOTO, CJK, OUT = sys.argv[1:5]
ALL = [(0x20, 0x10FFFF)]


def charsets(*names):
    """The characters of old national character sets: those that are in daily use."""
    found = set()
    for name in names:
        for high in range(0x81, 0xFF):
            for low in range(0x40, 0xFF):
                try:
                    found.update(ord(c) for c in bytes([high, low]).decode(name))
                except UnicodeDecodeError:
                    pass
    return found


def level_one():
    """Han characters of the first levels of GB 2312, Big5 and JIS X 0208; kana, signs."""
    found = set()
    def take(name, rows):
        for high, lows in rows:
            for low in lows:
                try:
                    found.update(ord(c) for c in bytes([high, low]).decode(name))
                except UnicodeDecodeError:
                    pass
    low = range(0xA1, 0xFF)
    take("gb2312", [(h, low) for h in [*range(0xA1, 0xA4), *range(0xB0, 0xD8)]])
    take("euc_jp", [(h, low) for h in [*range(0xA1, 0xA6), *range(0xB0, 0xD0)]])
    take("big5", [(h, [*range(0x40, 0x7F), *low]) for h in [*range(0xA1, 0xA4), *range(0xA4, 0xC7)]])
    return found


# name, folder, file, characters
FACES = [
    ("hebrew", NOTO, "NotoSerifHebrew-Regular.ttf", ALL),
    ("arabic", NOTO, "NotoNaskhArabic-Regular.ttf", ALL),
    ("syriac", NOTO, "NotoSansSyriac-Regular.ttf", ALL),
    ("samaritan", NOTO, "NotoSansSamaritan-Regular.ttf", ALL),
    ("armenian", NOTO, "NotoSerifArmenian-Regular.ttf", ALL),
    ("georgian", NOTO, "NotoSerifGeorgian-Regular.ttf", ALL),
    ("coptic", NOTO, "NotoSansCoptic-Regular.ttf", ALL),
    ("ethiopic", NOTO, "NotoSerifEthiopic-Regular.ttf", [(0x1200, 0x139F)]),
    ("devanagari", NOTO, "NotoSerifDevanagari-Regular.ttf", ALL),
    ("gothic", NOTO, "NotoSansGothic-Regular.ttf", ALL),
    ("runic", NOTO, "NotoSansRunic-Regular.ttf", ALL),
    ("ogham", NOTO, "NotoSansOgham-Regular.ttf", ALL),
    ("old-italic", NOTO, "NotoSansOldItalic-Regular.ttf", ALL),
    ("phoenician", NOTO, "NotoSansPhoenician-Regular.ttf", ALL),
    ("glagolitic", NOTO, "NotoSansGlagolitic-Regular.ttf", ALL),
    ("latin", NOTO, "NotoSerif-Regular.ttf", ALL),
    ("symbols", NOTO, "NotoSansSymbols-Regular.ttf", ALL),
    ("symbols-2", NOTO, "NotoSansSymbols2-Regular.ttf", [(0x2000, 0x2BFF), (0x10000, 0x102FF), (0x1D200, 0x1D37F), (0x1F000, 0x1F8FF)]),
    ("mathematics", NOTO, "NotoSansMath-Regular.ttf", [(0x2000, 0x2BFF), (0x1D400, 0x1D7FF)]),
    ("music", NOTO, "NotoMusic-Regular.ttf", ALL),
    ("han", CJK, "NotoSerifSC_400Regular.ttf", None),
    ("hangul", CJK, "NotoSerifKR_400Regular.ttf", "hangul"),
]



PRIVATE = range(0xE000, 0xF900)


def glyphs_to_text(font):
    """What each glyph stands for: its character, or what the substitutions made it from."""
    text = {}
    for code, glyph in sorted(font.getBestCmap().items()):
        if code not in PRIVATE and glyph not in text:
            text[glyph] = unicodedata.normalize("NFKC", chr(code)) if 0xFB1D <= code <= 0xFEFC else chr(code)
    lookups = font["GSUB"].table.LookupList if "GSUB" in font else None
    tables = [sub for lookup in lookups.Lookup for sub in lookup.SubTable] if lookups else []
    tables = [getattr(sub, "ExtSubTable", sub) for sub in tables]
    for _ in range(4):
        for sub in tables:
            if sub.LookupType == 1:
                for source, target in sub.mapping.items():
                    if source in text:
                        text.setdefault(target, text[source])
            elif sub.LookupType == 2:
                for source, targets in sub.mapping.items():
                    if source in text and targets:
                        for position, target in enumerate(targets):
                            text.setdefault(target, text[source] if position == 0 else "")
            elif sub.LookupType == 4:
                for first, ligatures in sub.ligatures.items():
                    for ligature in ligatures:
                        parts = [first, *ligature.Component]
                        if all(part in text for part in parts):
                            text.setdefault(ligature.LigGlyph, "".join(text[part] for part in parts))
    return text


def name_forms(name, font, forms):
    """Gives each glyph without a character one of the private use area."""
    text = glyphs_to_text(font)
    cmap = font.getBestCmap()
    encoded = set(cmap.values())
    free = iter(PRIVATE)
    for glyph in font.getGlyphOrder()[1:]:
        if glyph not in encoded and glyph in text:
            code = next(free)
            for table in font["cmap"].tables:
                if table.isUnicode():
                    table.cmap[code] = glyph
            forms.append((name, code, text[glyph]))
    for code in sorted(c for c in cmap if 0xFB1D <= c <= 0xFEFC):
        forms.append((name, code, unicodedata.normalize("NFKC", chr(code))))


def ranges_of(codes):
    """The codes as ranges: 41-5A 61-7A."""
    found = []
    for code in sorted(codes):
        if found and found[-1][1] == code - 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    return " ".join(f"{a:X}" if a == b else f"{a:X}-{b:X}" for a, b in found)


def build(name, folder, file, ranges, covers, forms):
    font = TTFont(os.path.join(folder, file))
    cmap = set(font.getBestCmap())
    if ranges is None:
        wanted = level_one() - set(range(0x20, 0x100))
    elif ranges == "hangul":
        wanted = {c for c in charsets("euc_kr") if 0xAC00 <= c <= 0xD7A3 or 0x3130 <= c < 0x3190}
    else:
        wanted = {c for a, b in ranges for c in range(a, min(b, 0x1FFFF) + 1)} - set(PRIVATE)
    options = subset.Options()
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += ["DSIG", "STAT", "MATH", "vhea", "vmtx", "meta", "BASE"]
    if ranges in (None, "hangul"):
        options.layout_features = []
    elif name == "arabic":
        # readers of PDF reverse the letters of a ligature; that of lam and alef is two glyphs here
        options.layout_features = [f for f in options.layout_features if f not in ("liga", "dlig")]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=cmap & wanted | {0x20})
    subsetter.subset(font)
    covers.append((name, ranges_of(cmap & wanted)))
    name_forms(font["name"].getDebugName(6), font, forms)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    path = os.path.join(OUT, name + ".ttf")
    font.save(path)
    print(name, len(cmap & wanted), os.path.getsize(path))


covers, forms = [], []
for style, file in [("regular", "Regular"), ("italic", "Italic"), ("bold", "Bold"), ("bold-italic", "BoldItalic")]:
    covers.append((style, ranges_of(TTFont(os.path.join(OWN, f"LibertinusSerif-{file}.ttf")).getBestCmap())))
for face in FACES:
    build(*face, covers, forms)
with open(os.path.join(OUT, "faces.tsv"), "w", encoding="utf-8") as file:
    file.write("# written by src/faces/faces.py: name, the characters that the face has; the order is that of the chain\n")
    file.writelines(f"{name}\t{ranges}\n" for name, ranges in covers)
with open(os.path.join(OUT, "forms.tsv"), "w", encoding="utf-8") as file:
    file.write("# written by src/faces/faces.py: PostScript name, the character of a form, the characters that it stands for\n")
    file.writelines(f"{name}\t{code:X}\t{' '.join(f'{ord(c):X}' for c in text)}\n" for name, code, text in forms)
