package dev.kizuna.i18n;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.kizuna.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for the texts of all rooms together, as they stand in the sources. */
class WholeTextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ASKED_FOR =
            Pattern.compile("\\btexts(?:\\(\\))?\\s*\\.get\\(\\s*[^,;\"]+,\\s*\"([^\"]+)\"\\s*[,)]");

    private static Texts texts = new Texts();
    private static String sources = "";
    private static JavaClasses classes = new ClassFileImporter().importClasses();

    @BeforeAll
    static void readEverything() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            texts = new Texts(files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith("_ja.properties"))
                    .map(file -> file.substring(0, file.length() - "_ja.properties".length()))
                    .sorted()
                    .toArray(String[]::new));
        }
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        sources = all.toString();
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.kizuna");
    }

    @Test
    void everyBundleExistsInBothLanguagesWithTheSameKeysAndPlaceholders() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(file -> Files.exists(BUNDLES.resolve(
                            file.endsWith("_ja.properties")
                                    ? file.replace("_ja.", "_en.")
                                    : file.replace("_en.", "_ja."))));
        }
        assertThat(texts.keys()).isNotEmpty();
    }

    @Test
    void everyTextIsUsed() {
        Set<String> used =
                LITERAL.matcher(sources).results().map(found -> found.group(1)).collect(toCollection(TreeSet::new));
        used.addAll(constants());
        assertThat(texts.keys()).filteredOn(key -> !key.startsWith("command.")).isSubsetOf(used);
    }

    @Test
    void everyTextThatIsAskedForByNameExists() {
        assertThat(ASKED_FOR.matcher(sources).results().map(found -> found.group(1)))
                .isSubsetOf(texts.keys());
    }

    @Test
    void everyReasonToRefuseIsExplained() {
        Set<String> reasons = new TreeSet<>();
        enums().filter(WholeTextsTest::givesReasons).forEach(type -> reasons.addAll(keysOf(type)));
        assertThat(reasons).isSubsetOf(texts.keys());
    }

    private static boolean givesReasons(JavaClass type) {
        return type.getSimpleName().endsWith("Refusal")
                || type.getFields().stream()
                        .filter(WholeTextsTest::isConstant)
                        .anyMatch(constant -> constant.getAccessesToSelf().stream()
                                .anyMatch(use -> use.getOrigin().getConstructorCallsFromSelf().stream()
                                        .anyMatch(made -> made.getTargetOwner().isEquivalentTo(Refusal.class)
                                                && made.getLineNumber() == use.getLineNumber())));
    }

    private static Set<String> constants() {
        Set<String> keys = new TreeSet<>();
        enums().forEach(type -> keys.addAll(keysOf(type)));
        return keys;
    }

    private static Stream<JavaClass> enums() {
        return classes.stream().filter(JavaClass::isEnum);
    }

    private static Set<String> keysOf(JavaClass type) {
        return type.getFields().stream()
                .filter(WholeTextsTest::isConstant)
                .map(constant -> type.getSimpleName() + "." + constant.getName())
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isConstant(JavaField field) {
        return field.getRawType().equals(field.getOwner())
                && field.getModifiers().contains(JavaModifier.STATIC);
    }
}
