package org.cajista;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.header.Entry;
import org.cajista.model.register.Person;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.DateValue;
import org.cajista.model.value.Idno;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The three calls for many texts: what goes in and comes out can travel between processes. */
final class ThreeCallsTest {

  private static final EditionFacts FACTS =
      new EditionFacts("Cartas del taller", List.of("Inés Mar"), "CC-BY-4.0", "es");

  private static final Entry ENTRY =
      new Entry("", "Basilio Otegui", "Anselmo Zaldúa", "", "", "", Entry.Kind.LETTER, "es");

  private static final String FIRST =
      """
      Lyon, 12 de marzo de 1931

      Querido Anselmo Zaldúa:

      Ayer vino al taller don Nicanor Ureta1 con las galeradas, y se quedó a cenar con
      nosotros. Preguntó por Lidia Sorel, que sigue en Toulouse con su hermana.

      Un abrazo,

      Basilio Otegui

      1 Nicanor Ureta (1868-1932), regente de la imprenta.
      """;

  private static final String SECOND =
      """
      Toulouse, 3 de abril de 1931

      Querido Anselmo Zaldúa:

      Lidia Sorel me enseñó la carta de Nicanor Ureta. Dice que Severo Pinar vuelve en
      mayo, y que Ureta le ha guardado el puesto junto a la ventana.

      Basilio Otegui
      """;

  private static final Person ZALDUA =
      new Person(
          "zaldua",
          List.of("Anselmo Zaldúa"),
          Optional.of(DateValue.when("1890")),
          Optional.empty(),
          Certainty.HIGH,
          "cajista",
          List.of(new Idno("VIAF", "42")));

  /** Severo Pinar was once found and then taken away by the editor. */
  private static final Registers KNOWN =
      new Registers("es", List.of(ZALDUA), List.of(), List.of("pinar-severo"));

  /** A way from one process to another. */
  private interface Way {
    <T> T send(T value, Class<T> type);
  }

  static final class Nowhere implements Way {
    @Override
    public <T> T send(T value, Class<T> type) {
      return value;
    }
  }

  static final class Json implements Way {
    @Override
    public <T> T send(T value, Class<T> type) {
      return new Gson().fromJson(new Gson().toJson(value), type);
    }
  }

  static final class Serial implements Way {
    @Override
    public <T> T send(T value, Class<T> type) {
      try {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
          out.writeObject(value);
        }
        byte[] sent = bytes.toByteArray();
        return type.cast(new ObjectInputStream(new ByteArrayInputStream(sent)).readObject());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  static Stream<Way> ways() {
    return Stream.of(new Json(), new Serial());
  }

  /** All that comes out; every value is sent, and every call is made by an encoder of its own. */
  private record Outcome(List<Reading> readings, Settlement settlement, List<Reading> renamed) {}

  private static Encoder encoder(Way way) {
    Optional<EditionFacts> facts = Optional.of(way.send(FACTS, EditionFacts.class));
    return new Encoder("schema", facts, LocalDate.of(1931, 4, 14));
  }

  private static Outcome outcome(Way way) throws IOException {
    List<Reading> readings = new ArrayList<>();
    for (String text : List.of(FIRST, SECOND)) {
      Registers known = way.send(KNOWN, Registers.class);
      Reading reading =
          encoder(way)
              .read(
                  "carta-" + readings.size() + ".txt",
                  text.getBytes(StandardCharsets.UTF_8),
                  way.send(ENTRY, Entry.class),
                  known.editors());
      readings.add(way.send(reading, Reading.class));
    }
    List<TextNames> names = new ArrayList<>();
    readings.forEach(reading -> names.add(way.send(reading.names(), TextNames.class)));
    Settlement settlement =
        way.send(
            encoder(way).settle(names, way.send(KNOWN, Registers.class), true), Settlement.class);
    List<Reading> renamed = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading one = encoder(way).rename(readings.get(i), settlement.ids().get(i));
      renamed.add(way.send(one, Reading.class));
      assertThat(one.tei())
          .isEqualTo(encoder(way).rename(readings.get(i).tei(), settlement.ids().get(i)));
    }
    return new Outcome(readings, settlement, renamed);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void valuesThatTravelGiveTheSame(Way way) throws IOException {
    Outcome here = outcome(new Nowhere());
    Outcome there = outcome(way);
    assertThat(there.readings()).isEqualTo(here.readings());
    assertThat(there.settlement()).isEqualTo(here.settlement());
    assertThat(there.renamed()).isEqualTo(here.renamed());
  }

  @Test
  void personsOfManyTextsAreOne() throws IOException {
    Outcome outcome = outcome(new Nowhere());
    List<Reading> renamed = outcome.renamed();
    assertThat(renamed).allSatisfy(text -> assertThat(text.tei()).contains("ref=\"#zaldua"));
    assertThat(outcome.settlement().registers().made())
        .extracting(Person::id)
        .contains("ureta-nicanor", "sorel-lidia")
        .doesNotContain("zaldua", "pinar-severo");
    assertThat(outcome.settlement().registers().editors()).containsExactly(ZALDUA);
  }

  @Test
  void whomTheEditorTookAwayIsNoLongerMarked() throws IOException {
    Outcome outcome = outcome(new Nowhere());
    Reading before = outcome.readings().get(1);
    Reading after = outcome.renamed().get(1);
    assertThat(before.tei()).contains("\"#pinar-severo\"", "xml:id=\"pinar-severo\"");
    assertThat(after.tei()).contains("Severo Pinar").doesNotContain("pinar-severo");
    assertThat(after.findings().summary().persons())
        .isEqualTo(before.findings().summary().persons() - 1);
    assertThat(after.findings().summary().names())
        .isEqualTo(before.findings().summary().names() - 1);
    assertThat(after.names().persons()).hasSize(before.names().persons().size() - 1);
  }

  /** Text by text, as a lab that goes on does it, the ids of before are kept. */
  @Test
  void registersGoOn() throws IOException {
    List<Reading> readings = outcome(new Nowhere()).readings();
    Encoder encoder = new Encoder("schema");
    Settlement first = encoder.settle(List.of(readings.get(0).names()), KNOWN, false);
    Settlement second = encoder.settle(List.of(readings.get(1).names()), first.registers(), false);
    assertThat(second.registers().made())
        .extracting(Person::id)
        .contains("ureta-nicanor", "sorel-lidia")
        .doesNotHaveDuplicates();
    assertThat(second.registers().made().size()).isEqualTo(first.registers().made().size());
  }
}
