package org.cajista.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an expression may write behind the name of a folder. */
class FolderCollectionTest {

  @TempDir Path folder;

  private List<String> names(String query) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("a.xml"), "<a/>");
    Files.writeString(folder.resolve("b.txt"), "b");
    Files.writeString(folder.resolve("in/c.xml"), "<c/>");
    AddressPolicy policy = AddressPolicy.ofProgram("").with(folder);
    List<String> names = new ArrayList<>();
    FolderCollection.of(policy, folder.toUri() + query)
        .getResourceURIs(null)
        .forEachRemaining(uri -> names.add(uri.substring(uri.lastIndexOf('/') + 1)));
    return names;
  }

  @Test
  void filesByTheirNames() throws IOException {
    assertThat(names("")).containsExactly("a.xml", "b.txt");
    assertThat(names("?select=*.xml")).containsExactly("a.xml");
    assertThat(names("?select=*.xml;recurse=yes")).containsExactly("a.xml", "c.xml");
    assertThat(names("?select=%2A.txt&recurse=no")).containsExactly("b.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"?select=[", "?select=%5Ba", "?select={a,{b}}", "?select=%zz", "?recurse=%"})
  void aPatternThatIsNone(String query) {
    assertThatThrownBy(() -> names(query))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the pattern of files");
  }
}
