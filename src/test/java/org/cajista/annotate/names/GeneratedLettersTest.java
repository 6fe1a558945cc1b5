package org.cajista.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.cajista.Encoder;
import org.cajista.Registers;
import org.cajista.TextNames;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.header.Entry;
import org.cajista.model.register.Person;
import org.junit.jupiter.api.Test;

/**
 * Many letters of few persons, who are named in full, by surname, with an initial, by given name:
 * the register has hardly more entries than there are persons, and misses none.
 */
final class GeneratedLettersTest {
  private static final List<String> GIVEN =
      List.of("Emilio", "Lidia", "Andrés", "Adela", "Tomás", "Clara", "Ramón", "Elvira", "Gaspar");
  private static final List<String> SURNAMES =
      List.of("Otegui", "Quiroga", "Ledesma", "Arrieta", "Salcedo", "Urrutia", "Tejada");
  private static final List<String> SENTENCES =
      List.of(
          "Ayer vino %s a la imprenta con %s y no trajo el papel.",
          "Dile a %s que la carta de %s llegó tarde.",
          "No he visto a %s desde el domingo; según %s, está en el campo.");
  private static final int PERSONS = 20;
  private static final int LETTERS = 80;

  private final Random random = new Random(7);

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private String form(String name) {
    String[] parts = name.split(" ");
    return switch (random.nextInt(6)) {
      case 0, 1 -> name;
      case 2, 3 -> parts[1];
      case 4 -> parts[0].charAt(0) + ". " + parts[1];
      default -> parts[0];
    };
  }

  private String letter(List<String> persons, int number) {
    List<String> others = new ArrayList<>(persons);
    String to = others.remove(random.nextInt(others.size()));
    StringBuilder letter = new StringBuilder();
    letter.append(
        String.format(Locale.ROOT, "Lyon, %d de mayo de 19%02d\n\n", number % 28 + 1, 10));
    letter.append("Querido amigo ").append(to).append(":\n\n");
    for (int i = 0; i < 3; i++) {
      String one = form(any(others, random));
      String other = form(any(others, random));
      letter.append(String.format(Locale.ROOT, any(SENTENCES, random), one, other)).append("\n\n");
    }
    return letter.append("Un abrazo,\n\n").append(any(others, random)).append("\n").toString();
  }

  @Test
  void shortNamesMakeNoNewPersonPerLetter() throws Exception {
    Set<String> chosen = new LinkedHashSet<>();
    while (chosen.size() < PERSONS) {
      chosen.add(any(GIVEN, random) + " " + any(SURNAMES, random));
    }
    List<String> persons = List.copyOf(chosen);
    EditionFacts facts = new EditionFacts("Cartas", List.of(), "CC-BY-4.0", "es");
    Encoder encoder = new Encoder("schema", Optional.of(facts), LocalDate.of(1931, 4, 14));
    Entry entry = new Entry("", "", "", "", "", "", Entry.Kind.LETTER, "es");
    List<TextNames> names = new ArrayList<>();
    for (int i = 0; i < LETTERS; i++) {
      byte[] text = letter(persons, i).getBytes(StandardCharsets.UTF_8);
      names.add(encoder.read("carta-" + i + ".txt", text, entry, List.of()).names());
    }
    Registers none = new Registers("es", List.of(), List.of(), List.of());
    List<Person> made = encoder.settle(names, none, true).registers().made();
    assertThat(made.stream().map(person -> person.names().get(0))).containsAll(persons);
    assertThat(made).hasSizeLessThanOrEqualTo(PERSONS * 130 / 100);
  }
}
