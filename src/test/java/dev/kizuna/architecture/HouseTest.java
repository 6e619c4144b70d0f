package dev.kizuna.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms and the arrows between them. */
class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.kizuna");

    /** Each room, with the rooms that it may know. */
    private static final Map<String, List<String>> ROOMS = Map.ofEntries(
            Map.entry("privacy", List.of()),
            Map.entry("notice", List.of()),
            Map.entry("circle", List.of()),
            Map.entry("member", List.of("circle")),
            Map.entry("meeting", List.of("circle")),
            Map.entry("rsvp", List.of("circle", "member", "meeting", "notice")),
            Map.entry("reminder", List.of("circle", "member", "meeting", "rsvp", "notice")),
            Map.entry("attendance", List.of("circle", "member", "meeting", "rsvp")),
            Map.entry("grouping", List.of("circle", "member", "meeting", "rsvp", "attendance", "notice")),
            Map.entry("resource", List.of("circle", "member", "meeting", "attendance", "grouping")),
            Map.entry("contact", List.of("circle", "member", "meeting", "grouping", "notice", "privacy")));

    private static final String[] GROUND = {
        "java..",
        "org.jspecify..",
        "org.slf4j..",
        "dev.kizuna.kernel",
        "dev.kizuna.discretion",
        "dev.kizuna.sealing",
        "dev.kizuna.privacy",
        "dev.kizuna.persistence",
        "dev.kizuna.spreadsheet",
        "jakarta.persistence..",
        "jakarta.data..",
        "org.dmfs..",
        "com.google.zxing..",
        "com.google.i18n.phonenumbers..",
        "javax.imageio.."
    };

    private static final String[] JDA_VALUES = {
        "net.dv8tion.jda.api", // Permission
        "net.dv8tion.jda.api.components..",
        "net.dv8tion.jda.api.modals..",
        "net.dv8tion.jda.api.utils",
        "net.dv8tion.jda.api.utils.messages..",
        "net.dv8tion.jda.api.entities.emoji..",
        "net.dv8tion.jda.api.entities.channel"
    };

    /** Repositories speak Hibernate, those that the compiler writes above all; nothing else of a room does. */
    private static final DescribedPredicate<JavaClass> REPOSITORY =
            nameMatching(".*(Repository|_)(\\$.*)?").as("repositories").forSubtype();

    @TestFactory
    Stream<DynamicTest> aRoomsCoreKnowsTheGroundAndTheRoomsBelowIt() {
        return ROOMS.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(
                        room.getKey(),
                        () -> classes()
                                .that(inCore(room.getKey()))
                                .and(not(REPOSITORY))
                                .should()
                                .onlyDependOnClassesThat(resideInAnyPackage(allowed(room, GROUND))
                                        .or(REPOSITORY)
                                        .or(STATELESS_SESSION))
                                .allowEmptyShould(false)
                                .check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> aRoomsDiscordSideAddsTheEdgesWordsTextsAndJdasValues() {
        return ROOMS.entrySet().stream()
                .filter(room -> HOUSE.stream()
                        .anyMatch(type -> type.getPackageName().equals("dev.kizuna." + room.getKey() + ".discord")))
                .map(room -> DynamicTest.dynamicTest(
                        room.getKey(),
                        () -> classes()
                                .that(resideInAPackage("dev.kizuna." + room.getKey() + ".discord.."))
                                .and(not(REPOSITORY))
                                .should()
                                .onlyDependOnClassesThat(
                                        resideInAnyPackage(concat(allowed(room, GROUND), JDA_VALUES, new String[] {
                                                    "dev.kizuna.discord", "dev.kizuna.i18n", "dev.kizuna.paper"
                                                }))
                                                .or(REPOSITORY)
                                                .or(STATELESS_SESSION))
                                .check(HOUSE)));
    }

    @Test
    void onlyTheConnectionKnowsJdasEventsEntitiesAndRequests() {
        noClasses()
                .that(resideInAPackage("dev.kizuna.."))
                .and(not(resideInAPackage("dev.kizuna.discord.jda..")))
                .should()
                .dependOnClassesThat(resideInAPackage("net.dv8tion.jda..").and(not(resideInAnyPackage(JDA_VALUES))))
                .check(HOUSE);
    }

    @Test
    void theSmallDiscordKnowsNobodyAndOnlyTheCommandLineKnowsIt() {
        classes()
                .that(resideInAPackage("dev.kizuna.rehearsal.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "com.sun.net.httpserver..",
                        "org.jspecify..",
                        "org.slf4j..",
                        "org.java_websocket..",
                        "com.fasterxml.jackson..",
                        "dev.kizuna.rehearsal.."))
                .check(HOUSE);
        classes()
                .that(resideInAPackage("dev.kizuna.rehearsal.."))
                .should()
                .onlyHaveDependentClassesThat(resideInAnyPackage("dev.kizuna", "dev.kizuna.rehearsal.."))
                .check(HOUSE);
    }

    @Test
    void theSpreadsheetsKnowNobody() {
        classes()
                .that(resideInAPackage("dev.kizuna.spreadsheet.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.dhatim..",
                        "de.siegmar..",
                        "org.apache.commons.compress..",
                        "dev.kizuna.kernel",
                        "dev.kizuna.spreadsheet"))
                .check(HOUSE);
    }

    @Test
    void thePaperKnowsNobodyAndOnlyTheEdgeAndTheCommandLineKnowIt() {
        classes()
                .that(resideInAPackage("dev.kizuna.paper.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.apache.fontbox..",
                        "org.apache.pdfbox..",
                        "com.openhtmltopdf..",
                        "dev.kizuna.i18n",
                        "dev.kizuna.paper"))
                .check(HOUSE);
        classes()
                .that(resideInAPackage("dev.kizuna.paper.."))
                .should()
                .onlyHaveDependentClassesThat(
                        resideInAnyPackage("dev.kizuna", "dev.kizuna.*.discord..", "dev.kizuna.paper.."))
                .check(HOUSE);
    }

    @TestFactory
    Stream<DynamicTest> aLibraryHasOneHome() {
        return Map.ofEntries(
                        Map.entry("org.quartz..", "dev.kizuna.scheduling.."),
                        Map.entry("org.dmfs..", "dev.kizuna.meeting.when.."),
                        Map.entry("com.google.zxing..", "dev.kizuna.attendance.discord.."),
                        Map.entry("com.google.i18n.phonenumbers..", "dev.kizuna.contact.."),
                        Map.entry("org.flywaydb..", "dev.kizuna.persistence.."),
                        Map.entry("org.h2..", "dev.kizuna.persistence.."),
                        Map.entry("com.zaxxer..", "dev.kizuna.persistence.."),
                        Map.entry("com.google.crypto..", "dev.kizuna.sealing.."),
                        Map.entry("picocli..", "dev.kizuna"),
                        Map.entry("org.java_websocket..", "dev.kizuna.rehearsal.."),
                        Map.entry("com.openhtmltopdf..", "dev.kizuna.paper.."),
                        Map.entry("org.apache.pdfbox..", "dev.kizuna.paper.."),
                        Map.entry("org.dhatim..", "dev.kizuna.spreadsheet.."),
                        Map.entry("org.apache.commons.compress..", "dev.kizuna.spreadsheet.."),
                        Map.entry("de.siegmar..", "dev.kizuna.spreadsheet.."),
                        Map.entry("okhttp3..", "dev.kizuna.discord.jda.."))
                .entrySet()
                .stream()
                .map(home -> DynamicTest.dynamicTest(
                        home.getKey(),
                        () -> noClasses()
                                .that(not(resideInAPackage(home.getValue())))
                                .should()
                                .dependOnClassesThat(resideInAPackage(home.getKey()))
                                .check(HOUSE)));
    }

    @Test
    void hibernateLivesInPersistenceAndInRepositories() {
        noClasses()
                .that(not(resideInAPackage("dev.kizuna.persistence..")).and(not(REPOSITORY)))
                .should()
                .dependOnClassesThat(resideInAPackage("org.hibernate..").and(not(STATELESS_SESSION)))
                .check(HOUSE);
    }

    @Test
    void theTimeComesFromAClock() {
        Set<String> clocks = Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone", "system");
        noClasses()
                .that(not(resideInAnyPackage("dev.kizuna", "dev.kizuna.rehearsal..")))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "reads the machine's clock",
                        (JavaCall<?> call) -> clocks.contains(call.getTarget().getName())
                                && (call.getTargetOwner().getPackageName().equals("java.time")
                                        || call.getTargetOwner().isEquivalentTo(System.class))
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class))))
                .check(HOUSE);
    }

    @Test
    void noRoomIsCalledUtilAndNoClassManager() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..service..", "..impl..", "..dto..")
                .orShould()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Service|Dto)")
                .check(HOUSE);
    }

    @Test
    void noTwoRoomsNeedEachOther() {
        slices().matching("dev.kizuna.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    private static final DescribedPredicate<JavaClass> STATELESS_SESSION = nameMatching(
                    "org\\.hibernate\\.StatelessSession")
            .as("the session repositories are made from")
            .forSubtype();

    private static DescribedPredicate<JavaClass> inCore(String room) {
        return resideInAPackage("dev.kizuna." + room + "..")
                .and(not(resideInAPackage("dev.kizuna." + room + ".discord..")));
    }

    private static String[] allowed(Map.Entry<String, List<String>> room, String... ground) {
        return concat(
                ground,
                new String[] {"dev.kizuna." + room.getKey() + ".."},
                room.getValue().stream()
                        .map(below -> "dev.kizuna." + below + "..")
                        .toArray(String[]::new));
    }

    private static String[] concat(String[]... parts) {
        return Stream.of(parts).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
