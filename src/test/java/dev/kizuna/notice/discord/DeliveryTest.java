package dev.kizuna.notice.discord;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.Person;
import dev.kizuna.notice.Fate;
import dev.kizuna.notice.InPostRoom;
import dev.kizuna.notice.Lapse;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Outbox;
import dev.kizuna.notice.Terms.Weight;
import dev.kizuna.notice.Wish;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.discord.PaperDiscord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A notice is said once, by the best way there is, however Discord behaves. */
class DeliveryTest extends InPostRoom {
    private static final ChannelId THREAD = new ChannelId(77);
    private static final Texts TEXTS = new Texts("notice");

    private final PaperDiscord discord = new PaperDiscord();
    private final NoticeTexts wordings = new NoticeTexts();
    private @Nullable ChannelId thread = THREAD;
    private @Nullable Lapse needless;
    private boolean broken;
    private Delivery delivery;

    @BeforeEach
    void word() {
        wordings.register("trial", this::write);
        delivery = delivery(100);
    }

    @Test
    void itIsSaidByDirectMessageUnderTheNoticesNonceWithTheWayToAnotherWish() {
        Notice notice = notice(member(1), "");
        owe(notice);
        delivery.run();
        delivery.run();

        assertThat(discord.told(new UserId(1))).singleElement().satisfies(sheet -> {
            assertThat(sheet.text()).contains("席が空きました", "notice.mark:", "お知らせの受け取り方");
            assertThat(sheet.nonce()).hasSizeLessThanOrEqualTo(25);
        });
        assertThat(told(notice).fate()).isEqualTo(Fate.SENT);
    }

    @Test
    void withoutDirectMessagesTheThreadMentionsAllOfThemAtOnce() {
        for (long user = 1; user <= 3; user++) {
            member(user);
            discord.closed.add(new UserId(user));
        }
        owe(notice(member(1), ""), notice(member(2), ""), notice(member(3), ""));
        delivery.run();
        assertThat(discord.in(THREAD)).as("gathered first").isEmpty();

        pass(Duration.ofSeconds(20));
        delivery.run();

        assertThat(discord.in(THREAD)).singleElement().satisfies(sheet -> {
            assertThat(sheet.content().getMentionedUsers()).containsExactlyInAnyOrder("1", "2", "3");
            assertThat(sheet.content().getAllowedMentions()).isEmpty();
            assertThat(sheet.text()).contains("会合のお知らせがあります").doesNotContain("席が空きました");
        });
        assertThat(told(notice(member(1), "")).fate()).isEqualTo(Fate.POSTED);
        assertThat(discord.count("tell")).as("each was tried once").isEqualTo(3);
    }

    @Test
    void withoutDirectMessagesAndThreadACoordinatorIsToPhone() {
        thread = null;
        discord.closed.add(new UserId(1));
        Notice notice = notice(member(1), "");
        owe(notice);
        delivery.run();

        assertThat(told(notice).fate()).isEqualTo(Fate.TO_PHONE);
    }

    @Test
    void aThreadThatRefusesIsNotTriedForEver() {
        discord.closed.add(new UserId(1));
        discord.refuse("post", Kind.FORBIDDEN);
        Notice notice = notice(member(1), "");
        owe(notice);
        delivery.run();
        pass(Duration.ofSeconds(20));
        delivery.run();

        assertThat(told(notice).fate()).isEqualTo(Fate.TO_PHONE);
    }

    @Test
    void whoHasNoAccountIsPhoned() {
        Notice notice = notice(house.guest("電話の人"), "");
        owe(notice);
        delivery.run();

        assertThat(told(notice).fate()).isEqualTo(Fate.TO_PHONE);
        assertThat(discord.calls).isEmpty();
    }

    @Test
    void whoWantsTheThreadGetsNoDirectMessage() {
        Notice notice = notice(member(1), "");
        notices.wish(member(1), Wish.THREAD);
        owe(notice);
        delivery.run();
        pass(Duration.ofSeconds(20));
        delivery.run();

        assertThat(discord.count("tell")).isZero();
        assertThat(discord.in(THREAD)).hasSize(1);
    }

    @Test
    void whoWantsChangesOnlyGetsNoReminder() {
        notices.wish(member(1), Wish.CHANGES);
        Notice reminder = notice(member(1), "reminder");
        Notice change = notice(member(1), "change");
        owe(List.of(reminder), Weight.REMINDER);
        owe(List.of(change), Weight.CHANGE);
        delivery.run();
        delivery.run();

        assertThat(told(reminder).lapse()).isEqualTo(Lapse.UNWANTED);
        assertThat(told(change).fate()).isEqualTo(Fate.SENT);
    }

    @Test
    void whatHasLostItsSenseIsNotSaidAndTheReasonIsKept() {
        needless = Lapse.ANSWERED;
        Notice notice = notice(member(1), "");
        owe(notice);
        delivery.run();

        assertThat(discord.calls).isEmpty();
        assertThat(told(notice).lapse()).isEqualTo(Lapse.ANSWERED);
    }

    @Test
    void whatCannotBeWordedIsTriedAgainAndHoldsUpNobodyElse() {
        broken = true;
        owe(notice(member(1), ""));
        delivery.run();
        broken = false;
        owe(notice(member(2), ""));
        delivery.run();
        assertThat(discord.told(new UserId(2))).hasSize(1);

        pass(Duration.ofSeconds(2));
        delivery.run();
        assertThat(discord.told(new UserId(1))).hasSize(1);
    }

    @Test
    void whileDiscordIsAwayItWaits() {
        discord.refuse("tell", Kind.UNAVAILABLE);
        owe(notice(member(1), ""));
        delivery.run();
        discord.allow("tell");
        delivery.run();
        assertThat(discord.told(new UserId(1))).isEmpty();

        pass(Duration.ofSeconds(2));
        delivery.run();
        assertThat(discord.told(new UserId(1))).hasSize(1);
    }

    @Test
    void saidInDoubtItIsFoundAndNotSaidTwice() {
        discord.forgetNonces();
        discord.dropAnswerOf("tell");
        Notice notice = notice(member(1), "");
        owe(notice);
        delivery.run();
        pass(Duration.ofMinutes(1));
        delivery.run();

        assertThat(discord.told(new UserId(1))).hasSize(1);
        assertThat(discord.count("tell")).isEqualTo(1);
        assertThat(told(notice).fate()).isEqualTo(Fate.SENT);
    }

    @Test
    void withoutTheLookBeforeItWouldBeSaidTwice() {
        discord.forgetNonces();
        discord.dropAnswerOf("tell");
        discord.blind();
        owe(notice(member(1), ""));
        delivery.run();
        pass(Duration.ofMinutes(1));
        delivery.run();

        assertThat(discord.told(new UserId(1))).hasSize(2);
    }

    @Test
    void aThreadsMessageInDoubtIsFoundToo() {
        discord.forgetNonces();
        discord.closed.addAll(List.of(new UserId(1), new UserId(2)));
        owe(notice(member(1), ""), notice(member(2), ""));
        delivery.run();
        discord.dropAnswerOf("post");
        pass(Duration.ofSeconds(20));
        delivery.run();
        pass(Duration.ofMinutes(1));
        delivery.run();

        assertThat(discord.in(THREAD)).hasSize(1);
        assertThat(told(notice(member(2), "")).fate()).isEqualTo(Fate.POSTED);
    }

    @Test
    void whatWaitedSoLongThatAnotherProcessSaysItIsLeftToThat() {
        discord.forgetNonces();
        discord.blind();
        owe(notice(member(1), ""));
        Delivery others = new Delivery(notices, otherProcess, wordings, discord, TEXTS, Runnable::run, 100);
        Delivery slow = new Delivery(
                notices,
                outbox,
                wordings,
                discord,
                TEXTS,
                saying -> {
                    pass(outbox.lease());
                    others.run();
                    saying.run();
                },
                100);

        slow.run();

        assertThat(discord.told(new UserId(1))).hasSize(1);
    }

    @Test
    void theOtherProcessTakesOverWithinAMinute() {
        Outbox shipped = new Outbox(transactions, house.circles::awake, house.clock, wall, Post.LONGEST);

        assertThat(shipped.lease()).isLessThan(Duration.ofMinutes(1)).isGreaterThan(Post.LONGEST);
    }

    @Test
    void oneRoundSaysNoMoreThanThePaceAllows() {
        for (long user = 1; user <= 9; user++) {
            owe(notice(member(user), ""));
        }
        Delivery slow = delivery(4);
        slow.run();
        assertThat(discord.count("tell")).isEqualTo(4);
        slow.run();
        slow.run();
        assertThat(discord.count("tell")).isEqualTo(9);
    }

    @Test
    void aCrowdIsMentionedInSeveralMessages() {
        List<Notice> crowd = new ArrayList<>();
        for (long user = 1; user <= 90; user++) {
            discord.closed.add(new UserId(user));
            crowd.add(notice(member(user), ""));
        }
        owe(crowd, Weight.CHANGE);
        delivery.run();
        pass(Duration.ofSeconds(20));
        delivery.run();

        assertThat(discord.in(THREAD))
                .hasSize(3)
                .allSatisfy(
                        sheet -> assertThat(sheet.content().getMentionedUsers()).hasSizeBetween(1, 40));
    }

    private Delivery delivery(int pace) {
        return new Delivery(notices, outbox, wordings, discord, TEXTS, Runnable::run, pace);
    }

    /** Known from an answer on. */
    private MemberId member(long user) {
        if (house.members.of(CIRCLE, new UserId(user)).isEmpty()) {
            house.press(meeting, user, Answer.GOING);
        }
        return house.member(user);
    }

    private Wording write(Notice notice) {
        if (broken) {
            throw new IllegalStateException("no words");
        }
        if (needless != null) {
            return new Wording.Needless(needless);
        }
        Person person = house.members.get(CIRCLE, notice.receiver());
        return new Letter(
                person.user().orElse(null),
                Language.JA,
                words("席が空きました"),
                Language.JA,
                words("会合のお知らせがあります"),
                thread,
                "席が空いたことをお伝えください。");
    }

    private static MessageCreateData words(String words) {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(TextDisplay.of(words))
                .build();
    }
}
