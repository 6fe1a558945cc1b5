package org.cajista;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * The Javadoc of the public API is complete. Every type, method, constructor, constant and
 * component of a record is explained; every parameter, result and exception is. One sentence may do
 * the work of tags: «Returns …» and «True if …» say what is returned, a parameter may be named in
 * the sentence as code, and what is called like a component of its record is explained there.
 */
final class PublicJavadocTest {

  private static final List<Path> API =
      List.of(
          Path.of("src/main/java/org/cajista"),
          Path.of("src/main/java/org/cajista/project"),
          Path.of("src/main/java/org/cajista/model"),
          Path.of("src/main/java/org/cajista/model/geometry"),
          Path.of("src/main/java/org/cajista/report"));

  private static final Pattern RETURNS = Pattern.compile("\\b(?:[Rr]eturns|True if)\\b");

  @Test
  void allThatIsPublicIsExplained() throws IOException {
    assertThat(missing(sources())).isEmpty();
  }

  @Test
  void whatIsNotExplainedIsFound() throws IOException {
    Path file = Files.createTempDirectory("javadoc").resolve("Sample.java");
    Files.writeString(
        file,
        """
        /** A sample. */
        public record Sample(int told) {
          public void silent() {}

          /** Does something. */
          public int half(String name) throws java.io.IOException {
            return 1;
          }

          /** Returns {@code given} or {@code told}. */
          public int whole(int given, int told) {
            return given;
          }
        }
        """);
    assertThat(missing(List.of(file)))
        .containsExactly(
            "Sample.java: Sample: no @param for told",
            "Sample.java: silent: no comment",
            "Sample.java: half: no @param for name",
            "Sample.java: half: no @return",
            "Sample.java: half: no @throws for IOException");
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path folder : API) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    assertThat(sources).hasSizeGreaterThan(60);
    return sources;
  }

  private static List<String> missing(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      List<String> missing = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        Walk walk = new Walk(DocTrees.instance(task), unit);
        walk.scan(unit, null);
        missing.addAll(walk.missing);
      }
      return missing;
    }
  }

  /** Walks over what a file makes public. */
  private static final class Walk extends TreePathScanner<Void, Void> {
    private final DocTrees docs;
    private final String file;
    private final List<String> missing = new ArrayList<>();
    private Set<String> components = Set.of();

    Walk(DocTrees docs, CompilationUnitTree unit) {
      this.docs = docs;
      this.file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
    }

    private void say(String name, String what) {
      missing.add(file + ": " + name + ": " + what);
    }

    private DocCommentTree comment(String name) {
      DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
      if (comment == null) {
        say(name, "no comment");
      }
      return comment;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      if (!isPublic(type.getModifiers())) {
        return null;
      }
      Set<String> outer = components;
      components = components(type);
      DocCommentTree comment = comment(type.getSimpleName().toString());
      if (comment != null) {
        Set<String> told = parameters(comment);
        for (String name : components) {
          if (!told.contains(name)) {
            say(type.getSimpleName().toString(), "no @param for " + name);
          }
        }
        typeParameters(type.getSimpleName().toString(), type.getTypeParameters(), comment);
      }
      super.visitClass(type, null);
      components = outer;
      return null;
    }

    private static Set<String> components(ClassTree type) {
      Set<String> names = new LinkedHashSet<>();
      if (type.getKind() == Tree.Kind.RECORD) {
        for (Tree member : type.getMembers()) {
          if (member instanceof VariableTree component
              && !component.getModifiers().getFlags().contains(Modifier.STATIC)) {
            names.add(component.getName().toString());
          }
        }
      }
      return names;
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      String name = method.getName().toString();
      boolean inherits =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(one -> one.getAnnotationType().toString().equals("Override"));
      if (!isPublic(method.getModifiers()) || inherits) {
        return null;
      }
      DocCommentTree comment = comment(name);
      if (comment == null) {
        return null;
      }
      Set<String> told = parameters(comment);
      for (VariableTree parameter : method.getParameters()) {
        String called = parameter.getName().toString();
        if (!told.contains(called) && !components.contains(called) && !isNamed(called, comment)) {
          say(name, "no @param for " + called);
        }
      }
      typeParameters(name, method.getTypeParameters(), comment);
      boolean gives =
          method.getReturnType() != null && !method.getReturnType().toString().equals("void");
      boolean returns =
          tags(comment, DocTree.Kind.RETURN).findAny().isPresent()
              || RETURNS.matcher(comment.getFullBody().toString()).find();
      if (gives && !returns) {
        say(name, "no @return");
      }
      Set<String> thrown = new LinkedHashSet<>();
      tags(comment, DocTree.Kind.THROWS)
          .forEach(tag -> thrown.add(((ThrowsTree) tag).getExceptionName().toString()));
      for (Tree exception : method.getThrows()) {
        String simple = exception.toString().replaceFirst("^.*\\.", "");
        if (!thrown.contains(simple)) {
          say(name, "no @throws for " + simple);
        }
      }
      return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void unused) {
      if (isPublic(field.getModifiers())) {
        comment(field.getName().toString());
      }
      return null;
    }

    private void typeParameters(
        String name, List<? extends TypeParameterTree> types, DocCommentTree comment) {
      Set<String> told = parameters(comment);
      for (TypeParameterTree type : types) {
        String called = type.getName().toString();
        if (!told.contains("<" + called + ">") && !isNamed(called, comment)) {
          say(name, "no @param for <" + called + ">");
        }
      }
    }

    private static Set<String> parameters(DocCommentTree comment) {
      Set<String> names = new LinkedHashSet<>();
      tags(comment, DocTree.Kind.PARAM)
          .map(ParamTree.class::cast)
          .forEach(
              tag ->
                  names.add(
                      tag.isTypeParameter() ? "<" + tag.getName() + ">" : "" + tag.getName()));
      return names;
    }

    private static Stream<? extends DocTree> tags(DocCommentTree comment, DocTree.Kind kind) {
      return comment.getBlockTags().stream().filter(tag -> tag.getKind() == kind);
    }

    private static boolean isNamed(String name, DocCommentTree comment) {
      return comment.toString().replaceAll("\\s+", " ").contains("{@code " + name + "}");
    }

    /** True also for what an interface holds, which is public without a word. */
    private boolean isPublic(ModifiersTree modifiers) {
      Set<Modifier> flags = modifiers.getFlags();
      boolean said = flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED);
      TreePath around = getCurrentPath().getParentPath();
      boolean inInterface =
          around != null
              && around.getLeaf().getKind() == Tree.Kind.INTERFACE
              && !flags.contains(Modifier.PRIVATE);
      return said || inInterface;
    }
  }
}
