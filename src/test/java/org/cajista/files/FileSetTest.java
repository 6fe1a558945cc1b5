package org.cajista.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several files that change together, or stay together. */
final class FileSetTest {

  @TempDir Path folder;

  private FileSet.Change change(String name, String old, String now) {
    return new FileSet.Change(folder.resolve(name), bytes(old), bytes(now));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void allChange() throws IOException {
    Path a = file("a", "1");
    Path b = file("b", "1");
    assertThat(FileSet.replace(own(), List.of(change("a", "1", "2"), change("b", "1", "2"))))
        .isTrue();
    assertThat(a).hasContent("2");
    assertThat(b).hasContent("2");
    assertThat(own()).isEmptyDirectory();
  }

  @Test
  void noneChangesIfOneWasSavedMeanwhile() throws IOException {
    Path a = file("a", "1");
    Path b = file("b", "of someone else");
    assertThat(FileSet.replace(own(), List.of(change("a", "1", "2"), change("b", "1", "2"))))
        .isFalse();
    assertThat(a).hasContent("1");
    assertThat(b).hasContent("of someone else");
    assertThat(own()).isEmptyDirectory();
  }

  @Test
  void noneChangesIfOneCannotBeWritten() throws IOException {
    Path a = file("a", "1");
    Files.createDirectories(folder.resolve("b"));
    List<FileSet.Change> changes = List.of(change("a", "1", "2"), change("b", "1", "2"));
    assertThatThrownBy(() -> FileSet.replace(own(), changes)).isInstanceOf(IOException.class);
    assertThat(a).hasContent("1");
  }

  @Test
  void whatAKilledProgramLeftHalfChangedIsPutBack() throws IOException {
    Path a = file("a", "2");
    Path b = file("b", "1");
    Path copies = Files.createDirectories(own().resolve("changing"));
    Files.writeString(copies.resolve("files"), a + "\n" + b + "\n");
    for (int i = 0; i < 2; i++) {
      Files.writeString(copies.resolve(i + ".old"), "1");
      Files.writeString(copies.resolve(i + ".now"), "2");
    }
    FileSet.undo(own(), file -> true);
    assertThat(a).hasContent("1");
    assertThat(b).hasContent("1");
    assertThat(own()).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\u0000b\n", "%s\n%s\n"})
  void copiesThatAreNotWholeAreLeftAlone(String list) throws IOException {
    Path a = file("a", "2");
    Path copies = Files.createDirectories(own().resolve("changing"));
    if (!list.isEmpty()) {
      Files.writeString(copies.resolve("files"), list.replace("%s", a.toString()));
      Files.writeString(copies.resolve("0.old"), "1");
      Files.writeString(copies.resolve("0.now"), "2");
    }
    assertThatThrownBy(() -> FileSet.undo(own(), file -> true))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("changing")
        .hasMessageContaining("delete it");
    assertThat(a).hasContent("2");
    assertThat(copies).exists();
  }

  /** The folder of copies may have come with an edition of a stranger. */
  @Test
  void whatIsNotOfTheEditionIsNotPutBack() throws IOException {
    Path a = file("a", "2");
    Path b = file("b", "2");
    Path copies = Files.createDirectories(own().resolve("changing"));
    Files.writeString(copies.resolve("files"), a + "\n" + b + "\n");
    for (int i = 0; i < 2; i++) {
      Files.writeString(copies.resolve(i + ".old"), "of a stranger");
      Files.writeString(copies.resolve(i + ".now"), "2");
    }
    FileSet.undo(own(), a::equals);
    assertThat(a).hasContent("of a stranger");
    assertThat(b).hasContent("2");
    assertThat(own()).isEmptyDirectory();
  }

  @Test
  void copiesThatAreALinkAreLeftAlone() throws IOException {
    Path others = Files.createDirectories(folder.resolve("others"));
    Path a = file("a", "2");
    for (String name : List.of("files", "0.old", "0.now")) {
      Files.writeString(others.resolve(name), name.equals("files") ? a + "\n" : "2");
    }
    Files.createDirectories(own());
    Files.createSymbolicLink(own().resolve("changing"), others);
    FileSet.undo(own(), file -> true);
    assertThat(others).isDirectoryContaining(file -> file.endsWith("0.old"));
    assertThat(own()).isEmptyDirectory();
  }

  private Path own() {
    return folder.resolve("own");
  }
}
