package org.cajista.project.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cajista.model.learning.TaughtForm;
import org.cajista.model.register.RegisterKind;

/**
 * Finds the words that the editor has marked, or left unmarked, against the program, and counts
 * over all corrected texts how often they are a name.
 */
final class FormTeacher {
  private final RegisterKind kind;
  private final Set<List<String>> disputed = new HashSet<>();
  private final Map<String, Integer> longest = new HashMap<>(); // by first word
  private final Map<List<String>, int[]> counts = new HashMap<>(); // marked, unmarked

  private FormTeacher(RegisterKind kind) {
    this.kind = kind;
  }

  /**
   * Returns the forms, by kind and words.
   *
   * @param listed the names of this kind that the register of the editor has: they stay names
   */
  static List<TaughtForm> forms(RegisterKind kind, List<Lesson> lessons, Set<String> listed) {
    FormTeacher teacher = new FormTeacher(kind);
    List<Lesson> told = lessons.stream().filter(one -> one.kinds().contains(kind)).toList();
    told.forEach(teacher::dispute);
    told.forEach(teacher::count);
    Map<String, TaughtForm> forms = new TreeMap<>();
    teacher.counts.forEach(
        (words, times) -> {
          String text = String.join(" ", words);
          TaughtForm form = new TaughtForm(kind, text, times[0], times[1]);
          boolean kept = form.isName() || form.isNoName() && !listed.contains(text);
          if (kept) {
            forms.put(text, form);
          }
        });
    return new ArrayList<>(forms.values());
  }

  /** Collects the words of which one of the two makes a name, and the other does not. */
  private void dispute(Lesson lesson) {
    Set<TaughtName> editor = places(lesson.editor());
    Set<TaughtName> program = places(lesson.program());
    editor.stream().filter(name -> !program.contains(name)).forEach(name -> add(lesson, name));
    program.stream()
        .filter(name -> !editor.contains(name))
        .filter(name -> editor.stream().noneMatch(other -> isInside(name, other)))
        .forEach(name -> add(lesson, name));
  }

  private static boolean isInside(TaughtName name, TaughtName other) {
    return other.covers(name.from(), name.to());
  }

  private Set<TaughtName> places(List<TaughtName> names) {
    Set<TaughtName> places = new HashSet<>();
    for (TaughtName name : names) {
      if (name.kind() == kind) {
        places.add(new TaughtName(kind, name.from(), name.to(), ""));
      }
    }
    return places;
  }

  private void add(Lesson lesson, TaughtName name) {
    List<String> words = List.copyOf(lesson.words().subList(name.from(), name.to()));
    disputed.add(words);
    longest.merge(words.get(0), words.size(), Math::max);
  }

  /** Counts the disputed words wherever they stand in the text. */
  private void count(Lesson lesson) {
    List<String> words = lesson.words();
    int[] at = new int[words.size()];
    List<TaughtName> names = new ArrayList<>();
    for (TaughtName name : lesson.editor()) {
      if (name.kind() == kind) {
        names.add(name);
        Arrays.fill(at, name.from(), name.to(), names.size());
      }
    }
    for (int from = 0; from < words.size(); from++) {
      int most = Math.min(words.size() - from, longest.getOrDefault(words.get(from), 0));
      for (int length = 1; length <= most; length++) {
        List<String> form = words.subList(from, from + length);
        if (disputed.contains(form)) {
          count(List.copyOf(form), from, at, names);
        }
      }
    }
  }

  private void count(List<String> form, int from, int[] at, List<TaughtName> names) {
    int to = from + form.size();
    boolean one = at[from] > 0 && at[from] == at[to - 1];
    if (one) {
      TaughtName name = names.get(at[from] - 1);
      if (name.from() == from && name.to() == to) {
        counts.computeIfAbsent(form, any -> new int[2])[0]++;
      }
    } else {
      counts.computeIfAbsent(form, any -> new int[2])[1]++;
    }
  }
}
