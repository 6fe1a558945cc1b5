package org.cajista.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cajista.edition.BuildRecord.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was made, from what, and what is known of it after a run that was killed. */
final class BuildRecordTest {

  @TempDir Path folder;

  private BuildRecord record() throws Exception {
    return BuildRecord.of(Edition.ofFolder(folder), "1");
  }

  @Test
  void aRunThatIsKilledWhileItMakesAFileLeavesNoWordAboutIt() throws Exception {
    Path made = Files.writeString(folder.resolve("a.pdf"), "of the old inputs");
    Path other = Files.writeString(folder.resolve("b.pdf"), "of the old inputs");
    BuildRecord first = record();
    first.done(Step.PUBLISH, made, "old");
    first.done(Step.PUBLISH, other, "old");
    first.save();

    BuildRecord killed = record();
    assertThat(killed.isFresh(Step.PUBLISH, made, "new")).isFalse();
    killed.begin();
    Files.writeString(made, "of the new inputs");

    assertThat(record().isFresh(Step.PUBLISH, made, "old")).isFalse();
    assertThat(record().isFresh(Step.PUBLISH, other, "old")).isTrue();
  }
}
