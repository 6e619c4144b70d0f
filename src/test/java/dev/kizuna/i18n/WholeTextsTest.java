package dev.kizuna.i18n;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for the texts of all rooms together, as they stand in the sources. */
class WholeTextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path CLASSES = Path.of("target/classes");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ASKED_FOR =
            Pattern.compile("\\btexts(?:\\(\\))?\\s*\\.get\\(\\s*[^,;\"]+,\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern REFUSED_WITH = Pattern.compile("new Refusal\\(\\s*(\\w+)\\.[A-Z]");

    private final List<Class<?>> enums = new ArrayList<>();
    private Texts texts = new Texts();
    private String sources = "";

    @BeforeEach
    void readEverything() throws IOException, ClassNotFoundException {
        texts = new Texts(under(BUNDLES, "_ja.properties")
                .map(file -> file.substring(0, file.length() - "_ja.properties".length()))
                .toArray(String[]::new));
        StringBuilder all = new StringBuilder();
        for (String file : under(SOURCES, ".java").toList()) {
            all.append(Files.readString(SOURCES.resolve(file))).append('\n');
        }
        sources = all.toString();
        for (String file : under(CLASSES, ".class").toList()) {
            String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            Class<?> type = Class.forName(name, false, getClass().getClassLoader());
            if (type.isEnum()) {
                enums.add(type);
            }
        }
    }

    @Test
    void everyBundleExistsInBothLanguages() throws IOException {
        assertThat(under(BUNDLES, "_ja.properties").map(file -> file.replace("_ja.", "_en.")))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        under(BUNDLES, "_en.properties").toList());
    }

    @Test
    void everyTextParsesAndAsksForTheSameValuesInBothLanguages() {
        assertThat(texts.keys())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(texts.template(Language.EN, key).names())
                        .as(key)
                        .isEqualTo(texts.template(Language.JA, key).names()));
    }

    @Test
    void everyTextIsUsed() {
        Set<String> unused = new TreeSet<>(texts.keys());
        unused.removeIf(key -> key.startsWith("command."));
        unused.removeAll(found(LITERAL));
        enums.forEach(type -> unused.removeAll(keysOf(type)));
        assertThat(unused).isEmpty();
    }

    @Test
    void everyTextThatIsAskedForByNameExists() {
        Set<String> missing = found(ASKED_FOR);
        missing.removeAll(texts.keys());
        assertThat(missing).isEmpty();
    }

    @Test
    void everyReasonToRefuseIsExplained() {
        Set<String> givenAsReason = found(REFUSED_WITH);
        Set<String> unexplained = new TreeSet<>();
        enums.stream()
                .filter(type ->
                        type.getSimpleName().endsWith("Refusal") || givenAsReason.contains(type.getSimpleName()))
                .forEach(type -> unexplained.addAll(keysOf(type)));
        unexplained.removeAll(texts.keys());
        assertThat(givenAsReason).contains("WhenTrouble");
        assertThat(unexplained).isEmpty();
    }

    private Set<String> found(Pattern pattern) {
        return pattern.matcher(sources).results().map(found -> found.group(1)).collect(toCollection(TreeSet::new));
    }

    private static Set<String> keysOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(Field::isEnumConstant)
                .map(constant -> type.getSimpleName() + "." + constant.getName())
                .collect(toCollection(TreeSet::new));
    }

    /** The files whose names end so, by their path from the folder. */
    private static Stream<String> under(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(ending))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
