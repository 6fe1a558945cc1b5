package org.cajista.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cajista.validate.grammar.Grammar;
import org.cajista.validate.schematron.Schematron;
import org.cajista.xml.AddressPolicy;

/**
 * The schemas and rules for one document.
 *
 * @param grammars the document must be valid by each; none if there is no schema
 * @param rules Schematron rules other than Cajista's own, which are checks in Java
 * @param house true if the document is in Cajista's own encoding: then all checks are asked, else
 *     those that hold for any TEI
 * @param addresses what the document may name and include
 */
record ValidationPlan(
    List<Grammar> grammars, List<Schematron> rules, boolean house, AddressPolicy addresses) {
  ValidationPlan {
    grammars = List.copyOf(grammars);
    rules = List.copyOf(rules);
    Objects.requireNonNull(addresses);
  }

  /** Collects the schemas of a plan, each once. */
  static final class Builder {
    private final List<Grammar> grammars = new ArrayList<>();
    private final List<Schematron> rules = new ArrayList<>();
    private boolean house;

    void grammar(Grammar grammar) {
      if (!grammars.contains(grammar)) {
        grammars.add(grammar);
      }
    }

    void rules(Schematron schema) {
      if (!rules.contains(schema)) {
        rules.add(schema);
      }
    }

    void house() {
      house = true;
    }

    ValidationPlan build(AddressPolicy addresses) {
      return new ValidationPlan(grammars, rules, house, addresses);
    }
  }
}
