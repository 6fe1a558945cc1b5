package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;

/** Where the TEI of an edition lies, and when it goes. */
final class TeiFolderRunTest extends NewEditionFixture {

  /** The TEI of an edition of earlier times stays where it is until it is moved as a whole. */
  @Test
  void whatWasCorrectedUnderOutputIsNotLost() throws IOException {
    Path toml = edition.resolve("edition.toml");
    Files.writeString(toml, Files.readString(toml).replaceFirst("(?m)^tei = .*\n", ""));
    Files.writeString(
        edition.resolve("corpus/zeta.txt"), "El cajista compone de pie, y de noche.\n");
    cajista("encode", "-o", "output/tei");
    correct(edition.resolve("output/tei/zeta.xml"));

    Files.writeString(edition.resolve("corpus/zeta.txt"), "El cajista compone de pie.\n");
    Run here = cajista("encode");
    assertThat(here.err())
        .contains("output/tei: warning: ", "Move the whole folder to tei", "tei = \"output/tei\"");
    assertThat(edition.resolve("tei")).doesNotExist();
    assertThat(edition.resolve("output/tei/zeta.xml")).content().contains("El buen cajista");

    Files.move(edition.resolve("output/tei"), edition.resolve("tei"));
    Files.writeString(edition.resolve("corpus/zeta.txt"), "El cajista compone sentado.\n");
    Run moved = cajista("build");
    assertThat(moved.err()).doesNotContain("warning");
    assertThat(edition.resolve("tei/zeta.xml"))
        .content()
        .contains("El buen cajista compone sentado.", "href=\"../schema/cajista.rng\"");
    assertThat(edition.resolve("output/tei")).doesNotExist();
    assertThat(edition.resolve("output/site/zeta.html")).content().contains("El buen cajista");
  }

  @Test
  void whereTheEditionSaysSoTheTeiIsUnderOutput() throws IOException {
    Path toml = edition.resolve("edition.toml");
    Files.writeString(
        toml, Files.readString(toml).replaceFirst("(?m)^tei = .*", "tei = \"output/tei\""));
    cajista("encode");
    assertThat(cajista("build").err()).doesNotContain("warning");
    assertThat(edition.resolve("output/tei/zeta.xml")).exists();
  }

  @Test
  void anEncodingWithoutPageTextIsRemovedUnlessSomeoneWorkedOnIt() throws IOException {
    Path raw = edition.resolve("corpus/zeta.txt");
    Files.writeString(raw, "El cajista compone de pie.\n");
    cajista("build");
    Path other = Files.writeString(edition.resolve("tei/otra.xml"), "<TEI/>");
    Path linked = Files.createSymbolicLink(edition.resolve("tei/yo.xml"), Path.of("zeta.xml"));

    Files.move(raw, edition.resolve("corpus/eta.txt"));
    String said = cajista("encode").err();
    assertThat(said).contains("zeta.xml: removed, because its page text is no longer in corpus.");
    assertThat(edition.resolve("tei/zeta.xml")).doesNotExist();
    assertThat(edition.resolve("tei/eta.xml")).exists();
    assertThat(other).exists();
    assertThat(Files.isSymbolicLink(linked)).isTrue();
    Files.delete(other);
    Files.delete(linked);
    cajista("build");
    assertThat(edition.resolve("output/site/zeta.html")).doesNotExist();
    assertThat(edition.resolve("output/site/eta.html")).exists();

    correct(edition.resolve("tei/eta.xml"));
    Files.move(edition.resolve("corpus/eta.txt"), raw);
    assertThat(cajista("encode").err())
        .contains("eta.xml: warning: you have corrected this file", "another name now");
    assertThat(edition.resolve("tei/eta.xml")).content().contains("El buen cajista");
    // as the sentence says
    Files.move(
        edition.resolve("tei/eta.xml"),
        edition.resolve("tei/zeta.xml"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThat(cajista("encode", "--all").err()).doesNotContain("warning");
    assertThat(edition.resolve("tei/zeta.xml")).content().contains("El buen cajista");
    assertThat(cajista("status").out()).contains("zeta.xml: corrected by you");
  }
}
