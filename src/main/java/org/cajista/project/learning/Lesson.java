package org.cajista.project.learning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cajista.model.register.RegisterKind;

/**
 * What one corrected text teaches: the names that the program finds in it and those that the editor
 * has left in it, on the same words.
 *
 * @param words the words of the encoding
 * @param kinds what the editor marks in the text: of another kind it says nothing
 * @param program the names that the program finds
 * @param editor those of the editor; only those all of whose words the encoding has
 * @param examples the decisions of the program on the words that both have
 */
record Lesson(
    List<String> words,
    Set<RegisterKind> kinds,
    List<TaughtName> program,
    List<TaughtName> editor,
    List<Example> examples) {

  Lesson {
    words = List.copyOf(words);
    kinds = Set.copyOf(kinds);
    program = List.copyOf(program);
    editor = List.copyOf(editor);
    examples = List.copyOf(examples);
  }

  /** Returns this lesson with the ids {@code ids} of the persons that the program finds. */
  Lesson renamed(Map<String, String> ids) {
    List<TaughtName> renamed =
        program.stream()
            .map(name -> name.withRef(ids.getOrDefault(name.ref(), name.ref())))
            .toList();
    return new Lesson(words, kinds, renamed, editor, examples);
  }

  /** Returns the words of a name as the text has them. */
  String words(TaughtName name) {
    return String.join(" ", words.subList(name.from(), name.to()));
  }
}
