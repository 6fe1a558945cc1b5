package org.cajista.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever {@code cajista.rng} allows, the TEI's own schema allows: the promise to every lab. */
class SubsetOfTeiTest {
  private static final Path TEI_ALL = Path.of("../shared/schema/tei_all.rng");

  private static Elements ours;
  private static Elements theirs;

  @BeforeAll
  static void read() throws Exception {
    assumeTrue(
        Files.exists(TEI_ALL), "skipped: " + TEI_ALL + " is not here, so nothing was compared");
    ours = new Elements(Path.of("schema/cajista.rng"));
    theirs = new Elements(TEI_ALL);
  }

  @Test
  void elementsAreThoseOfTei() {
    assertThat(ours.names()).hasSizeGreaterThan(100);
    assertThat(theirs.names()).containsAll(ours.names());
  }

  @Test
  void contentIsNoWiderThanTei() {
    List<String> wider = new ArrayList<>();
    for (String name : ours.names()) {
      ours.content(name)
          .counterexample(theirs.content(name))
          .ifPresent(example -> wider.add(name + ":" + example));
    }
    assertThat(wider).isEmpty();
  }

  @Test
  void attributesAreNoWiderThanTei() {
    List<String> wider = new ArrayList<>();
    for (String name : ours.names()) {
      Map<String, Values> allowed = theirs.attributes(name);
      Map<String, Values> used = ours.attributes(name);
      used.forEach(
          (attribute, values) -> {
            if (!allowed.containsKey(attribute)) {
              wider.add(name + "/@" + attribute);
            } else if (!values.within(allowed.get(attribute))) {
              wider.add(name + "/@" + attribute + ": " + values + " " + allowed.get(attribute));
            }
          });
      allowed.forEach(
          (attribute, values) -> {
            if (values.required() && !used.containsKey(attribute)) {
              wider.add(name + " lacks @" + attribute);
            }
          });
    }
    assertThat(wider).isEmpty();
  }

  @Test
  void comparisonSeesWhatIsWider() {
    Content p = new Content.One("p");
    Content head = new Content.One("head");
    Content narrow = Content.then(head, Content.many(p));
    Content wide = Content.many(Content.either(List.of(head, p)));
    assertThat(narrow.counterexample(wide)).isEmpty();
    assertThat(wide.counterexample(narrow)).isPresent();
    assertThat(Content.mixed(head, p).counterexample(Content.then(head, p))).hasValue(" p");
    assertThat(Content.many(p).counterexample(Content.then(p, Content.many(p))))
        .hasValue(" and no more");
  }
}
