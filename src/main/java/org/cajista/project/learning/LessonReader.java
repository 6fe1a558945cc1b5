package org.cajista.project.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cajista.Draft;
import org.cajista.eval.CommonRuns;
import org.cajista.model.Traced;
import org.cajista.model.register.RegisterKind;
import org.cajista.project.place.TeiWords;
import org.cajista.report.Answer;
import org.cajista.report.Decision;
import org.cajista.report.Vote;

/** Compares a corrected text with what the program makes of its page text, word by word. */
final class LessonReader {
  private static final String NAME_ENOUGH = "name.enough";
  private static final String PLACE_ENOUGH = "place.enough";
  private static final Set<String> ENOUGH =
      Set.of(NAME_ENOUGH, "name.listed", "name.listed-row", PLACE_ENOUGH, "body.enough");

  private static final String PLACE_ANSWER = "name.place-needs";

  private final TeiWords fresh;
  private final Traced tei;
  private final int[] pairs; // for each word of the corrected text that of the encoding, or -1
  private final BitSet shared = new BitSet(); // the words of the encoding that both have
  private final TeiWords corrected;

  private LessonReader(Traced tei, String corrected) {
    this.tei = tei;
    this.fresh = TeiWords.of(tei.toString());
    this.corrected = TeiWords.of(corrected);
    this.pairs = new int[this.corrected.words().size()];
    Arrays.fill(pairs, -1);
    for (CommonRuns.Run run : CommonRuns.of(texts(this.corrected), texts(fresh))) {
      for (int i = 0; i < run.length(); i++) {
        pairs[run.a() + i] = run.b() + i;
        shared.set(run.b() + i);
      }
    }
  }

  /**
   * Reads one text.
   *
   * @param draft what the program makes of the page text
   * @param corrected the TEI of the editor
   */
  static Lesson read(Draft draft, String corrected) {
    LessonReader reader = new LessonReader(draft.tei(), corrected);
    List<TaughtName> editor = reader.editorsNames();
    Set<RegisterKind> kinds = EnumSet.noneOf(RegisterKind.class);
    editor.forEach(name -> kinds.add(name.kind()));
    List<TaughtName> program = new ArrayList<>();
    for (TeiWords.NameElement name : reader.fresh.names()) {
      TeiWords.Range range = name.range();
      program.add(new TaughtName(kind(name.element()), range.from(), range.to(), id(name.ref())));
    }
    List<Example> examples = reader.examples(draft.report().trace().decisions(), kinds, editor);
    return new Lesson(texts(reader.fresh), kinds, program, editor, examples);
  }

  private static List<String> texts(TeiWords words) {
    return words.words().stream().map(TeiWords.Word::text).toList();
  }

  private static RegisterKind kind(String element) {
    return Arrays.stream(RegisterKind.values())
        .filter(kind -> kind.nameElement().equals(element))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the id to which {@code ref} points first; empty if it points to no id. */
  private static String id(String ref) {
    String first = ref.split("\\s+", 2)[0];
    int hash = first.indexOf('#');
    return hash < 0 ? "" : first.substring(hash + 1);
  }

  private List<TaughtName> editorsNames() {
    List<TaughtName> names = new ArrayList<>();
    for (TeiWords.NameElement name : corrected.names()) {
      int from = pairs[name.range().from()];
      int to = pairs[name.range().to() - 1] + 1;
      int length = name.range().to() - name.range().from();
      boolean whole = from >= 0 && to - from == length;
      if (whole) {
        names.add(new TaughtName(kind(name.element()), from, to, id(name.ref())));
      } else { // the editor has other words here: they teach nothing
        for (int i = name.range().from(); i < name.range().to(); i++) {
          if (pairs[i] >= 0) {
            shared.clear(pairs[i]);
          }
        }
      }
    }
    return names;
  }

  private List<Example> examples(
      List<Decision> decisions, Set<RegisterKind> kinds, List<TaughtName> editor) {
    NavigableMap<Integer, Integer> places = new TreeMap<>();
    for (int i = 0; i < fresh.words().size(); i++) {
      int origin = tei.origin(fresh.words().get(i).start());
      if (origin != Traced.NOWHERE) {
        places.putIfAbsent(origin, i);
      }
    }
    Map<RegisterKind, int[]> at = at(editor);
    List<Example> examples = new ArrayList<>();
    for (Decision decision : decisions) {
      Optional<RegisterKind> kind = kind(decision);
      Integer from = places.get(decision.at().start());
      Map.Entry<Integer, Integer> last = places.lowerEntry(decision.at().end());
      if (kind.filter(kinds::contains).isEmpty() || from == null || last == null) {
        continue;
      }
      int to = Math.max(from, last.getValue()) + 1;
      if (shared.get(from, to).cardinality() < to - from) {
        continue;
      }
      int[] names = at.get(kind.get());
      boolean inside = names[from] >= 0 && names[from] == names[to - 1];
      boolean beside = Arrays.stream(names, from, to).anyMatch(name -> name >= 0);
      if (inside || !beside) {
        example(decision, kind.get(), inside).ifPresent(examples::add);
      }
    }
    return examples;
  }

  /** Returns for each word the number of the name of the editor in which it stands, or -1. */
  private Map<RegisterKind, int[]> at(List<TaughtName> editor) {
    Map<RegisterKind, int[]> at = new EnumMap<>(RegisterKind.class);
    for (RegisterKind kind : RegisterKind.values()) {
      int[] none = new int[fresh.words().size()];
      Arrays.fill(none, -1);
      at.put(kind, none);
    }
    for (int i = 0; i < editor.size(); i++) {
      Arrays.fill(at.get(editor.get(i).kind()), editor.get(i).from(), editor.get(i).to(), i);
    }
    return at;
  }

  private static Optional<RegisterKind> kind(Decision decision) {
    return switch (decision.question()) {
      case NAME -> Optional.of(RegisterKind.PERSON);
      case PLACE -> Optional.of(RegisterKind.PLACE);
      case BODY -> Optional.of(RegisterKind.BODY);
      default -> Optional.empty();
    };
  }

  private static Optional<Example> example(Decision decision, RegisterKind kind, boolean name) {
    List<Answer> answers = new ArrayList<>(List.of(decision.winner()));
    decision.runnerUp().ifPresent(answers::add);
    Optional<Answer> enough = answers.stream().filter(LessonReader::isEnough).findFirst();
    Optional<Answer> yes =
        answers.stream()
            .filter(one -> !isEnough(one))
            .filter(one -> one.votes().stream().noneMatch(vote -> isRule(vote, PLACE_ANSWER)))
            .findFirst();
    if (yes.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> votes = new HashMap<>();
    yes.get().votes().forEach(vote -> votes.merge(vote.rule(), 1, Integer::sum));
    String threshold =
        enough.isPresent()
            ? enough.get().votes().get(0).rule()
            : kind == RegisterKind.PERSON ? NAME_ENOUGH : PLACE_ENOUGH;
    double needed = enough.map(Answer::sum).orElse(1.5);
    votes.put(threshold, -1);
    return Optional.of(new Example(kind, decision.text(), votes, yes.get().sum() - needed, name));
  }

  private static boolean isEnough(Answer answer) {
    return answer.votes().size() == 1 && ENOUGH.contains(answer.votes().get(0).rule());
  }

  private static boolean isRule(Vote vote, String rule) {
    return vote.rule().equals(rule);
  }
}
