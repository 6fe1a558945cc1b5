package org.cajista;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cajista.cases.CaseFile;
import org.cajista.cases.TextCase;
import org.cajista.input.PageReaders;
import org.cajista.model.Source;
import org.cajista.model.header.Entry;
import org.cajista.model.learning.Learnt;
import org.cajista.model.learning.TaughtForm;
import org.cajista.model.register.RegisterKind;
import org.cajista.report.Answer;
import org.cajista.report.Decision;
import org.cajista.report.Rule;
import org.cajista.report.Trace;
import org.cajista.report.Vote;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The files {@code cases/votes/*.cases}: each rule votes where its case says so, and does not vote
 * on the words of the case against it. A rule that always votes where its question is asked has
 * words on which it is not asked.
 */
final class VotesCasesTest {
  private static final Set<String> BLOCKS = Set.of("for", "against", "unasked", "taught");

  private static final Pattern FORM = Pattern.compile("(\\w+) (.+): (\\d+) of (\\d+)");
  private static final Pattern WEIGHT = Pattern.compile("([+-][\\d.]+) (\\S+)");

  /** A line of a block: {@code name.of-kin: Robles}. */
  private record Line(String rule, String words) {

    static Line of(String line) {
      String[] parts = line.split(": ", 2);
      return new Line(parts[0], parts[1]);
    }

    /** The recogniser's part of the rule's name. */
    String topic() {
      return topic(rule);
    }

    static String topic(String rule) {
      return rule.substring(0, rule.indexOf('.'));
    }
  }

  @TestFactory
  Stream<DynamicTest> rulesVote() {
    return CaseFile.testsOf("votes", BLOCKS, VotesCasesTest::check);
  }

  @Test
  void everyRuleHasACaseForAndACaseAgainst() {
    Set<String> withFor = new TreeSet<>();
    Set<String> withAgainst = new TreeSet<>();
    for (TextCase one : CaseFile.readAll("votes", BLOCKS)) {
      one.linesIfAny("for").forEach(line -> withFor.add(Line.of(line).rule()));
      one.linesIfAny("against").forEach(line -> withAgainst.add(Line.of(line).rule()));
      one.linesIfAny("unasked").forEach(line -> withAgainst.add(Line.of(line).rule()));
    }
    Set<String> all = VotingRules.all().stream().map(Rule::id).collect(Collectors.toSet());
    assertThat(minus(all, withFor)).as("rules without a case for them").isEmpty();
    assertThat(minus(all, withAgainst)).as("rules without a case against them").isEmpty();
    assertThat(minus(withFor, all)).as("cases of an unknown rule").isEmpty();
    assertThat(minus(withAgainst, all)).as("cases of an unknown rule").isEmpty();
  }

  private static Set<String> minus(Set<String> some, Set<String> others) {
    Set<String> rest = new TreeSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  @Test
  void noTwoRulesShareANameAndEachHasASentence() {
    List<Rule> rules = VotingRules.all();
    assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(rules).allSatisfy(rule -> assertThat(rule.sentence()).matches("\\S.*\\.|\\S.*»\\."));
    assertThat(rules).allSatisfy(rule -> assertThat(rule.weight()).isNotZero());
  }

  private static void check(TextCase one) {
    List<Decision> decisions = decisions(one);
    for (String text : one.linesIfAny("for")) {
      Line line = Line.of(text);
      assertThat(decisions)
          .as("%s votes on «%s»\n%s", line.rule(), line.words(), shown(decisions))
          .anyMatch(
              decision -> decision.text().equals(line.words()) && votes(decision, line.rule()));
    }
    for (String text : one.linesIfAny("against")) {
      Line line = Line.of(text);
      List<Decision> about =
          decisions.stream()
              .filter(decision -> decision.text().equals(line.words()))
              .filter(decision -> isOn(decision, line.topic()))
              .toList();
      assertThat(about)
          .as("%s does not vote on «%s»\n%s", line.rule(), line.words(), shown(decisions))
          .isNotEmpty()
          .noneMatch(decision -> votes(decision, line.rule()));
    }
    for (String text : one.linesIfAny("unasked")) {
      Line line = Line.of(text);
      assertThat(decisions)
          .as("%s is not asked about «%s»\n%s", line.rule(), line.words(), shown(decisions))
          .filteredOn(decision -> decision.text().equals(line.words()))
          .isNotEmpty()
          .noneMatch(decision -> isOn(decision, line.topic()));
    }
    assertThat(decisions)
        .as("the winner has the greatest sum")
        .allMatch(
            decision ->
                decision.runnerUp().stream()
                    .allMatch(other -> decision.winner().sum() >= other.sum()));
  }

  private static List<Decision> decisions(TextCase one) {
    Source source = source(one.text(TextCase.INPUT) + "\n");
    Entry entry = new Entry("", "", "", "", "", "", Entry.Kind.UNKNOWN, one.language());
    Trace trace = Trace.on();
    new Encoder("schema").withLearnt(taught(one)).draft(source, entry, List.of(), trace);
    return trace.decisions();
  }

  /** Returns page text as it stands, and read what is hOCR, ALTO or PAGE. */
  private static Source source(String text) {
    try {
      return text.startsWith("<")
          ? new PageReaders().read("case.xml", text.getBytes(StandardCharsets.UTF_8))
          : new Source("case.txt", text, "UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what the block «taught» says that an editor has taught. */
  private static Learnt taught(TextCase one) {
    List<TaughtForm> forms = new ArrayList<>();
    Map<String, Double> weights = new HashMap<>();
    for (String line : one.linesIfAny("taught")) {
      Matcher form = FORM.matcher(line);
      Matcher weight = WEIGHT.matcher(line);
      if (form.matches()) {
        int marked = Integer.parseInt(form.group(3));
        int all = Integer.parseInt(form.group(4));
        forms.add(new TaughtForm(kind(form.group(1)), form.group(2), marked, all - marked));
      } else {
        assertThat(weight.matches()).as(line).isTrue();
        weights.put(weight.group(2), Double.valueOf(weight.group(1)));
      }
    }
    return new Learnt(forms.size(), forms, Map.of(), weights);
  }

  private static RegisterKind kind(String element) {
    return Stream.of(RegisterKind.values())
        .filter(kind -> kind.element().equals(element))
        .findFirst()
        .orElseThrow();
  }

  private static boolean votes(Decision decision, String rule) {
    return all(decision).anyMatch(vote -> vote.rule().equals(rule));
  }

  private static boolean isOn(Decision decision, String topic) {
    return all(decision).anyMatch(vote -> Line.topic(vote.rule()).equals(topic));
  }

  private static Stream<Vote> all(Decision decision) {
    List<Answer> answers = new ArrayList<>(List.of(decision.winner()));
    decision.runnerUp().ifPresent(answers::add);
    return answers.stream().flatMap(answer -> answer.votes().stream());
  }

  private static String shown(List<Decision> decisions) {
    return decisions.stream()
        .map(
            decision ->
                "%s «%s»: %s; %s"
                    .formatted(
                        decision.question(),
                        decision.text(),
                        shown(Optional.of(decision.winner())),
                        shown(decision.runnerUp())))
        .collect(Collectors.joining("\n"));
  }

  private static String shown(Optional<Answer> answer) {
    return answer.map(one -> one.text() + " " + one.sum() + " " + one.votes()).orElse("-");
  }
}
