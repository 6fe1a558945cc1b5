package org.cajista.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.cajista.model.value.Idno;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of registers: their forms, check digits and addresses. */
final class AuthorityTest {

  @ParameterizedTest
  @CsvSource({
    "GND, 118540238, https://d-nb.info/gnd/118540238",
    "gnd, http://d-nb.info/gnd/118540238, https://d-nb.info/gnd/118540238",
    "GND, 11850553X, https://d-nb.info/gnd/11850553X",
    "GND, 4079163-4, https://d-nb.info/gnd/4079163-4",
    "VIAF, https://viaf.org/viaf/24602065/, http://viaf.org/viaf/24602065",
    "Wikidata, https://www.wikidata.org/wiki/Q5879, http://www.wikidata.org/entity/Q5879",
    "ISNI, 0000 0001 2103 2683, https://isni.org/isni/0000000121032683",
    "ORCID, 0000-0002-1825-0097, https://orcid.org/0000-0002-1825-0097",
    "URI, https://d-nb.info/gnd/118540238, https://d-nb.info/gnd/118540238",
    "URI, https://archiv.example/p/7, https://archiv.example/p/7",
  })
  void aGoodNumberHasAnAddress(String type, String value, String address) {
    assertThat(new Idno(type, value).address()).hasValue(address);
  }

  @ParameterizedTest
  @CsvSource({
    "GND, 118540239", // check digit
    "GND, 12", // length
    "ISNI, 0000000121032684",
    "ORCID, 0000-0002-1825-0098",
    "ORCID, 0000000218250097", // without hyphens it is an ISNI
    "VIAF, Q5879",
    "Wikidata, 5879",
    "Inventario, A-7" // nobody's address
  })
  void aBadOneHasNone(String type, String value) {
    assertThat(new Idno(type, value).address()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "VIAF, 24602065, URI, https://viaf.org/viaf/24602065, true",
    "ISNI, 0000 0001 2103 2683, isni, 0000000121032683, true",
    "VIAF, 24602065, GND, 24602065, false",
    "Inventario, 7, inventario, 7, true",
    "Inventario, 7, Inventario, 8, false"
  })
  void oneNumberIsWrittenInSeveralWays(
      String type, String value, String otherType, String other, boolean same) {
    assertThat(new Idno(type, value).isSame(new Idno(otherType, other))).isEqualTo(same);
  }
}
