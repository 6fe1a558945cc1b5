package org.cajista;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;

/** The public API: root, project, model, report. Whoever uses it needs nothing else. */
@AnalyzeClasses(packages = "org.cajista", importOptions = ImportOption.DoNotIncludeTests.class)
final class PublicApiTest {

  private static final String[] API = {
    "org.cajista", "org.cajista.project", "org.cajista.model..", "org.cajista.report.."
  };

  @ArchTest
  static final ArchRule ITS_SIGNATURES_NAME_ONLY_ITSELF_AND_THE_JDK =
      classes()
          .that()
          .resideInAnyPackage(API)
          .and()
          .arePublic()
          .should(
              new ArchCondition<>("name only types of the API and of the JDK in signatures") {
                @Override
                public void check(JavaClass checked, ConditionEvents events) {
                  List<JavaType> named = new ArrayList<>(checked.getInterfaces());
                  checked.getSuperclass().ifPresent(named::add);
                  named.forEach(type -> check(type, checked, events));
                  for (JavaMember member : checked.getMembers()) {
                    if (isSeen(member)) {
                      types(member)
                          .forEach(type -> check(type, member.getFullName(), checked, events));
                    }
                  }
                }

                private void check(JavaType type, JavaClass in, ConditionEvents events) {
                  check(type, in.getName(), in, events);
                }

                private void check(
                    JavaType type, String where, JavaClass in, ConditionEvents events) {
                  for (JavaClass raw : type.getAllInvolvedRawTypes()) {
                    JavaClass base = raw.getBaseComponentType();
                    if (!isKnown(base)) {
                      String sentence = where + " names " + base.getName();
                      events.add(SimpleConditionEvent.violated(in, sentence));
                    }
                  }
                }
              });

  private static boolean isKnown(JavaClass type) {
    String pack = type.getPackageName();
    return type.isPrimitive()
        || pack.startsWith("java.")
        || pack.equals("org.cajista")
        || pack.equals("org.cajista.project")
        || pack.matches("org\\.cajista\\.(model|report)(\\..*)?");
  }

  private static boolean isSeen(JavaMember member) {
    return (member.getModifiers().contains(JavaModifier.PUBLIC)
            || member.getModifiers().contains(JavaModifier.PROTECTED))
        && !member.getModifiers().contains(JavaModifier.SYNTHETIC)
        && !member.getModifiers().contains(JavaModifier.BRIDGE);
  }

  private static List<JavaType> types(JavaMember member) {
    List<JavaType> types = new ArrayList<>();
    if (member instanceof JavaField field) {
      types.add(field.getType());
    } else if (member instanceof JavaCodeUnit unit) {
      types.addAll(unit.getParameterTypes());
      types.add(unit.getReturnType());
      types.addAll(unit.getExceptionTypes());
    }
    return types;
  }
}
