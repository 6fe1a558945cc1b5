package org.cajista.project;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.cajista.report.Fate;
import org.cajista.report.Severity;
import org.cajista.report.encoding.EncodingFindings;

/** The result of encoding one page text. */
public sealed interface TextResult {

  /**
   * Returns the name of the page text.
   *
   * @return its file, as the user would name it
   */
  String name();

  /**
   * True if the text has no errors.
   *
   * @return true also where there are doubts
   */
  boolean good();

  /**
   * The file of an encoding.
   *
   * @param tei the TEI file of the text
   * @param fate what became of the encoding
   * @param file what was written: the TEI file, the file beside it in which conflicts are marked,
   *     or the copy of the editor's file
   * @param conflicts the number of places that the editor has to decide
   */
  record Written(Path tei, Fate fate, Path file, int conflicts) {

    /** Checks that nothing is missing. */
    public Written {
      Objects.requireNonNull(tei);
      Objects.requireNonNull(fate);
      Objects.requireNonNull(file);
    }
  }

  /**
   * The text was encoded.
   *
   * @param name the page text, as the user would name it
   * @param written where the encoding is; none if it was not written to a file
   * @param findings what there is to say of it
   */
  record Encoded(String name, Optional<Written> written, EncodingFindings findings)
      implements TextResult {

    /** Checks that nothing is missing. */
    public Encoded {
      Objects.requireNonNull(name);
      Objects.requireNonNull(written);
      Objects.requireNonNull(findings);
    }

    @Override
    public boolean good() {
      return findings.diagnostics().stream().noneMatch(found -> found.severity() == Severity.ERROR);
    }
  }

  /**
   * Nothing has changed since the text was encoded.
   *
   * @param name the page text, as the user would name it
   */
  record UpToDate(String name) implements TextResult {

    /** Checks that there is a name. */
    public UpToDate {
      Objects.requireNonNull(name);
    }

    @Override
    public boolean good() {
      return true;
    }
  }

  /**
   * The text was not encoded.
   *
   * @param name the page text, as the user would name it
   * @param trouble why not
   */
  record Stopped(String name, FailureCause trouble) implements TextResult {

    /** Checks that nothing is missing. */
    public Stopped {
      Objects.requireNonNull(name);
      Objects.requireNonNull(trouble);
    }

    @Override
    public boolean good() {
      return false;
    }
  }
}
