#!/usr/bin/env python3
"""Times the commands on editions of many letters, and prints how the cost grows.

    src/bench/letters.py [--sizes 250,500,1000] [--jobs encode,again,one,settle,validate,html] [--most RATIO] [--runs N]

Makes an edition of invented letters for each size, always the same (2.8 KB each, one person for eight letters), and runs

    encode    all letters
    again     encode, with nothing changed
    one       encode, with one letter changed
    settle    who is who, of letters that are read already (encode --shard)
    validate  all TEI files
    html      the web edition

Prints for each the processor time, wall time and greatest memory, the cost of one letter more, and the ratio for twice the
letters. Of several runs the quickest counts. With --most the exit status is 1 if a ratio of processor time is greater
than that.
"""

import argparse
import os
import pathlib
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time

HOME = pathlib.Path(__file__).resolve().parents[2]
CAJISTA = os.environ.get("CAJISTA", str(HOME / "bin" / "cajista"))

GIVEN = "Emilio Lidia Andrés Adela Tomás Clara Ramón Elvira Gaspar Julia Matías Irene Pablo Rosa Luis Marta".split()
SURNAMES = ("Otegui Quiroga Ledesma Arrieta Salcedo Urrutia Tejada Villalba Montero Barrios Echeverría Soler Pujol Navarro "
            "Cisneros Olmedo").split()
MORE = "Alba Bravo Campos Duarte Estrada Flores Garrido Herrero Ibarra Juárez Larrea Mena Nogales Oliva Prado Rivas".split()
PLACES = "Lyon Madrid Barcelona Sevilla París Burdeos Valencia Granada Toledo Bilbao".split()
MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
SENTENCES = [
    "Ayer vino {a} a la imprenta con {b} y no trajo el papel que le habíamos pedido desde hacía un mes.",
    "Dile a {a} que la carta de {b} llegó tarde a {place}, y que nadie supo contestarla como debía.",
    "No he visto a {a} desde el {date}; según {b}, está en el campo, cerca de {place}, y no piensa volver pronto.",
    "Las pruebas del segundo pliego se quedaron en {place}; las corregirá {a} cuando regrese de su viaje.",
    "Me dicen que el editor no quiere esperar más, y que el {date} habrá que entregarle todo lo que falta.",
    "En {place} llueve desde hace días y las calles están llenas de barro; apenas salgo de casa para comprar el pan.",
    "Recuerdo que {a} hablaba siempre del teatro con mucha pasión, aunque {b} no le hiciera caso.",
    "La traducción está casi terminada, pero faltan las notas{call} y el prólogo que prometió {a}.",
    "No te preocupes por el dinero: ya lo arreglaremos cuando volvamos a vernos en {place}.",
    "He leído el libro que me mandaste y me ha parecido muy hermoso, sobre todo el capítulo de los viajes.",
]
LETTER = 2400
WIDTH = 78


class Writer:
    """Writes letters; the same seed, the same letters."""

    def __init__(self, letters):
        self.random = random.Random(1931)
        people = [f"{given} {one} {two}" for one in SURNAMES for two in [""] + MORE for given in GIVEN]
        people = [" ".join(name.split()) for name in people]
        self.random.shuffle(people)
        self.people = people[: max(62, letters // 8)]

    def date(self):
        return f"{self.random.randint(1, 28)} de {self.random.choice(MONTHS)} de 19{self.random.randint(10, 30)}"

    def name(self):
        given, surname, *rest = self.random.choice(self.people).split()
        return self.random.choice([" ".join([given, surname, *rest]), f"{given} {surname}", surname, f"{given[0]}. {surname}"])

    def letter(self):
        paragraphs, notes = [], []
        while sum(map(len, paragraphs)) < LETTER:
            words = []
            for _ in range(self.random.randint(3, 6)):
                sentence = self.random.choice(SENTENCES)
                call = ""
                if "{call}" in sentence:
                    call = str(len(notes) + 1)
                    notes.append(f"{call} Véase la carta de {self.name()} del {self.date()}.")
                words += sentence.format(a=self.name(), b=self.name(), place=self.random.choice(PLACES), date=self.date(),
                                         call=call).split()
            paragraphs.append(lines(words))
        sender, recipient = self.random.sample(self.people, 2)
        parts = [f"{self.random.choice(PLACES)}, {self.date()}", f"Querido {recipient}:", *paragraphs, "Un abrazo,", sender]
        return "\n\n".join(parts) + "\n" + ("\n" + "\n".join(notes) + "\n" if notes else "")


def lines(words):
    """Words as lines of a page."""
    out, line = [], ""
    for word in words:
        if len(line) + len(word) > WIDTH:
            out.append(line)
            line = word
        else:
            line = (line + " " + word).strip()
    return "\n".join(out + [line])


def edition(folder, letters):
    writer = Writer(letters)
    (folder / "corpus").mkdir(parents=True)
    (folder / "edition.toml").write_text('[edition]\ntitle = "Cartas"\nlanguage = "es"\n', encoding="utf-8")
    for number in range(letters):
        (folder / "corpus" / f"carta-{number:05}.txt").write_text(writer.letter(), encoding="utf-8")


def run(folder, *command):
    """Runs the program; returns seconds of processor, seconds of the clock, megabytes."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.time()
    timed = ["/usr/bin/time", "-f", "%M", CAJISTA, *command]
    done = subprocess.run(timed, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        sys.exit(f"cajista {' '.join(command)} ended with {done.returncode}:\n{done.stderr}")
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return processor, time.time() - start, int(done.stderr.split()[-1]) / 1024


def made(folder):
    """Forgets what was made."""
    for name in ["output", "tei", "shares"]:
        shutil.rmtree(folder / name, ignore_errors=True)
    for name in ["persons.xml", "places.xml", "orgs.xml"]:
        (folder / name).unlink(missing_ok=True)


def change(folder, number):
    letter = folder / "corpus" / "carta-00007.txt"
    letter.write_text(re.sub(r"Un abrazo( \d+)?,", f"Un abrazo {number},", letter.read_text(encoding="utf-8")), encoding="utf-8")


def read(folder):
    """All but the settling of who is who: one share of one."""
    subprocess.run([CAJISTA, "encode", "-q", "--shard", "1/1", "--names", "shares"], cwd=folder, check=True)


JOBS = {
    "encode": (made, ["encode", "-q"]),
    "again": (lambda folder: None, ["encode", "-q"]),
    "one": (lambda folder: change(folder, time.time_ns()), ["encode", "-q"]),
    "settle": (read, ["settle", "-q", "shares"]),
    "validate": (lambda folder: None, ["validate", "-q"]),
    "html": (lambda folder: None, ["publish", "-q", "--format", "html"]),
}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sizes", default="250,500,1000")
    options.add_argument("--jobs", default="encode,again,one,settle,validate,html")
    options.add_argument("--most", type=float, default=0)
    options.add_argument("--runs", type=int, default=1)
    told = options.parse_args()
    sizes = [int(size) for size in told.sizes.split(",")]
    jobs = told.jobs.split(",")
    figures = {}
    subprocess.run([CAJISTA, "--version"], check=True, stdout=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory() as scratch:
        for size in sizes:
            folder = pathlib.Path(scratch) / str(size)
            edition(folder, size)
            for job in jobs:
                prepare, command = JOBS[job]
                best = None
                for _ in range(told.runs):
                    prepare(folder)
                    figure = run(folder, *command)
                    best = figure if best is None or figure < best else best
                figures[job, size] = best
            shutil.rmtree(folder)
    print(f"{'job':9} {'letters':>7} {'processor':>10} {'wall':>8} {'memory':>8} {'one more':>10} {'twice':>7}")
    worst = 0
    for job in jobs:
        for at, size in enumerate(sizes):
            processor, wall, memory = figures[job, size]
            line = f"{job:9} {size:7} {processor:8.2f} s {wall:6.2f} s {memory:5.0f} MB"
            if at:
                before = sizes[at - 1]
                more = processor - figures[job, before][0]
                # the cost of the start does not grow: it is no part of what doubles
                line += f" {1000 * more / (size - before):7.2f} ms"
                if size == 2 * before:
                    ratio = processor / figures[job, before][0]
                    worst = max(worst, ratio)
                    line += f" {ratio:6.2f}"
            print(line)
    if told.most and worst > told.most:
        sys.exit(f"twice the letters cost {worst:.2f} times as much; {told.most} is the most")


if __name__ == "__main__":
    sys.exit(main())
