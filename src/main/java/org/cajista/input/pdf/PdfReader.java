package org.cajista.input.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.cajista.input.pages.PageReader;
import org.cajista.input.pages.PageSetter;
import org.cajista.input.pages.ScannedLine;
import org.cajista.input.pages.ScannedPage;
import org.cajista.input.pages.UnreadableSource;
import org.cajista.model.Source;
import org.cajista.model.geometry.PageSize;

/** Reads PDF: the text that is written in it, at its places. */
public final class PdfReader implements PageReader {
  /** A PDF may have a few bytes before its first line. */
  private static final int HEAD = 1024;

  private static final int MOST_PAGES = 20_000;

  /** So large a part of the characters may be unknown; more, and nobody can read the text. */
  private static final double LOST = 0.4;

  @Override
  public String format() {
    return "PDF";
  }

  @Override
  public List<String> endings() {
    return List.of(".pdf");
  }

  @Override
  public boolean accepts(String name, byte[] bytes) {
    return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
        .contains("%PDF-");
  }

  @Override
  public Source read(String name, byte[] bytes) throws UnreadableSource {
    List<ScannedPage> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new UnreadableSource(
            name + ": this PDF has " + document.getNumberOfPages() + " pages. Divide it.");
      }
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        PageGlyphs glyphs = GlyphCollector.of(document, i);
        Optional<PageSize> size =
            glyphs.width() > 0 && glyphs.height() > 0
                ? Optional.of(new PageSize(glyphs.width(), glyphs.height()))
                : Optional.empty();
        pages.add(new ScannedPage("", "", size, PageLines.of(glyphs)));
      }
    } catch (InvalidPasswordException e) {
      throw new UnreadableSource(
          name + ": this PDF has a password. Save it without one, and encode that file.", e);
    } catch (UnreadableSource e) {
      throw e;
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw new UnreadableSource(
          name
              + ": this PDF is cut off or damaged ("
              + e.getMessage()
              + "). Get the file once more, or let a PDF viewer print it into a new one.",
          e);
    }
    requireText(name, pages);
    return PageSetter.set(name, StandardCharsets.UTF_8.name(), pages);
  }

  private static void requireText(String name, List<ScannedPage> pages) throws UnreadableSource {
    long all = 0;
    long lost = 0;
    for (ScannedPage page : pages) {
      for (ScannedLine line : page.lines()) {
        all += line.text().chars().filter(c -> c != ' ').count();
        lost += line.text().chars().filter(c -> c == Glyph.LOST.charAt(0)).count();
      }
    }
    if (all == 0) {
      throw new UnreadableSource(
          name
              + ": this PDF holds pictures of pages, and no text. Read it with a program for text"
              + " recognition (Tesseract, Transkribus, eScriptorium), and encode what that writes.");
    }
    if (lost > LOST * all) {
      throw new UnreadableSource(
          name
              + ": the fonts of this PDF do not say which characters they hold. Read its pages with"
              + " a program for text recognition, and encode what that writes.");
    }
  }
}
