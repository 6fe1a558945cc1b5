package org.cajista.cli.print;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.cajista.report.Translation;
import picocli.CommandLine;

/**
 * Gives the commands their help in the language of the user. The English help stands at the
 * commands; every other language has a file {@code help_LANGUAGE.properties}, in which {@code
 * Encode.output} is the option {@code --output} of {@code EncodeCommand}, and {@code All.output}
 * that option of all commands that have no entry of their own. What follows the first full stop is
 * the key that picocli asks for.
 */
public final class HelpWords {
  private static final String FILE = "org.cajista.cli.help";
  private static final String ALL = "All.";

  private HelpWords() {}

  /**
   * Translates the help of a command and of the commands below it.
   *
   * @param language a tag such as {@code es} or {@code es_AR.UTF-8}; without help in this language
   *     nothing is changed
   */
  public static void translate(CommandLine command, String language) {
    String tag = Translation.into(language).language();
    if (!tag.equals(Locale.ENGLISH.getLanguage())) {
      translate(command, ResourceBundle.getBundle(FILE, Locale.forLanguageTag(tag)));
    }
  }

  private static void translate(CommandLine command, ResourceBundle words) {
    command.getCommandSpec().resourceBundle(new Section(words, section(command)));
    command.getSubcommands().values().forEach(below -> translate(below, words));
  }

  /** Returns the section of a command: the name of its class without «Command». */
  public static String section(CommandLine command) {
    return command.getCommandSpec().userObject().getClass().getSimpleName().replace("Command", "");
  }

  /** The entries of one command. */
  private static final class Section extends ResourceBundle {
    private final Map<String, String> words = new LinkedHashMap<>();

    Section(ResourceBundle all, String name) {
      String own = name + ".";
      for (String key : all.keySet()) {
        if (key.startsWith(own)) {
          words.put(key.substring(own.length()), all.getString(key));
        } else if (key.startsWith(ALL)) {
          words.putIfAbsent(key.substring(ALL.length()), all.getString(key));
        }
      }
    }

    @Override
    protected Object handleGetObject(String key) {
      return words.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
      return Collections.enumeration(words.keySet());
    }
  }
}
