package org.access524.extension;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.access524.page.GateWords;
import org.junit.jupiter.api.Test;

/** The arrows of the design point one way, and what must never be done is not done. */
class ExtensionArchitectureTest {

    private static final String OURS = "org.access524";
    private static final String EXTENSION = OURS + ".extension.";

    /** Which packages of this module each may know. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("browser", Set.of()),
            Map.entry("contract", Set.of()),
            Map.entry("dom", Set.of("contract")),
            Map.entry("gate", Set.of()),
            Map.entry("content", Set.of("browser", "contract", "dom")),
            Map.entry("store", Set.of("browser")),
            Map.entry("worker", Set.of("browser", "contract", "store")),
            Map.entry("background", Set.of("browser", "contract", "store", "worker")),
            Map.entry("tabs", Set.of("browser", "contract", "worker")),
            Map.entry("spotting", Set.of("browser", "contract", "tabs", "worker")),
            Map.entry("meanings", Set.of("browser", "contract", "worker")),
            Map.entry("demands", Set.of("browser", "contract", "worker")),
            Map.entry("filling", Set.of("browser", "contract", "tabs", "worker")),
            Map.entry("vault", Set.of("browser", "contract", "store", "worker")),
            Map.entry("letters", Set.of("browser", "contract", "worker")),
            Map.entry("papers", Set.of("browser", "contract", "store", "worker")),
            Map.entry("paper", Set.of("browser", "contract")),
            Map.entry("blanks", Set.of("browser", "contract", "paper")),
            Map.entry("ui", Set.of("browser", "contract", "paper")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(OURS + ".extension");

    @Test
    void noPackageKnowsWhatItMayNot() {
        for (String from : ARROWS.keySet()) {
            for (String to : ARROWS.keySet()) {
                if (!from.equals(to) && !ARROWS.get(from).contains(to)) {
                    noClasses()
                            .that()
                            .resideInAPackage(EXTENSION + from + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(EXTENSION + to + "..")
                            .check(CLASSES);
                }
            }
        }
    }

    @Test
    void everyPackageHasItsArrows() {
        String[] known =
                ARROWS.keySet().stream().map(name -> EXTENSION + name + "..").toArray(String[]::new);
        noClasses().should().resideOutsideOfPackages(known).check(CLASSES);
    }

    @Test
    void noCircles() {
        slices().matching(EXTENSION + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void bindingsOfTheBrowserKnowOnlyCoresJsonAndText() {
        noClasses()
                .that()
                .resideInAPackage(EXTENSION + "browser..")
                .should()
                .dependOnClassesThat(resideInAPackage(OURS + "..")
                        .and(not(resideInAnyPackage(EXTENSION + "browser..", OURS + ".json..", OURS + ".text.."))))
                .check(CLASSES);
    }

    @Test
    void theGateKnowsOnlyItsWords() {
        noClasses()
                .that()
                .resideInAPackage(EXTENSION + "gate..")
                .should()
                .dependOnClassesThat(resideInAPackage(OURS + "..")
                        .and(not(resideInAPackage(EXTENSION + "gate..")))
                        .and(not(JavaClass.Predicates.equivalentTo(GateWords.class))))
                .check(CLASSES);
    }

    /** Each of these would weigh more in the compiled scripts than all of core. */
    @Test
    void nothingHeavyIsCalled() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "parse", CharSequence.class)
                .check(CLASSES);
        noClasses().should().callMethod(LocalDate.class, "now").check(CLASSES);
        noClasses().should().callMethod(String.class, "split", String.class).check(CLASSES);
        noClasses().should().callMethod(String.class, "matches", String.class).check(CLASSES);
        noClasses()
                .should()
                .callMethod(String.class, "replaceAll", String.class, String.class)
                .check(CLASSES);
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.regex", "java.time.format", "java.util.stream")
                .check(CLASSES);
    }

    @Test
    void onlyTheBrowserPackageSaysChromeOrBrowser() {
        Map<String, String> others = new TreeMap<>(Sources.ofExtension());
        others.keySet().removeIf(file -> file.startsWith("browser/"));
        assertEquals(List.of(), filesWithLiteral(others, "\\b(chrome|browser)\\b"));
    }

    @Test
    void wordsNeverBecomeMarkupOrCode() {
        assertEquals(
                List.of(),
                filesWith(
                        Sources.ofExtension(),
                        "innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|DOMParser|srcdoc"
                                + "|document\\.write|\\beval\\s*\\(|new Function\\b"));
    }

    /** A form is got by the page that links to it; nothing goes along but its address. */
    @Test
    void nothingIsSentAnywhere() {
        Map<String, String> others = new TreeMap<>(Sources.ofExtension());
        String fetching = others.remove("browser/PageFetch.java");
        assertEquals(1, Sources.calls(fetching, "fetch").size());
        assertEquals(List.of("from"), Sources.calls(fetching, "fetch").get(0));
        assertEquals(
                List.of(),
                filesWithLiteral(
                        others,
                        "\\bfetch\\s*\\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|storage\\.sync|\\.submit\\s*\\("));
    }

    private static List<String> filesWith(Map<String, String> sources, String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return sources.entrySet().stream()
                .filter(source -> compiled.matcher(source.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> filesWithLiteral(Map<String, String> sources, String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return sources.entrySet().stream()
                .filter(source -> Sources.literals(source.getValue()).stream()
                        .anyMatch(literal -> compiled.matcher(literal).find()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
