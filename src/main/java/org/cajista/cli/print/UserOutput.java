package org.cajista.cli.print;

import java.io.IOException;
import java.io.OutputStream;

/**
 * An output of the process. Names of files and words of texts can contain control characters, which
 * a terminal obeys: instead of them it shows their pictures (␛). Colours pass if a person watches.
 * If nobody reads the output any more ({@code cajista … | head}), the rest is dropped without an
 * error; all other errors are passed on.
 */
final class UserOutput extends OutputStream {

  private static final int ESCAPE = 0x1b;
  private static final int DELETE = 0x7f;

  /** Control characters of a line: tab, line feed, carriage return. */
  private static final String OF_LINES = "\t\n\r";

  /** The longest sequence of a colour is shorter. */
  private static final int LONGEST = 16;

  private final OutputStream out;
  private final boolean screen;
  private final StringBuilder sequence = new StringBuilder();
  private boolean closed;

  /**
   * @param screen true if a person watches
   */
  UserOutput(OutputStream out, boolean screen) {
    this.out = out;
    this.screen = screen;
  }

  @Override
  public void write(int value) throws IOException {
    int one = value & 0xff;
    if (sequence.length() > 0) {
      continueSequence(one);
    } else if (one == ESCAPE && screen) {
      sequence.append((char) one);
    } else if (isControl(one)) {
      picture(one);
    } else {
      pass(one);
    }
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    int from = start;
    for (int i = start; i < start + length; i++) {
      int one = bytes[i] & 0xff;
      if (isControl(one) || sequence.length() > 0) {
        pass(bytes, from, i - from);
        write(one);
        from = i + 1;
      }
    }
    pass(bytes, from, start + length - from);
  }

  private static boolean isControl(int one) {
    return one < ' ' && OF_LINES.indexOf(one) < 0 || one == DELETE;
  }

  /** A colour is an escape, a bracket, figures and semicolons, and an m. */
  private void continueSequence(int one) throws IOException {
    sequence.append((char) one);
    boolean goesOn =
        sequence.length() == 2 ? one == '[' : one >= '0' && one <= '9' || one == ';' || one == 'm';
    if (goesOn && one != 'm' && sequence.length() < LONGEST) {
      return;
    }
    String whole = sequence.toString();
    sequence.setLength(0);
    if (goesOn && one == 'm') {
      for (char each : whole.toCharArray()) {
        pass(each);
      }
    } else {
      picture(ESCAPE);
      for (char each : whole.substring(1).toCharArray()) {
        write(each);
      }
    }
  }

  /** The block U+2400 has a picture of each control character. */
  private void picture(int control) throws IOException {
    int code = control == DELETE ? 0x2421 : 0x2400 + control;
    pass(0xe0 | code >> 12);
    pass(0x80 | code >> 6 & 0x3f);
    pass(0x80 | code & 0x3f);
  }

  private void pass(int one) throws IOException {
    pass(new byte[] {(byte) one}, 0, 1);
  }

  private void pass(byte[] bytes, int start, int length) throws IOException {
    if (length == 0 || closed) {
      return;
    }
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      closed = isNobodyThere(e);
      if (!closed) {
        throw e;
      }
    }
  }

  /** The words of Unix and of Windows for a pipe whose reader has ended. */
  private static boolean isNobodyThere(IOException trouble) {
    String message = String.valueOf(trouble.getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
