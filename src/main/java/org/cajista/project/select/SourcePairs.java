package org.cajista.project.select;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.edition.Edition;
import org.cajista.edition.EncodedFrom;
import org.cajista.edition.TeiFiles;
import org.cajista.files.UserFolder;
import org.cajista.input.PageReaders;
import org.cajista.report.CajistaException;

/** Finds for TEI files the page texts with which they are to be compared. */
public final class SourcePairs {

  /**
   * A TEI file and its page text.
   *
   * @param source the page text
   * @param tei the TEI file
   */
  public record Pair(Path source, Path tei) {}

  private final UserFolder user;
  private final Optional<Path> source;

  /**
   * @param source the page text, or the folder of the page texts; if it is empty, the TEI or its
   *     edition says which is its page text
   */
  public SourcePairs(UserFolder user, Optional<Path> source) {
    this.user = user;
    this.source = source;
  }

  /** Returns the encoded texts of an edition. */
  public List<Pair> of(Edition edition) throws IOException, CajistaException {
    List<Pair> pairs = new ArrayList<>();
    for (EncodeTask task : EncodePlan.of(user, edition, Optional.empty())) {
      if (Files.exists(task.tei())) {
        pairs.add(new Pair(task.raw(), task.tei()));
      }
    }
    if (pairs.isEmpty()) {
      throw new CajistaException(
          user.shown(edition.tei())
              + ": no text of the edition is encoded yet. First run 'cajista encode', or name a"
              + " source and a TEI file.");
    }
    return pairs;
  }

  /** Returns the files in {@code inputs}: TEI files and folders of them. */
  public List<Pair> of(List<Path> inputs) throws IOException, CajistaException {
    List<Path> files = new ArrayList<>();
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        files.addAll(TeiFiles.in(input));
      } else {
        files.add(input);
      }
    }
    if (source.isPresent() && !Files.exists(source.get())) {
      throw new NoSuchFileException(source.get().toString());
    }
    if (files.size() > 1 && source.isPresent() && !Files.isDirectory(source.get())) {
      throw new CajistaException(
          user.shown(source.get())
              + " is one file, and there are "
              + files.size()
              + " TEI files. Name the folder with their sources.");
    }
    List<Pair> pairs = new ArrayList<>();
    for (Path file : files) {
      pairs.add(new Pair(source(file), file));
    }
    return pairs;
  }

  private Path source(Path tei) throws IOException, CajistaException {
    if (source.isPresent() && !Files.isDirectory(source.get())) {
      return source.get();
    }
    Optional<String> written =
        EncodedFrom.of(new String(Files.readAllBytes(tei), StandardCharsets.UTF_8));
    Optional<Path> folder =
        source.isPresent()
            ? source
            : Edition.find(tei.toAbsolutePath().getParent()).map(Edition::raw);
    if (folder.isPresent()) {
      for (String name : names(tei, written)) {
        Path file = folder.get().resolve(name).normalize();
        if (file.startsWith(folder.get().normalize()) && Files.exists(file)) {
          return file;
        }
      }
    }
    throw new CajistaException(
        user.shown(tei)
            + ": it is not known from which page text it was made. Name it: --source FILE");
  }

  private static List<String> names(Path tei, Optional<String> written) {
    List<String> names = new ArrayList<>(written.stream().toList());
    String stem = tei.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    new PageReaders().endings().forEach(ending -> names.add(stem + ending));
    names.add(stem); // a folder of page files
    return names;
  }
}
