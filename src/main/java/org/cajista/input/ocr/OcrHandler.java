package org.cajista.input.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cajista.input.pages.ScannedPage;
import org.cajista.model.geometry.Box;
import org.cajista.model.geometry.PageSize;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Hears the elements of one file of recognised pages. The names of elements are compared without
 * their prefix: some programs write a prefix, some none.
 */
abstract class OcrHandler extends DefaultHandler {
  private final List<ScannedPage> pages = new ArrayList<>();
  private Locator locator;

  /** The size of the page that is being read. */
  private Optional<PageSize> size = Optional.empty();

  @Override
  public final void setDocumentLocator(Locator where) {
    locator = where;
  }

  /** Returns the pages that were read. */
  final List<ScannedPage> pages() {
    return pages;
  }

  final void add(ScannedPage page) {
    pages.add(page);
  }

  final Optional<PageSize> size() {
    return size;
  }

  /** The page that begins is so large; 0 where the file does not say it. */
  final void size(double width, double height) {
    size = width > 0 && height > 0 ? Optional.of(new PageSize(width, height)) : Optional.empty();
  }

  /** Returns a fault at the place that was read last. */
  final OcrFault fault(String sentence, Object... facts) {
    return new OcrFault(String.format(Locale.ROOT, sentence, facts), locator);
  }

  /** Returns the value of an attribute without a namespace; empty if it is not there. */
  static String value(Attributes attributes, String name) {
    String value = attributes.getValue("", name);
    return value == null ? "" : value.strip();
  }

  /** Returns the number in an attribute; empty if it is not there. */
  final OptionalDouble number(Attributes attributes, String name) throws OcrFault {
    String value = value(attributes, name);
    return value.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(value, name));
  }

  /** Returns a type size; empty for 0, with which programs say that they know none. */
  static OptionalDouble positive(OptionalDouble size) {
    return size.orElse(0) > 0 ? size : OptionalDouble.empty();
  }

  final double number(String value, String name) throws OcrFault {
    try {
      double number = Double.parseDouble(value.endsWith("%") ? value.replace("%", "") : value);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw fault("«%s» in %s is no number. Export the page once more, or mend it.", value, name);
  }

  /**
   * Returns the box of what is between these edges.
   *
   * @throws OcrFault if no part of it is on the page
   */
  final Optional<Box> box(double left, double top, double right, double bottom) throws OcrFault {
    if (right < left || bottom < top || right - left + bottom - top == 0) {
      return Optional.empty();
    }
    boolean outside =
        size.isPresent()
            && (left > size.get().width() || top > size.get().height() || right < 0 || bottom < 0);
    if (outside) {
      throw fault(
          "the place %.0f %.0f %.0f %.0f (left, top, right, bottom) lies outside the page, which"
              + " is %.0f wide and %.0f high. Correct the size of the page, or take it away.",
          left, top, right, bottom, size.get().width(), size.get().height());
    }
    return Optional.of(new Box(left, top, right - left, bottom - top));
  }
}
