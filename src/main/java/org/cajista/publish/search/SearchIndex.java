package org.cajista.publish.search;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.Languages;

/**
 * The words of an edition and their places, written as scripts: a page from the file system can
 * load a script, but it cannot fetch a file.
 *
 * <p>{@code search/index.js} is small and is the table of contents; {@code search/terms-N.js}
 * contains a part of the alphabet, {@code search/texts-N.js} a part of the passages. A browser
 * loads the parts that a query needs. {@code assets/search.js} reads them.
 */
public final class SearchIndex {

  /** A word is a run of letters and figures, as in search.js. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");

  /** The approximate number of characters in a script. */
  private static final int STRETCH = 48_000;

  /** The word of all notes. */
  private static final String NOTE = "@:note";

  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

  /** By stem, then by folded form: the places, with the positions in each passage. */
  private final TreeMap<String, Map<String, Postings>> stems = new TreeMap<>();

  private final Languages languages;
  private final Map<String, Stems> rules = new TreeMap<>(); // by language
  private final List<SearchPassage> passages = new ArrayList<>();

  /** Makes an empty index. */
  public SearchIndex(Languages languages) {
    this.languages = languages;
  }

  /** Adds a passage. The order of adding is the order of the results. */
  public void add(SearchPassage passage) {
    Language language = languages.of(passage.lang());
    Stems stemmer = rules.computeIfAbsent(language.code(), code -> Stems.of(language));
    int number = passages.size();
    passages.add(passage);
    // who is named, and that it is a note, are words that no text contains
    passage.named().forEach(id -> place("@" + id, "@" + id, number, 0));
    if (!passage.note().isEmpty()) {
      place(NOTE, NOTE, number, 0);
    }
    Matcher words = WORD.matcher(passage.text());
    for (int position = 0; words.find(); position++) {
      String form = Stems.folded(words.group());
      place(stemmer.of(form), form, number, position);
    }
  }

  private void place(String stem, String form, int passage, int position) {
    stems
        .computeIfAbsent(stem, s -> new TreeMap<>())
        .computeIfAbsent(form, f -> new Postings())
        .add(passage, position);
  }

  /** Returns the first passage of each text, by its name, which its pages have before a point. */
  private Map<String, Integer> parts() {
    Map<String, Integer> parts = new LinkedHashMap<>();
    for (int i = 0; i < passages.size(); i++) {
      String href = passages.get(i).href();
      parts.putIfAbsent(href.substring(0, href.indexOf('.')), i);
    }
    return parts;
  }

  /** Writes the scripts into {@code folder/search}. */
  public void writeTo(Path folder) throws IOException {
    Path search = Files.createDirectories(folder.resolve("search"));
    Map<String, Object> index = new LinkedHashMap<>();
    index.put("languages", rules);
    index.put("passages", passages.size());
    index.put("parts", parts());
    index.put("terms", terms(search));
    index.put("texts", texts(search));
    write(search.resolve("index.js"), "cajistaIndex = " + JSON.toJson(index) + ";\n");
  }

  /** Writes the parts of the alphabet; returns the first stem of each part. */
  private List<String> terms(Path search) throws IOException {
    List<String> firsts = new ArrayList<>();
    Map<String, Map<String, String>> stretch = new LinkedHashMap<>();
    int length = 0;
    for (var stem : stems.entrySet()) {
      Map<String, String> forms = new LinkedHashMap<>();
      stem.getValue().forEach((form, places) -> forms.put(form, places.toString()));
      int own = forms.values().stream().mapToInt(String::length).sum();
      if (length > 0 && length + own > STRETCH) {
        write(search, "terms", firsts.size(), stretch);
        stretch.clear();
        length = 0;
      }
      if (stretch.isEmpty()) {
        firsts.add(stem.getKey());
      }
      stretch.put(stem.getKey(), forms);
      length += own + stem.getKey().length() * (1 + forms.size());
    }
    if (!stretch.isEmpty()) {
      write(search, "terms", firsts.size(), stretch);
    }
    return firsts;
  }

  /** Writes the parts of the passages, page by page; returns the first number of each part. */
  private List<Integer> texts(Path search) throws IOException {
    List<Integer> firsts = new ArrayList<>();
    List<Object> stretch = new ArrayList<>();
    int length = 0;
    for (int i = 0; i < passages.size(); i++) {
      if (stretch.isEmpty()) {
        firsts.add(i);
      }
      SearchPassage passage = passages.get(i);
      boolean newPage = stretch.isEmpty() || !passages.get(i - 1).href().equals(passage.href());
      stretch.add(
          newPage
              ? List.of(
                  passage.id(),
                  passage.page(),
                  passage.note(),
                  passage.lang(),
                  passage.text(),
                  passage.href(),
                  passage.title())
              : List.of(
                  passage.id(), passage.page(), passage.note(), passage.lang(), passage.text()));
      length += passage.text().length();
      if (length > STRETCH || i == passages.size() - 1) {
        write(search, "texts", firsts.size(), stretch);
        stretch.clear();
        length = 0;
      }
    }
    return firsts;
  }

  private static void write(Path search, String what, int number, Object stretch)
      throws IOException {
    int n = number - 1;
    write(
        search.resolve(what + "-" + n + ".js"),
        "cajistaIndex.got(\"%s\", %d, %s);%n".formatted(what, n, JSON.toJson(stretch)));
  }

  private static void write(Path file, String script) throws IOException {
    Files.writeString(file, script.replace("\r\n", "\n"), StandardCharsets.UTF_8);
  }

  /**
   * The places of a form: {@code 3:0,5;1:2} means passage 3, words 0 and 5, then passage 4, word 2.
   */
  private static final class Postings {
    private final StringBuilder text = new StringBuilder();
    private int passage = -1;
    private int last;

    void add(int number, int position) {
      if (number != passage) {
        text.append(passage < 0 ? "" : ";")
            .append(Integer.toString(number - Math.max(passage, 0), Character.MAX_RADIX))
            .append(':')
            .append(Integer.toString(position, Character.MAX_RADIX));
        passage = number;
      } else {
        text.append(',').append(Integer.toString(position - last, Character.MAX_RADIX));
      }
      last = position;
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
