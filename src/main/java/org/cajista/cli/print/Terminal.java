package org.cajista.cli.print;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * The streams and the folder of a command.
 *
 * @param out what the user asked for; UTF-8
 * @param err what else there is to say; UTF-8
 * @param folder what relative paths are relative to
 * @param outIsScreen true if a person watches {@code out}: then colours are of use
 * @param errIsScreen true if a person watches {@code err}: then a progress bar is of use
 * @param variables the environment variables
 */
public record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Path folder,
    boolean outIsScreen,
    boolean errIsScreen,
    Map<String, String> variables) {

  /** No help is legible in fewer columns; picocli allows no fewer. */
  private static final int NARROWEST = 55;

  private static final int SCREEN = 80;
  private static final int USUAL = 100;

  /** Returns the terminal of the process. */
  public static Terminal ofProcess() {
    return new Terminal(
        System.in,
        stream(FileDescriptor.out, isScreen("out")),
        stream(FileDescriptor.err, isScreen("err")),
        Path.of("").toAbsolutePath(),
        isScreen("out"),
        isScreen("err"),
        System.getenv());
  }

  /** Returns how wide help can be: the width of the screen if the variable COLUMNS says it. */
  public int columns() {
    String known = variables.getOrDefault("COLUMNS", "");
    return known.matches("\\d{1,4}")
        ? Math.max(NARROWEST, Integer.parseInt(known))
        : outIsScreen ? SCREEN : USUAL;
  }

  private static PrintStream stream(FileDescriptor descriptor, boolean screen) {
    OutputStream bytes = new UserOutput(new FileOutputStream(descriptor), screen);
    return new PrintStream(new BufferedOutputStream(bytes), false, StandardCharsets.UTF_8);
  }

  /** Java knows only of both ends together; {@code bin/cajista} asks the system for each. */
  private static boolean isScreen(String stream) {
    String known = System.getProperty("cajista.screen." + stream);
    return known == null ? System.console() != null : known.equals("true");
  }
}
