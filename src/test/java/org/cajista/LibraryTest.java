package org.cajista;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs of the documentation are compiled and run as they stand there, without the cli. */
final class LibraryTest {

  private static final Pattern PROGRAM =
      Pattern.compile("```java\\n(.*?\\nclass (\\w+) \\{.*?)```", Pattern.DOTALL);

  private static final String LETTER =
      """
      Lyon, 12 de marzo de 1931

      Querido Anselmo Zaldúa:

      Ayer vino al taller don Nicanor Ureta con las galeradas, y se quedó a cenar con
      nosotros. Preguntó por %s, que sigue en Toulouse con su hermana.

      Basilio Otegui
      """;

  private static final String PERSONS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <TEI xmlns="http://www.tei-c.org/ns/1.0">
        <teiHeader>
          <fileDesc>
            <titleStmt><title>Persons</title></titleStmt>
            <publicationStmt><p>None.</p></publicationStmt>
            <sourceDesc><p>None.</p></sourceDesc>
          </fileDesc>
        </teiHeader>
        <standOff>
          <listPerson>
            <person xml:id="regente"><persName>Nicanor Ureta</persName></person>
          </listPerson>
        </standOff>
      </TEI>
      """;

  @TempDir Path folder;
  private Path edition;
  private Path letters;

  @BeforeEach
  void texts() throws IOException {
    edition = Files.createDirectories(folder.resolve("edition"));
    Files.writeString(
        edition.resolve("edition.toml"),
        "[edition]\ntitle = \"Cartas\"\n[publish]\nformats = [\"txt\"]\n");
    letters(Files.createDirectories(edition.resolve("corpus")));
    letters = Files.createDirectories(folder.resolve("letters"));
    letters(letters);
    Files.writeString(letters.resolve("persons.xml"), PERSONS);
  }

  private static void letters(Path in) throws IOException {
    Files.writeString(in.resolve("a.txt"), LETTER.formatted("Lidia Sorel"));
    Files.writeString(in.resolve("b.txt"), LETTER.formatted("Severo Pinar"));
    Files.writeString(in.resolve("c.txt"), LETTER.formatted("Lidia Sorel"));
  }

  /** The programs of a page, by the names of their classes. */
  private static Map<String, String> programs(String page) throws IOException {
    Map<String, String> programs = new LinkedHashMap<>();
    for (MatchResult found : PROGRAM.matcher(Files.readString(Path.of(page))).results().toList()) {
      programs.put(found.group(2), found.group(1));
    }
    return programs;
  }

  /** All that is on the class path of this test, except the command line. */
  private static final class WithoutCli extends URLClassLoader {
    WithoutCli(List<URL> urls) {
      super(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("org.cajista.cli.") || name.startsWith("picocli.")) {
        throw new ClassNotFoundException(name);
      }
      return super.findClass(name);
    }
  }

  /** Compiles and runs a program; returns what it printed. */
  private String run(String page, String name, Path... arguments) throws Exception {
    String source = programs(page).get(name);
    assertThat(source).as("the program %s of %s", name, page).isNotNull();
    Path file = folder.resolve(name + ".java");
    Files.writeString(file, source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    List<String> options = List.of("-d", folder.toString(), "-proc:none");
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(file)).call();
      assertThat(compiled).as("%s", said).isTrue();
    }
    List<URL> urls = new ArrayList<>(List.of(folder.toUri().toURL()));
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      if (!entry.contains("test-classes")) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    String[] given = new String[arguments.length];
    for (int i = 0; i < given.length; i++) {
      given[i] = arguments[i].toString();
    }
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (WithoutCli loader = new WithoutCli(urls)) {
      thread.setContextClassLoader(loader);
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      var main = loader.loadClass(name).getDeclaredMethod("main", String[].class);
      main.setAccessible(true);
      main.invoke(null, (Object) given);
    } finally {
      System.setOut(out);
      thread.setContextClassLoader(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theProgramOfTheReadmeBuildsAnEdition() throws Exception {
    assertThat(programs("README.md").get("Press").lines().skip(4).count()).isLessThan(12);
    assertThat(run("README.md", "Press", edition)).isEqualTo("3 texts; 5 documents: valid\n");
    assertThat(edition.resolve("tei/a.xml")).exists();
    assertThat(edition.resolve("output/site/txt/c.txt")).exists();
  }

  @Test
  void theListenerHearsOfTheTextsInTheirOrder() throws Exception {
    assertThat(run("docs/library.md", "Watch", edition))
        .isEqualTo("corpus/a.txt\ncorpus/b.txt\ncorpus/c.txt\n");
  }

  @Test
  void lettersWithOneRegisterAreEncodedFromTwoThreads() throws Exception {
    Path out = folder.resolve("out");
    assertThat(programs("docs/library.md").get("EncodeLetters").lines().skip(8).count())
        .isBetween(15L, 25L);
    run("docs/library.md", "EncodeLetters", letters, out);
    for (String file : List.of("a.xml", "b.xml", "c.xml")) {
      // the editor's person keeps her id in every text
      assertThat(out.resolve(file)).content().contains("<persName ref=\"#regente\"");
    }
    assertThat(out.resolve("a.xml")).content().contains("\"#sorel-lidia\"");
    assertThat(out.resolve("c.xml")).content().contains("\"#sorel-lidia\"");
    assertThat(letters.resolve("persons.xml"))
        .content()
        .contains(
            "<person xml:id=\"regente\"><persName>Nicanor Ureta</persName></person>",
            "xml:id=\"sorel-lidia\"",
            "xml:id=\"pinar-severo\"")
        .containsOnlyOnce("Lidia Sorel");
  }

  @Test
  void everyProgramOfThePagesIsRun() throws IOException {
    assertThat(programs("README.md")).containsOnlyKeys("Press");
    assertThat(programs("docs/library.md")).containsOnlyKeys("Watch", "EncodeLetters");
  }
}
