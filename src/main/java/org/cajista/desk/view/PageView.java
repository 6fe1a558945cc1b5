package org.cajista.desk.view;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cajista.desk.edit.OpenText;
import org.cajista.edition.Edition;
import org.cajista.edition.markup.Markup.Element;
import org.cajista.files.TemporaryFolder;
import org.cajista.publish.html.PagePreview;
import org.cajista.publish.press.PublishException;

/** The page of the web edition on which a passage stands, made anew from the chapter alone. */
public final class PageView implements AutoCloseable {
  private final TemporaryFolder folder;
  private final Path chapter;
  private final PagePreview preview;
  private final Map<String, String> known = new HashMap<>();

  /**
   * A page that was made.
   *
   * @param href the name of its file
   * @param fresh true if it was made anew
   */
  public record Made(String href, boolean fresh) {}

  /** Makes the files that all pages need. */
  public PageView(Edition edition) throws IOException {
    this.folder = TemporaryFolder.ofSystem();
    this.chapter = Files.createDirectory(folder.path().resolve("chapter"));
    Path site = Files.createDirectory(folder.path().resolve("site"));
    this.preview = new PagePreview(edition.style(), edition.facts(), site);
  }

  /** Returns the folder of the pages. */
  public Path folder() {
    return folder.path().resolve("site");
  }

  /**
   * Makes the page of a passage.
   *
   * @param have the page that the browser shows as it is now; can be empty
   * @param alone true if only the passage has changed in it: then nothing else is made
   * @return the page; empty if the passage stands on none
   */
  public synchronized Optional<Made> make(
      OpenText file, Element passage, String have, boolean alone)
      throws IOException, PublishException {
    String key = ChapterSlice.chapter(file, passage.start());
    if (!alone && have.equals(known.get(key))) {
      return Optional.of(new Made(have, false));
    }
    Path slice = chapter.resolve(file.file().getFileName());
    String text = ChapterSlice.of(file, passage.start(), alone);
    Files.write(slice, text.getBytes(StandardCharsets.UTF_8));
    Optional<String> page = preview.page(slice, file.idOf(passage));
    if (!alone) {
      page.ifPresent(href -> known.put(key, href));
    }
    return page.map(href -> new Made(href, true));
  }

  @Override
  public void close() throws IOException {
    preview.close();
    folder.close();
  }
}
