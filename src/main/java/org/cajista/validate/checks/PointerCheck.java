package org.cajista.validate.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cajista.report.Messages;
import org.cajista.report.Severity;
import org.cajista.validate.document.Check;
import org.cajista.validate.document.Code;
import org.cajista.validate.document.Element;
import org.cajista.validate.document.Faults;
import org.cajista.validate.document.Location;

/**
 * Checks that pointers lead to something: in the document, or in other TEI files. Addresses in the
 * network are checked only by their form (TEI P5, 17.2).
 */
final class PointerCheck extends Check {
  private static final Set<String> POINTERS =
      Set.of(
          "ref",
          "target",
          "spanTo",
          "resp",
          "corresp",
          "who",
          "hand",
          "source",
          "ana",
          "facs",
          "rendition",
          "scheme",
          "url",
          "next",
          "prev",
          "sameAs",
          "copyOf",
          "synch",
          "exclude",
          "select",
          "decls",
          "wit",
          "edRef",
          "lemmaRef",
          "change",
          "parts",
          "active",
          "passive",
          "mutual",
          "calendar",
          "code",
          "domains",
          "uri");

  /**
   * Attributes that name a person, a hand, a source or a class: projects keep these in files of
   * their own and point to them as if they stood in the document.
   */
  private static final Set<String> OF_REGISTERS =
      Set.of(
          "ref",
          "resp",
          "who",
          "hand",
          "source",
          "ana",
          "corresp",
          "wit",
          "edRef",
          "scheme",
          "change",
          "decls",
          "active",
          "passive",
          "mutual",
          "calendar",
          "code",
          "domains",
          "rendition");

  /** What {@code @facs} can mean (TEI P5, 12.1). */
  private static final Set<String> PICTURES = Set.of("surface", "zone", "graphic", "media");

  /** One pointer into the document itself. */
  private record Local(String id, Element element, String attribute, boolean reserves, int order) {
    Location location() {
      return element.attributeLocation(attribute);
    }
  }

  private final CheckContext context;
  private final XmlIds ids;

  /** Pointers whose target has not come yet. */
  private final List<Local> locals = new ArrayList<>();

  /** The files outside that were said; once is enough. */
  private final Set<String> outside = new HashSet<>();

  PointerCheck(CheckContext context, XmlIds ids, Faults faults) {
    super(faults);
    this.context = context;
    this.ids = ids;
  }

  @Override
  public void start(Element element) {
    for (int i = 0; i < element.attributes().getLength(); i++) {
      String attribute = element.attributes().getQName(i);
      if (POINTERS.contains(attribute)) {
        String value = element.attributes().getValue(i);
        // an attribute mostly has one pointer, and dividing it costs more than looking at it
        if (value.indexOf(' ') < 0) {
          check(value, attribute, element);
        } else {
          for (String pointer : value.strip().split("\\s+")) {
            check(pointer, attribute, element);
          }
        }
      }
    }
  }

  private void check(String pointer, String attribute, Element element) {
    if (pointer.equals("#") && attribute.equals("ref")) {
      faults()
          .add(
              Code.POINTER_FORM,
              element.attributeLocation(attribute),
              pointer,
              List.of(),
              "",
              Messages.format("pointer.form.bare", pointer, ""));
    } else if (pointer.startsWith("#")) {
      if (pointer.length() > 1 && pointer.indexOf('(') < 0) {
        String id = pointer.substring(1);
        boolean reserves = attribute.equals("target") && MetamarkCheck.reserves(element);
        Local local = new Local(id, element, attribute, reserves, ids.count());
        Optional<Element> target = ids.get(id);
        if (target.isPresent()) {
          checkTarget(local, target.get());
        } else {
          locals.add(local);
        }
      }
    } else if (!pointer.isEmpty()) {
      Address address = Address.of(pointer);
      if (address.fault().isPresent()) {
        String meant = address.meant();
        String sentence = Messages.format("pointer.form." + address.fault().get(), pointer, meant);
        List<String> allowed = meant.isEmpty() ? List.of() : List.of(meant);
        faults()
            .add(
                Code.POINTER_FORM,
                element.attributeLocation(attribute),
                pointer,
                allowed,
                meant,
                sentence);
      } else if (address.isFile() && context.file().isPresent()) {
        Address fromFile = Address.of(element.fromFile(pointer));
        if (fromFile.isFile()) {
          checkFile(pointer, fromFile, attribute, element);
        }
      }
    }
  }

  private void checkFile(String pointer, Address address, String attribute, Element element) {
    if (context.isOutside(element, address)) {
      if (outside.add(address.file())) {
        Location location = element.attributeLocation(attribute);
        faults().add(Code.POINTER_OUTSIDE, location, pointer, pointer, address.file());
      }
      return;
    }
    Optional<LinkedFiles.Other> other = context.other(element, address);
    if (other.isEmpty()) {
      faults()
          .add(
              Code.POINTER_FILE,
              element.attributeLocation(attribute),
              pointer,
              pointer,
              address.file());
    } else if (!address.id().isEmpty() && !other.get().ids().containsKey(address.id())) {
      Location location = element.attributeLocation(attribute);
      String meant = IdSuggestions.nearest(address.id(), other.get().ids().keySet());
      lost(
          Severity.ERROR,
          location,
          pointer,
          address.file() + "#",
          meant,
          "pointer.lost.file",
          address.file());
    } else if (context.house()
        && element.is("persName")
        && attribute.equals("ref")
        && !other.get().ids().getOrDefault(address.id(), "person").equals("person")) {
      faults().add(Code.PERSON_MEANT, element.attributeLocation(attribute), pointer, pointer);
    }
  }

  private void lost(
      Severity severity,
      Location location,
      String pointer,
      String prefix,
      String meant,
      String sentence,
      String where) {
    String suggestion = meant.isEmpty() ? "" : prefix + meant;
    String words = Messages.format(sentence, pointer, where);
    if (!meant.isEmpty()) {
      words += " " + Messages.format("grammar.meant", "«" + suggestion + "»");
    }
    List<String> allowed = meant.isEmpty() ? List.of() : List.of(suggestion);
    faults().add(Code.POINTER_LOST, severity, location, pointer, allowed, suggestion, words);
  }

  @Override
  public void finish() {
    for (Local local : locals) {
      Optional<Element> target = ids.get(local.id());
      if (target.isEmpty()) {
        String meant = IdSuggestions.nearest(local.id(), ids.all());
        if (!context.isInRegister(local.id())) {
          boolean elsewhere =
              !context.house()
                  && !context.registers().areNamed()
                  && OF_REGISTERS.contains(local.attribute());
          lost(
              elsewhere ? Severity.WARNING : Severity.ERROR,
              local.location(),
              "#" + local.id(),
              "#",
              meant,
              elsewhere ? "pointer.lost.register" : "pointer.lost",
              "");
        }
      } else {
        checkTarget(local, target.get());
      }
    }
  }

  private void checkTarget(Local local, Element target) {
    if (target.isUnknown()) {
      return;
    }
    String pointer = "#" + local.id();
    Element element = local.element();
    boolean span = element.is("delSpan") || element.is("addSpan") || element.is("damageSpan");
    if (context.house() && element.is("persName") && local.attribute().equals("ref")) {
      if (!target.is("person")) {
        faults().add(Code.PERSON_MEANT, local.location(), pointer, pointer);
      }
    } else if (span && local.attribute().equals("spanTo")) {
      if (context.house() && !target.is("anchor")) {
        faults().add(Code.SPAN_ANCHOR, local.location(), pointer, pointer, target.qName());
      }
      if (ids.number(target) < local.order()) {
        faults().add(Code.SPAN_ORDER, local.location(), pointer, pointer);
      }
    } else if (context.house() && local.attribute().equals("facs")) {
      if (element.isWithin("text") && !PICTURES.contains(target.name())) {
        faults().add(Code.FACS_MEANT, local.location(), pointer, pointer);
      }
    } else if (context.house() && local.reserves()) {
      if (!MetamarkCheck.mayBeReserved(target)) {
        faults().add(Code.RESERVE_TARGET, local.location(), pointer);
      }
    }
  }
}
