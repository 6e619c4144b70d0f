package dev.kizuna.reminder.discord;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.circle.discord.Diagnosis;
import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Servers;
import dev.kizuna.discord.Snapshots;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.RoleId;
import dev.kizuna.kernel.UserId;
import java.util.Locale;
import java.util.Set;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No coordinator is left out silently: whoever is seen is told, the check-up says who that is, and calls the others. */
class CoordinatorCallTest extends OnReminderStage {
    private static final Snapshots SNAPSHOTS = Snapshots.of("reminder");
    private static final RoleId ROLE = new RoleId(55);
    private static final ChannelId CHANNEL = new ChannelId(CIRCLE.value() + 10);

    @BeforeEach
    void giveTheCircleARole() {
        house.circles.change(CIRCLE, settings -> settings.withCoordinators(ROLE));
    }

    @Test
    void whoBearsTheRoleIsKnownFromWhateverTheyDo() {
        bearsTheRole(1);
        stage.visit(bearer(1, Language.JA)).press(CoordinatorCallTest.unrelated());

        assertThat(told(Language.JA).words()).contains("Person 1", "1名");
    }

    @Test
    void whoManagesTheServerIsNoCoordinatorByAnsweringWhereThereIsARole() {
        Caller manager = stage.caller(CIRCLE, 3, Language.JA, true);
        stage.room.authority().admit(Audience.ANYONE, manager);

        assertThat(told(Language.JA).words()).contains("いません");
    }

    @Test
    void whoNoLongerBearsItIsNotNamed() {
        bearsTheRole(1);
        stage.room.authority().admit(Audience.COORDINATORS, bearer(1, Language.JA));
        stage.servers.members.remove(new UserId(1));

        assertThat(told(Language.JA).words()).contains("いません").doesNotContain("Person 1");
    }

    @Test
    void theCallMentionsTheRoleAloneAndWhoPressesIsTold() {
        bearsTheRole(1);
        bearsTheRole(2);
        Visit first = stage.visit(bearer(1, Language.JA));
        Response done = first.press(deed());
        MessageCreateData call = stage.discord.in(CHANNEL).get(0).content();

        assertThat(Visit.json(done)).contains("呼びかけました");
        assertThat(Visit.json(call)).contains("<@&55>").contains("\"roles\":[\"55\"]");

        stage.visit(bearer(2, Language.JA)).press(ReminderIds.HERE.write(ReminderIds.PLAIN));
        assertThat(told(Language.JA).words()).contains("Person 1、Person 2", "2名");
    }

    @Test
    void whoHadStoppedTheDigestHasItBackByPressing() {
        bearsTheRole(1);
        Visit visit = stage.visit(bearer(1, Language.JA));
        visit.press(ReminderIds.HERE.write(ReminderIds.PLAIN));
        visit.press(ReminderIds.QUIT.write(new ReminderIds.Quit(CIRCLE)));
        assertThat(told(Language.JA).words()).contains("止めている方：Person 1");

        visit.press(ReminderIds.HERE.write(ReminderIds.PLAIN));
        assertThat(told(Language.JA).words()).doesNotContain("止めている");
    }

    @Test
    void othersWhoPressAreRefused() {
        Visit member = stage.visit(stage.caller(CIRCLE, 4, Language.JA, false));

        assertThatThrownBy(() -> member.press(ReminderIds.HERE.write(ReminderIds.PLAIN)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whereTheBotCannotWriteTheCallerIsTold() {
        stage.discord.refuse("post", MessengerTrouble.Kind.FORBIDDEN);

        assertThat(Visit.json(stage.visit(bearer(1, Language.JA)).press(deed())))
                .contains("書けませんでした");
    }

    @ParameterizedTest
    @EnumSource
    void inBothLanguages(Language reader) {
        house.circles.change(CIRCLE, settings -> settings.withLanguage(reader.locale()));
        Response done = stage.visit(bearer(1, reader)).press(deed());
        SNAPSHOTS.matches("call_done", reader, done);
        String language = reader.name().toLowerCase(Locale.ROOT);
        SNAPSHOTS.matches("call_" + language, stage.discord.in(CHANNEL).get(0).content());
        SNAPSHOTS.matches(
                "call_here", reader, stage.visit(bearer(1, reader)).press(ReminderIds.HERE.write(ReminderIds.PLAIN)));
        bearsTheRole(1);
        SNAPSHOTS.matches("call_told_" + language, Response.words(told(reader).words()));
    }

    private Diagnosis.Remark told(Language reader) {
        return stage.room.diagnosis().findings(CIRCLE, reader).remarks().get(0);
    }

    private static String deed() {
        return ReminderIds.CALL.write(ReminderIds.PLAIN);
    }

    private static String unrelated() {
        return ReminderIds.QUIT.write(new ReminderIds.Quit(CIRCLE));
    }

    private void bearsTheRole(long user) {
        stage.servers.members.put(new UserId(user), new Servers.Belonging(Set.of(ROLE), false));
    }

    private Caller bearer(long user, Language reader) {
        Caller plain = stage.caller(CIRCLE, user, reader, false);
        return new Caller(
                plain.circle(),
                plain.channel(),
                plain.user(),
                plain.name(),
                reader,
                Set.of(ROLE),
                false,
                plain.interaction());
    }
}
