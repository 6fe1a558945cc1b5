package org.cajista.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cajista.model.OutputFormat;

/**
 * What a publishing wrote.
 *
 * @param files the files of each format asked for
 */
public record PublishResult(Map<OutputFormat, List<Path>> files) {

  /** Takes a copy of the map. */
  public PublishResult {
    files = Map.copyOf(files);
  }
}
