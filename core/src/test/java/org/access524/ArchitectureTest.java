package org.access524;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The arrows of the design point one way. */
class ArchitectureTest {

    /** Which packages each package may know. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("json", Set.of()),
            Map.entry("person", Set.of("text")),
            Map.entry("law", Set.of("text")),
            Map.entry("page", Set.of("text", "json")),
            Map.entry("form", Set.of("text", "json")),
            Map.entry("barrier", Set.of("text", "form")),
            Map.entry("paper", Set.of("text", "form")),
            Map.entry("request", Set.of("text", "law", "person")),
            Map.entry("letter", Set.of("text", "law", "person", "request")),
            Map.entry("fill", Set.of("text", "json", "form", "letter", "person", "request")),
            Map.entry("export", Set.of("text", "json", "law", "person", "request", "letter")),
            Map.entry("packet", Set.of("text", "json", "law", "person", "request", "export")));

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.access524");

    @Test
    void noPackageKnowsWhatItMayNot() {
        for (String from : ARROWS.keySet()) {
            for (String to : ARROWS.keySet()) {
                if (!from.equals(to) && !ARROWS.get(from).contains(to)) {
                    noClasses()
                            .that()
                            .resideInAPackage("org.access524." + from + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("org.access524." + to + "..")
                            .allowEmptyShould(true)
                            .check(CORE);
                }
            }
        }
    }

    @Test
    void everyPackageHasItsArrows() {
        String[] known = ARROWS.keySet().stream()
                .map(name -> "org.access524." + name + "..")
                .toArray(String[]::new);
        noClasses().should().resideOutsideOfPackages(known).check(CORE);
    }

    @Test
    void noCircles() {
        slices().matching("org.access524.(*)..").should().beFreeOfCycles().check(CORE);
    }

    /** Each of these would weigh more in the compiled scripts than all of core. */
    @Test
    void nothingHeavyIsCalled() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "parse", CharSequence.class)
                .check(CORE);
        noClasses().should().callMethod(String.class, "split", String.class).check(CORE);
        noClasses().should().callMethod(String.class, "matches", String.class).check(CORE);
        noClasses()
                .should()
                .callMethod(String.class, "replaceAll", String.class, String.class)
                .check(CORE);
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(CORE);
        noClasses()
                .should()
                .callMethod(Character.class, "toUpperCase", char.class)
                .check(CORE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.regex", "java.time.format", "java.util.stream")
                .check(CORE);
    }

    @Test
    void coreHasNoClock() {
        noClasses().should().callMethod(LocalDate.class, "now").check(CORE);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CORE);
    }
}
