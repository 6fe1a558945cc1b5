package org.cajista.publish;

import java.nio.file.Path;
import java.util.List;

/** The web edition: a folder of pages that reads from the file system too. */
public final class HtmlSite implements Output {

  private final Stylesheets stylesheets;

  /** With the shared stylesheets. */
  public HtmlSite(Stylesheets stylesheets) {
    this.stylesheets = stylesheets;
  }

  @Override
  public Format format() {
    return Format.HTML;
  }

  @Override
  public List<Path> publish(PressRun run) throws PublishException {
    for (TeiText text : run.texts()) {
      stylesheets.prepared(text, run.progress());
    }
    return List.of();
  }
}
