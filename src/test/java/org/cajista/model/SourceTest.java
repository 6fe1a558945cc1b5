package org.cajista.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.cajista.model.geometry.Box;
import org.cajista.model.geometry.PageSize;
import org.cajista.model.geometry.SourceLine;
import org.cajista.model.geometry.SourcePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and lines of a source: where they may begin, and whom an offset belongs to. */
final class SourceTest {
  private static final String TEXT = "uno\r\ndos\n\ntres\rcuatro\n"; // lines at 0 5 9 10 15

  private static Source source(int... starts) {
    List<SourcePage> pages =
        IntStream.of(starts)
            .mapToObj(start -> new SourcePage(start, "p" + start, List.of(line(start))))
            .toList();
    return new Source("a", TEXT, "UTF-8", pages);
  }

  private static SourceLine line(int start) {
    return new SourceLine(start, Optional.empty(), OptionalDouble.of(start + 1.0));
  }

  @Test
  void anOffsetIsOnTheLastPageThatBeganBefore() {
    Source source = source(0, 9, 15);
    String images =
        IntStream.range(0, TEXT.length())
            .mapToObj(offset -> source.pageAt(offset).orElseThrow().image() + " ")
            .reduce("", String::concat);
    assertThat(images)
        .isEqualTo("p0 ".repeat(9) + "p9 ".repeat(6) + "p15 ".repeat(TEXT.length() - 15));
  }

  @Test
  void aLineIsKnownOrNot() {
    Source source = source(0, 9, 15);
    assertThat(source.lineAt(2)).hasValue(line(0));
    assertThat(source.lineAt(6)).as("a line without geometry").isEmpty();
    assertThat(source.lineAt(12)).as("it is not that of the line before").isEmpty();
    assertThat(source.lineAt(20)).hasValue(line(15));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 7, 14, 22, 40})
  void aPageBeginsWithALine(int start) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> source(0, start))
        .withMessage("no page can begin at offset " + start);
  }

  @Test
  void pagesAreInOrderAndTheFirstBeginsWithTheText() {
    assertThatIllegalArgumentException().isThrownBy(() -> source(5));
    assertThatIllegalArgumentException().isThrownBy(() -> source(0, 9, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> source(0, 9, 9));
  }

  @Test
  void linesBelongToTheirPage() {
    SourcePage first = new SourcePage(0, "", List.of(line(0), line(10)));
    SourcePage second = new SourcePage(5, "", List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Source("a", TEXT, "UTF-8", List.of(first, second)));
    assertThatIllegalArgumentException().isThrownBy(() -> new SourcePage(5, "", List.of(line(0))));
    SourcePage inside = new SourcePage(0, "", List.of(line(2)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Source("a", TEXT, "UTF-8", List.of(inside)));
  }

  @Test
  void aTextOfNothingMayHaveOnePage() {
    Source empty = new Source("a", "", "UTF-8", List.of(new SourcePage(0, "", List.of())));
    assertThat(empty.pageAt(0)).isPresent();
    assertThat(empty.lineAt(0)).isEmpty();
  }

  @Test
  void aBoxHasASize() {
    Box box = new Box(10, 20, 300, 12.5);
    assertThat(box.right()).isEqualTo(310);
    assertThat(box.bottom()).isEqualTo(32.5);
    assertThatIllegalArgumentException().isThrownBy(() -> new Box(0, 0, -1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Box(0, Double.NaN, 1, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SourceLine(0, Optional.of(box), OptionalDouble.of(0)));
  }

  @Test
  void aPageHasASizeThatIsOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PageSize(0, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> new PageSize(10, Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PageSize(Double.POSITIVE_INFINITY, 10));
    PageSize size = new PageSize(1200, 1800);
    Source source =
        new Source(
            "n",
            "a\n",
            "UTF-8",
            List.of(new SourcePage(0, "a", "b", Optional.of(size), List.of())));
    assertThat(source.pageAt(0).flatMap(SourcePage::size)).contains(size);
  }
}
