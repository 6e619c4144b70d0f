package dev.kizuna.member;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.member.InACircle.CIRCLE;
import static dev.kizuna.member.InACircle.named;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of people, by themselves and by coordinators. */
@OnBothDatabases(rooms = {Circles.class, Members.class})
class ProfileTest {
    private static final UserId ACCOUNT = new UserId(41);
    private static final Profile WHOLE = new Profile("山田 花子", "やまだ はなこ", "A作業所", "福祉", "長岡京市");

    private Members members;

    @BeforeEach
    void open(Transactions transactions) {
        members = new Members(transactions);
        InACircle.setUp(transactions);
    }

    @Test
    void whoeverIntroducesThemselvesIsKnownFromThenOn() {
        Person hanako = members.introduce(CIRCLE, new Presence(ACCOUNT, "はなこ", Locale.JAPANESE), was -> WHOLE);

        assertThat(hanako.profile()).isEqualTo(WHOLE);
        assertThat(members.of(CIRCLE, ACCOUNT)).contains(hanako);
    }

    @Test
    void aPersonWithoutAnAccountIsAddedAndCorrected() {
        Person added = members.add(CIRCLE, named("山田 華子"));

        Person corrected = members.edit(CIRCLE, added.id(), was -> WHOLE);

        assertThat(corrected.id()).isEqualTo(added.id());
        assertThat(members.get(CIRCLE, added.id()).profile()).isEqualTo(WHOLE);
        assertThat(corrected.user()).isEmpty();
    }

    @Test
    void anEditSeesTheProfileAsItStands() {
        Person hanako = members.add(CIRCLE, WHOLE);

        members.edit(CIRCLE, hanako.id(), was -> was.with("農業", was.area()));

        assertThat(members.get(CIRCLE, hanako.id()).profile()).isEqualTo(WHOLE.with("農業", "長岡京市"));
    }

    @Test
    void somebodyWithoutAnAccountNeedsAName() {
        refused(MemberRefusal.NAME_MISSING, () -> members.add(CIRCLE, named(" ")));

        Person added = members.add(CIRCLE, named("山田"));
        refused(MemberRefusal.NAME_MISSING, () -> members.edit(CIRCLE, added.id(), was -> named("")));
    }

    @Test
    void somebodyWithAnAccountMayGoByTheNameOnDiscord() {
        members.introduce(CIRCLE, new Presence(ACCOUNT, "はなこ", Locale.JAPANESE), was -> WHOLE);

        assertThat(members.introduce(CIRCLE, new Presence(ACCOUNT, "はなこ", Locale.JAPANESE), was -> named(""))
                        .name())
                .isEqualTo("はなこ");
    }

    @Test
    void everyPartIsOneLineWithoutBlanksAround() {
        assertThat(new Profile(" 山田\n花子 ", "", "A  作業所", "", "")).isEqualTo(new Profile("山田 花子", "", "A 作業所", "", ""));
    }

    @Test
    void everyPartHasItsLength() {
        for (Part part : Part.values()) {
            assertThat(with(part, part.most())).isNotNull();
            refused(MemberRefusal.TOO_LONG, () -> with(part, part.most() + 1));
        }
    }

    @Test
    void whatADatabaseCannotHoldIsLeftOut() {
        assertThat(members.add(CIRCLE, named("山田\0花子")).name()).isEqualTo("山田 花子");
    }

    @Test
    void aNameOnDiscordThatIsTooLongIsCutBetweenCharacters() {
        String fancy = "あ" + "𝓐".repeat(31);

        assertThat(members.introduce(CIRCLE, new Presence(ACCOUNT, fancy, Locale.JAPANESE), was -> was)
                        .name())
                .isEqualTo("あ" + "𝓐".repeat(29));
    }

    @Test
    void somebodyWhoIsNotThereCannotBeEdited() {
        refused(MemberRefusal.UNKNOWN_PERSON, () -> members.edit(CIRCLE, new MemberId(Long.MAX_VALUE), was -> WHOLE));
    }

    @Test
    void noNameReachesALog() {
        Person hanako = members.add(CIRCLE, WHOLE);

        assertThat(hanako.toString() + WHOLE).doesNotContain("山田", "やまだ", "作業所", "福祉", "長岡京");
    }

    private static Profile with(Part part, int length) {
        String text = "あ".repeat(length);
        return new Profile(
                part == Part.NAME ? text : "名",
                part == Part.READING ? text : "",
                part == Part.ORGANISATION ? text : "",
                part == Part.FIELD ? text : "",
                part == Part.AREA ? text : "");
    }
}
