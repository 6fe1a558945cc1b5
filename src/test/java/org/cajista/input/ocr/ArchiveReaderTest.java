package org.cajista.input.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cajista.input.ocr.PageSamples.archive;
import static org.cajista.input.ocr.PageSamples.exported;
import static org.cajista.input.ocr.PageSamples.pageXml;
import static org.cajista.input.ocr.PageSamples.region;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cajista.input.InputFile;
import org.cajista.input.PageReaders;
import org.cajista.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of many files: archives and folders, with METS and without. */
class ArchiveReaderTest {
  @Test
  void anArchiveIsOneTextInTheNaturalOrderOfNames() throws IOException {
    Source source = new PageReaders().read("a.zip", archive(exported()));
    assertThat(source.text()).isEqualTo("the ninth\nthe tenth\n");
    assertThat(source.pages().get(1).file()).isEqualTo("doc/page/p10.xml");
    assertThat(source.pages().get(1).image()).isEqualTo("a.jpg");
  }

  @Test
  void metsSaysTheOrderOfThePages() throws IOException {
    Map<String, String> files = exported();
    files.put(
        "doc/mets.xml",
        """
        <mets xmlns="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink"><fileSec>
        <fileGrp><file ID="f1"><FLocat LOCTYPE="OTHER" xlink:href="page/p10.xml"/></file>
        <file ID="f2"><FLocat LOCTYPE="OTHER" xlink:href="page/p9.xml"/></file></fileGrp></fileSec>
        <structMap TYPE="LOGICAL"><div><fptr FILEID="f2"/></div></structMap>
        <structMap TYPE="PHYSICAL"><div><div ORDER="1"><fptr FILEID="f1"/></div>
        <div ORDER="2"><fptr><area FILEID="f2"/></fptr></div></div></structMap></mets>
        """);
    Source source = new PageReaders().read("a.zip", archive(files));
    assertThat(source.text()).isEqualTo("the tenth\nthe ninth\n");
  }

  @Test
  void aFolderOfPageFilesIsOneText(@TempDir Path folder) throws IOException {
    Path text = Files.createDirectories(folder.resolve("ferry/page")).getParent();
    Files.writeString(text.resolve("page/2.xml"), pageXml(region("a", "", "two")));
    Files.writeString(text.resolve("page/11.xml"), pageXml(region("a", "", "eleven")));
    Files.createDirectory(folder.resolve("pictures"));
    Files.writeString(folder.resolve("pictures/a.jpg"), "");
    PageReaders readers = new PageReaders();
    assertThat(readers.read(text).text()).isEqualTo("two\neleven\n");
    assertThat(readers.isInput(text)).isTrue();
    assertThat(readers.isInput(folder.resolve("pictures"))).isFalse();
    assertThat(InputFile.bytes(text)).isEqualTo(InputFile.bytes(text));
  }
}
