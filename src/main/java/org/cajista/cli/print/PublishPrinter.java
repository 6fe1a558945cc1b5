package org.cajista.cli.print;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.project.PublishResult;

/** Prints what was published. */
public final class PublishPrinter extends StagePrinter {

  private final boolean files;

  public PublishPrinter(Console console) {
    this(console, true);
  }

  private PublishPrinter(Console console, boolean files) {
    super(console);
    this.files = files;
  }

  /** Returns a printer of what there is to say, for files that are thrown away. */
  public static PublishPrinter ofWarnings(Console console) {
    return new PublishPrinter(console, false);
  }

  @Override
  public void published(PublishResult result) {
    if (!files) {
      result.warnings().forEach(console().out()::println);
    } else if (!console().quiet()) {
      List<String> warnings = result.warnings();
      (console().verbose() ? warnings : WarningSums.of(warnings)).forEach(console().err()::println);
      new TreeMap<>(result.files())
          .forEach((format, files) -> print(format, files, result.folder()));
    }
  }

  private void print(OutputFormat format, List<Path> files, Path folder) {
    Words words = console().words();
    String what = format == OutputFormat.HTML ? words.say("publish.web") : format.name();
    Path shown = files.size() == 1 ? files.get(0) : folder.resolve(start(format));
    console()
        .out()
        .println(
            words.say(
                "publish.made", what, console().shown(shown), words.count(files.size(), "file")));
  }

  private static String start(OutputFormat format) {
    return format == OutputFormat.HTML ? "index.html" : format.folder();
  }
}
