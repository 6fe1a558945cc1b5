package org.cajista;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import net.sf.saxon.s9api.Processor;

/** The arrows between the packages, as docs/architecture.md draws them. */
@AnalyzeClasses(packages = "org.cajista", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest static final ArchRule MODEL = imports("model");
  @ArchTest static final ArchRule REPORT = imports("report", "model");
  @ArchTest static final ArchRule LANG = imports("lang", "model", "report");
  @ArchTest static final ArchRule XML = imports("xml");
  @ArchTest static final ArchRule FILES = imports("files");

  @ArchTest static final ArchRule INPUT = imports("input", "model", "report", "lang", "xml");
  @ArchTest static final ArchRule LAYOUT = imports("layout", "model", "report", "lang");
  @ArchTest static final ArchRule REPAIR = imports("repair", "model", "report", "lang");
  @ArchTest static final ArchRule STRUCTURE = imports("structure", "model", "report", "lang");
  @ArchTest static final ArchRule ANNOTATE = imports("annotate", "model", "report", "lang");
  @ArchTest static final ArchRule WRITE = imports("write", "model", "report", "lang", "xml");

  @ArchTest static final ArchRule VALIDATE = imports("validate", "model", "report", "lang", "xml");
  @ArchTest static final ArchRule EVAL = imports("eval", "report", "xml");

  @ArchTest
  static final ArchRule COLLATE = imports("collate", "model", "report", "xml", "validate.document");

  @ArchTest
  static final ArchRule PUBLISH =
      imports("publish", "edition", "model", "report", "lang", "xml", "files");

  @ArchTest
  static final ArchRule EDITION =
      imports("edition", "input", "model", "report", "lang", "xml", "files", "validate.document");

  @ArchTest
  static final ArchRule PROJECT =
      imports(
          "project",
          "",
          "edition",
          "input",
          "validate",
          "eval",
          "collate",
          "publish",
          "model",
          "report",
          "lang",
          "files");

  @ArchTest
  static final ArchRule CLI =
      imports("cli", "", "desk", "project", "validate", "eval", "model", "report", "files");

  @ArchTest
  static final ArchRule DESK =
      imports(
          "desk",
          "project",
          "edition",
          "validate",
          "publish",
          "input",
          "model",
          "report",
          "files",
          "xml");

  @ArchTest
  static final ArchRule ONLY_THE_PROJECT_CALLS_THE_ENCODER =
      noClasses()
          .that(resideOutsideOfPackage("org.cajista.project.."))
          .and()
          .doNotHaveSimpleName("Encoder")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.cajista.Encoder");

  @ArchTest
  static final ArchRule ONLY_COMMANDS_ASK_THE_ENVIRONMENT =
      noClasses()
          .that(resideOutsideOfPackage("org.cajista.cli.."))
          .should()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class)
          .orShould()
          .callMethod(System.class, "getProperty", String.class)
          .orShould()
          .callMethod(System.class, "getProperty", String.class, String.class);

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("org.cajista.(**)").should().beFreeOfCycles();

  /**
   * A class with those inside it is one slice: so no two classes of these packages need each other.
   */
  @ArchTest
  static final ArchRule NO_KNOTS_OF_CLASSES =
      slices()
          .assignedFrom(new ByClass("org.cajista.cli", "org.cajista.project"))
          .should()
          .beFreeOfCycles();

  @ArchTest
  static final ArchRule NOTHING_IMPORTS_THE_COMMANDS =
      noClasses()
          .that(resideOutsideOfPackage("org.cajista.cli.."))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.cajista.cli..");

  @ArchTest
  static final ArchRule NO_REFLECTION =
      noClasses().should().dependOnClassesThat(resideInAPackage("java.lang.reflect.."));

  @ArchTest
  static final ArchRule ONLY_COMMANDS_PRINT_AND_READ_THE_INPUT =
      noClasses()
          .that(resideOutsideOfPackage("org.cajista.cli.."))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in");

  @ArchTest
  static final ArchRule ONE_MAKER_OF_READERS =
      noClasses()
          .that(resideOutsideOfPackage("org.cajista.xml.."))
          .should()
          .dependOnClassesThat()
          .areAssignableTo(SAXParserFactory.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(DocumentBuilderFactory.class);

  @ArchTest
  static final ArchRule ONE_MAKER_OF_PROCESSORS =
      noClasses()
          .that(resideOutsideOfPackage("org.cajista.xml.."))
          .should()
          .callConstructorWhere(JavaCall.Predicates.target(owner(assignableTo(Processor.class))));

  /** Whoever reads what a file names asks the policy; nobody opens an address. */
  @ArchTest
  static final ArchRule NO_ADDRESS_IS_OPENED =
      noClasses()
          .should()
          .callMethod(URL.class, "openStream")
          .orShould()
          .callMethod(URL.class, "openConnection")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(URLConnection.class)
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.Socket");

  /** A package may use itself, the named ones («»: the root), and whatever is not the program's. */
  private static ArchRule imports(String from, String... others) {
    List<String> allowed = new ArrayList<>(List.of("org.cajista." + from + ".."));
    for (String other : others) {
      allowed.add(other.isEmpty() ? "org.cajista" : "org.cajista." + other + "..");
    }
    return classes()
        .that(resideInAPackage("org.cajista." + from + ".."))
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("org.cajista..")
                .or(resideInAnyPackage(allowed.toArray(String[]::new))));
  }

  /** Takes apart the classes in some packages and the packages in them. */
  private record ByClass(String... packages) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass checked) {
      boolean meant =
          Stream.of(packages).anyMatch(name -> checked.getPackageName().startsWith(name));
      String outer = checked.getName().replaceFirst("\\$.*", "");
      return meant ? SliceIdentifier.of(outer) : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "classes of " + String.join(", ", packages);
    }
  }
}
