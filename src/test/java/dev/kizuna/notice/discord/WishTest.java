package dev.kizuna.notice.discord;

import static dev.kizuna.discord.Visit.customIds;
import static dev.kizuna.discord.Visit.json;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.Snapshots;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Person;
import dev.kizuna.notice.InPostRoom;
import dev.kizuna.notice.Wish;
import dev.kizuna.rsvp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person chooses how to be told; nobody else chooses for them. */
class WishTest extends InPostRoom {
    private static final long USER = 11;
    private static final long STRANGER = 12;
    private static final Texts TEXTS = new Texts("notice", "discord");

    private final Routes routes = new Routes();
    private MemberId member;

    @BeforeEach
    void open() {
        house.press(meeting, USER, Answer.GOING);
        member = house.member(USER);
        new WishCommands(
                        notices,
                        (circle, user) -> house.members.of(circle, user).map(Person::id),
                        TEXTS)
                .register(routes);
    }

    @Test
    void aPressUnderANoticeShowsTheWayAndItsOthers() {
        Response card = visit(USER).press(WishIds.MARK.write(new WishIds.Mark(CIRCLE, 1, 0)));

        assertThat(json(card)).contains("✓ ダイレクトメッセージ", "会合のスレッド", "変更だけ");
        Snapshots.of("notice").matches("wish", Language.JA, card);
    }

    @Test
    void inEnglishToo() {
        Caller reader = Visit.caller(CIRCLE.value(), USER, "Person", false);
        Caller english = new Caller(
                reader.circle(),
                reader.channel(),
                reader.user(),
                reader.name(),
                Language.EN,
                reader.roles(),
                reader.managesServer(),
                reader.interaction());
        Response card = new Visit(routes, new CircleAuthority(house.circles), english)
                .press(WishIds.ASK.write(new WishIds.Of(CIRCLE)));

        Snapshots.of("notice").matches("wish", Language.EN, card);
    }

    @Test
    void theChoiceIsKeptAndShown() {
        Response card = visit(USER).press(WishIds.ASK.write(new WishIds.Of(CIRCLE)));
        assertThat(customIds(card)).hasSize(3);
        Response chosen = visit(USER).press(customIds(card).get(2));

        assertThat(notices.wish(member)).isEqualTo(Wish.CHANGES);
        assertThat(json(chosen)).contains("✓ 変更だけ");
    }

    @Test
    void aStrangerChoosesNothing() {
        Response answer = visit(STRANGER).press(WishIds.CHOICE.write(new WishIds.Choice(CIRCLE, Wish.THREAD)));

        assertThat(json(answer)).contains("まだお名前をうかがっていません");
        assertThat(notices.wish(member)).isEqualTo(Wish.PRIVATE);
    }

    private Visit visit(long user) {
        return new Visit(
                routes, new CircleAuthority(house.circles), Visit.caller(CIRCLE.value(), user, "Person", false));
    }
}
