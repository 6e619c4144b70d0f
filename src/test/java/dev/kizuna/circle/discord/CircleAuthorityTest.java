package dev.kizuna.circle.discord;

import static dev.kizuna.circle.CircleRefusal.COORDINATORS_ONLY;
import static dev.kizuna.circle.CircleRefusal.FOUNDERS_ONLY;
import static dev.kizuna.circle.CircleRefusal.NOT_SET_UP;
import static dev.kizuna.discord.Audience.ANYONE;
import static dev.kizuna.discord.Audience.COORDINATORS;
import static dev.kizuna.discord.Audience.FOUNDERS;
import static dev.kizuna.discord.Audience.MEMBERS;
import static dev.kizuna.discord.EdgeRefusal.ONLY_ON_A_SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.RoleId;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every audience × everyone who may come. */
class CircleAuthorityTest {
    /** On a server of their own that is not set up, with what would make them coordinator here. */
    private static final Caller STRANGER = Visit.caller(99, 4, "よその人", false, Stage.COORDINATORS);

    private static final Caller STRANGE_OWNER = Visit.caller(99, 5, "よその持ち主", true);
    private static final Caller IN_PRIVATE =
            new Caller(null, Stage.HALL, Stage.OWNER.user(), "持ち主", Language.JA, Set.of(Stage.COORDINATORS), true, 1);

    @TempDir
    Path folder;

    private Stage stage;

    @BeforeEach
    void open() {
        stage = new Stage(folder);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void anyonePassesEverywhere() {
        assertAll(ANYONE, null, Stage.MEMBER, Stage.COORDINATOR, Stage.OWNER, STRANGER, STRANGE_OWNER, IN_PRIVATE);
    }

    @Test
    void onACircleThatIsSetUpEachHasTheirRights() {
        stage.setUp();

        assertAll(MEMBERS, null, Stage.MEMBER, Stage.COORDINATOR, Stage.OWNER);
        assertAll(COORDINATORS, COORDINATORS_ONLY, Stage.MEMBER);
        assertAll(COORDINATORS, null, Stage.COORDINATOR, Stage.OWNER);
        assertAll(FOUNDERS, FOUNDERS_ONLY, Stage.MEMBER);
        assertAll(FOUNDERS, null, Stage.COORDINATOR, Stage.OWNER);
    }

    @Test
    void beforeItIsSetUpOnlyTheServersManagersGetIn() {
        assertAll(MEMBERS, NOT_SET_UP, Stage.MEMBER, Stage.COORDINATOR, Stage.OWNER);
        assertAll(COORDINATORS, NOT_SET_UP, Stage.MEMBER, Stage.COORDINATOR, Stage.OWNER);
        assertAll(FOUNDERS, FOUNDERS_ONLY, Stage.MEMBER, Stage.COORDINATOR);
        assertAll(FOUNDERS, null, Stage.OWNER);
    }

    @Test
    void rightsOnOneServerAreNoneOnAnother() {
        stage.setUp();

        assertAll(MEMBERS, NOT_SET_UP, STRANGER, STRANGE_OWNER);
        assertAll(COORDINATORS, NOT_SET_UP, STRANGER, STRANGE_OWNER);
        assertAll(FOUNDERS, FOUNDERS_ONLY, STRANGER);
        assertAll(FOUNDERS, null, STRANGE_OWNER);
    }

    @Test
    void inADirectMessageThereIsNoCircle() {
        stage.setUp();

        for (Audience audience : Set.of(MEMBERS, COORDINATORS, FOUNDERS)) {
            assertAll(audience, ONLY_ON_A_SERVER, IN_PRIVATE);
        }
    }

    @Test
    void aRoleThatIsNotTheCoordinatorsGivesNothing() {
        stage.setUp();

        assertAll(COORDINATORS, COORDINATORS_ONLY, Visit.caller(11, 6, "別のロール", false, new RoleId(32)));
    }

    @Test
    void withoutARoleOnlyTheServersManagersCoordinate() {
        stage.setUp();
        stage.circles.change(Stage.CIRCLE, settings -> settings.withCoordinators(null));

        assertAll(COORDINATORS, COORDINATORS_ONLY, Stage.MEMBER, Stage.COORDINATOR);
        assertAll(COORDINATORS, null, Stage.OWNER);
    }

    @Test
    void whoIsRefusedReadsWhatToDo() {
        for (Language language : Language.values()) {
            assertThat(stage.texts.refusal(language, new Refusal(NOT_SET_UP), text -> text))
                    .contains("/circle setup")
                    .containsAnyOf("サーバー管理", "Manage Server");
        }
    }

    private void assertAll(Audience audience, @Nullable Enum<?> refused, Caller... callers) {
        for (Caller caller : callers) {
            assertThat((Object) refusal(audience, caller)).as(caller.name()).isEqualTo(refused);
        }
    }

    private @Nullable Enum<?> refusal(Audience audience, Caller caller) {
        try {
            stage.authority.admit(audience, caller);
            return null;
        } catch (Refusal refusal) {
            return refusal.reason();
        }
    }
}
