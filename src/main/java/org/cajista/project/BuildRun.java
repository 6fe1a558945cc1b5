package org.cajista.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.edition.BuildRecord;
import org.cajista.edition.Edition;
import org.cajista.edition.EditionLanguages;
import org.cajista.edition.EditionLock;
import org.cajista.project.select.CheckedFile;
import org.cajista.project.select.EditionWarnings;
import org.cajista.project.select.EncodePlan;
import org.cajista.project.select.TeiInputs;
import org.cajista.report.CajistaException;

/** Makes an edition, as far as it is out of date, and stops where a text has errors. */
final class BuildRun {
  private final Environment environment;
  private final Edition edition;
  private final boolean all;
  private final ProjectListener listener;

  /**
   * @param all true if also what is up to date is made
   */
  BuildRun(Environment environment, Edition edition, boolean all, ProjectListener listener) {
    this.environment = environment;
    this.edition = edition;
    this.all = all;
    this.listener = listener;
  }

  BuildResult run() throws IOException, CajistaException {
    return EditionLock.hold(edition, listener::warned, this::runAlone);
  }

  private BuildResult runAlone() throws IOException, CajistaException {
    String program = ProgramBuild.fingerprint();
    BuildRecord record =
        all ? BuildRecord.empty(edition, program) : BuildRecord.of(edition, program);
    try {
      return run(record);
    } finally {
      record.save();
    }
  }

  private BuildResult run(BuildRecord record) throws IOException, CajistaException {
    EditionWarnings.of(environment.user(), edition).forEach(listener::warned);
    EncodeResult encoded =
        new EncodeRun(environment, EncodeOptions.CHANGED, Optional.of(record), listener)
            .run(EncodePlan.of(environment.user(), edition, Optional.empty()));
    if (!encoded.good()) {
      return new BuildResult(encoded, Optional.empty(), false);
    }
    List<Path> tei = TeiInputs.of(environment.user(), edition);
    List<Path> common = new ArrayList<>(EditionLanguages.of(edition).files());
    common.addAll(TeiInputs.registers(edition));
    ValidateResult validated =
        ValidateRun.of(environment, edition, listener)
            .changedSince(record, common)
            .run(TeiInputs.withPersons(edition, tei).stream().map(CheckedFile::of).toList());
    if (!validated.good()) {
      return new BuildResult(encoded, Optional.of(validated), false);
    }
    EvalFile.write(environment, edition, tei, record);
    boolean published =
        new PublishRun(
                environment, edition, edition.facts(), edition.print(), edition.site(), listener)
            .run(tei, edition.formats(), record);
    return new BuildResult(encoded, Optional.of(validated), published);
  }
}
