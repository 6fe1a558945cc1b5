package org.cajista.cli.print;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cajista.project.EncodeResult;
import org.cajista.project.FailureCause;
import org.cajista.project.ProjectListener;
import org.cajista.project.ProjectStage;
import org.cajista.project.PublishResult;
import org.cajista.project.TextResult;
import org.cajista.project.ValidateResult;
import org.cajista.report.Diagnostic;
import org.cajista.report.PersonsWritten;

/** Prints how a build goes: each stage as its own command does. */
public final class BuildPrinter implements ProjectListener, Closeable {
  private final Console console;
  private final EncodePrinter encode;
  private final ValidatePrinter validate;
  private final PublishPrinter publish;
  private volatile StagePrinter now;

  public BuildPrinter(Console console) {
    this.console = console;
    this.encode = new EncodePrinter(console, ReportFile.none(console));
    this.validate = new ValidatePrinter(console, ValidatePrinter.Settings.USUAL);
    this.publish = new PublishPrinter(console);
    this.now = encode;
  }

  @Override
  public void begins(ProjectStage stage, int steps) {
    now =
        switch (stage) {
          case ENCODE -> encode;
          case VALIDATE -> validate;
          case PUBLISH -> publish;
        };
    now.begins(stage, steps);
  }

  @Override
  public void step() {
    now.step();
  }

  @Override
  public void ends(ProjectStage stage) {
    now.ends(stage);
  }

  @Override
  public void encoded(TextResult result) {
    encode.encoded(result);
  }

  @Override
  public void doubt(Diagnostic found) {
    encode.doubt(found);
  }

  @Override
  public void persons(Path file, PersonsWritten written) {
    encode.persons(file, written);
  }

  @Override
  public void allEncoded(EncodeResult result) {
    encode.allEncoded(result);
  }

  @Override
  public void validated(String file, List<Diagnostic> findings) {
    validate.validated(file, findings);
  }

  @Override
  public void unreadable(String file, FailureCause trouble) {
    validate.unreadable(file, trouble);
  }

  @Override
  public void allValidated(ValidateResult result) {
    validate.allValidated(result);
  }

  @Override
  public void published(PublishResult result) {
    publish.published(result);
    console.out().flush(); // a command can go on after it
  }

  @Override
  public void warned(String sentence) {
    if (!console.quiet()) {
      console.err().println(sentence);
      console.err().flush();
    }
  }

  @Override
  public void close() throws IOException {
    encode.close();
    validate.close();
    publish.close();
  }
}
