package org.cajista.validate.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.validate.document.Check;
import org.cajista.validate.document.Code;
import org.cajista.validate.document.Element;
import org.cajista.validate.document.Faults;
import org.cajista.validate.document.Location;

/**
 * Checks persons and letters: a person has a name and does not die before birth; a letter has a
 * sender who was alive at its date (TEI P5, 14.2 and 2.4.6).
 */
final class PersonCheck extends Check {

  /** The date and the sender of a letter. */
  private record Sent(String pointer, String value, Day day, Location location) {}

  private final CheckContext context;
  private final LifeDates lives = new LifeDates();
  private final List<Sent> letters = new ArrayList<>();
  private boolean named;
  private boolean sender;
  private boolean sending;
  private String sent = "";
  private Optional<Sent> date = Optional.empty();

  PersonCheck(CheckContext context, Faults faults) {
    super(faults);
    this.context = context;
  }

  @Override
  public void start(Element element) {
    if (!element.isTei()) {
      return;
    }
    lives.start(element.name(), element.attributes());
    boolean inPerson = element.parent().filter(parent -> parent.is("person")).isPresent();
    boolean inAction = element.parent().filter(parent -> parent.is("correspAction")).isPresent();
    if (element.isUnknown()) {
      // possibly the required name
      named |= inPerson;
      sender |=
          inAction && sending || element.parent().filter(p -> p.is("correspDesc")).isPresent();
      return;
    }
    switch (element.name()) {
      case "person" -> named = false;
      case "correspDesc" -> sender = false;
      case "correspAction" -> {
        sending = element.attribute("type").filter("sent"::equals).isPresent();
        sent = "";
        date = Optional.empty();
      }
      case "persName", "name", "orgName" -> {
        named |= inPerson && !element.name().equals("orgName");
        if (inAction && sending) {
          sender = true;
          sent = sent.isEmpty() ? element.attribute("ref").orElse("") : sent;
        }
      }
      case "date" -> {
        if (inAction && sending && date.isEmpty()) {
          date = date(element);
        }
      }
      default -> {}
    }
  }

  private static Optional<Sent> date(Element element) {
    for (String attribute : List.of("when", "from", "notBefore")) {
      Optional<String> value = element.attribute(attribute);
      Optional<Day> day = value.flatMap(Day::of).filter(Day::isReal);
      if (day.isPresent()) {
        Location location = element.attributeLocation(attribute);
        return Optional.of(new Sent("", value.orElseThrow(), day.get(), location));
      }
    }
    return Optional.empty();
  }

  @Override
  public void end(Element element) {
    if (element.is("person")) {
      LifeDates.Life life = lives.end();
      if (context.house() && !named) {
        faults().add(Code.PERSON_NAMED, element.tag(), life.id());
      }
      if (!life.isInOrder()) {
        faults().add(Code.PERSON_LIFESPAN, element.tag(), life.death(), life.death(), life.birth());
      }
    } else if (element.is("correspAction")) {
      date.filter(found -> !sent.isEmpty())
          .ifPresent(d -> letters.add(new Sent(sent, d.value(), d.day(), d.location())));
      sending = false;
    } else if (element.is("correspDesc") && !sender) {
      faults().add(Code.LETTER_SENDER, element.tag(), "");
    }
  }

  @Override
  public void finish() {
    for (Sent letter : letters) {
      life(letter.pointer())
          .filter(life -> life.isInOrder() && !life.includes(letter.day()))
          .ifPresent(
              life ->
                  faults()
                      .add(
                          Code.LETTER_LIFE,
                          letter.location(),
                          letter.value(),
                          letter.value(),
                          life.id(),
                          life.birth().isEmpty() ? "?" : life.birth(),
                          life.death().isEmpty() ? "?" : life.death()));
    }
  }

  private Optional<LifeDates.Life> life(String pointer) {
    int hash = pointer.indexOf('#');
    if (hash < 0 || pointer.strip().indexOf(' ') >= 0) {
      return Optional.empty();
    }
    String id = pointer.substring(hash + 1);
    String file = pointer.substring(0, hash);
    if (file.isEmpty()) {
      return lives.of(id);
    }
    Address address = Address.of(pointer);
    return address.isFile() && context.file().isPresent()
        ? context.lives(address).flatMap(lives -> lives.of(id))
        : Optional.empty();
  }
}
