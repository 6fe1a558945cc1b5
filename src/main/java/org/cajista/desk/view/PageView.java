package org.cajista.desk.view;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
   * @return the name of its file; empty if the passage stands on no page
   */
  public synchronized Optional<String> make(OpenText file, Element passage)
      throws IOException, PublishException {
    Path slice = chapter.resolve(file.file().getFileName());
    String text = ChapterSlice.of(file, passage.start());
    Files.write(slice, text.getBytes(StandardCharsets.UTF_8));
    return preview.page(slice, file.idOf(passage));
  }

  @Override
  public void close() throws IOException {
    preview.close();
    folder.close();
  }
}
