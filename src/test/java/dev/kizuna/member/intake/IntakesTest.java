package dev.kizuna.member.intake;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.member.intake.Lists.COORDINATOR;
import static dev.kizuna.member.intake.Lists.crowd;
import static dev.kizuna.member.intake.Lists.doubts;
import static dev.kizuna.member.intake.Lists.read;
import static dev.kizuna.member.intake.Lists.verdicts;
import static dev.kizuna.member.intake.Verdict.CHANGED;
import static dev.kizuna.member.intake.Verdict.ERASED;
import static dev.kizuna.member.intake.Verdict.NEW;
import static dev.kizuna.member.intake.Verdict.REJECTED;
import static dev.kizuna.member.intake.Verdict.SAME;
import static dev.kizuna.member.intake.Verdict.UNCLEAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.member.Erasures;
import dev.kizuna.member.MemberData;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.Profile;
import dev.kizuna.persistence.Database;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.privacy.Dossiers;
import dev.kizuna.privacy.Whom;
import dev.kizuna.rsvp.MovableTime;
import dev.kizuna.sealing.ThrowawayKeys;
import dev.kizuna.spreadsheet.Grid;
import dev.kizuna.spreadsheet.Spreadsheets;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list comes onto the circle's list. */
@OnBothDatabases(rooms = {Circles.class, Members.class})
class IntakesTest {
    private static final CircleId CIRCLE = new CircleId(11);
    private static final CircleId OTHER = new CircleId(12);
    private static final Profile HANAKO = new Profile("山田 花子", "やまだ はなこ", "A作業所", "福祉", "");

    private Members members;
    private Erasures erasures;
    private Dossiers dossiers;
    private Intakes intakes;
    private final PlainPhones phones = new PlainPhones();
    private final MovableTime clock = new MovableTime(Instant.parse("2026-11-23T03:00:00Z"));

    @BeforeEach
    void open(Transactions transactions) {
        Circles circles = new Circles(transactions, Clock.systemUTC());
        circles.setUp(CircleSettings.initial(CIRCLE, new ChannelId(21)), settings -> settings);
        circles.setUp(CircleSettings.initial(OTHER, new ChannelId(22)), settings -> settings);
        members = new Members(transactions);
        erasures = new Erasures(transactions, ThrowawayKeys.seals(), clock);
        dossiers = new Dossiers(transactions, List.of(new MemberData(erasures)), erasures::prepare, clock);
        intakes = new Intakes(transactions, members, erasures, phones);
    }

    @Test
    void nothingChangesBeforeSomebodySaysYes() {
        Intake intake = read(intakes, CIRCLE, ",山田 花子,やまだ はなこ,A作業所,福祉,");

        assertThat(verdicts(intake)).containsExactly(NEW);
        assertThat(members.all(CIRCLE)).isEmpty();

        assertThat(intakes.take(CIRCLE, intake)).isEqualTo(new Taken(1, 0, 0));
        assertThat(members.all(CIRCLE)).extracting(Person::profile).containsExactly(HANAKO);
        assertThat(members.all(OTHER)).isEmpty();
    }

    @Test
    void somebodyKnownIsCompletedAndAnEmptyCellTakesNothingAway() {
        members.add(CIRCLE, HANAKO);

        Intake intake = read(intakes, CIRCLE, ",山田花子,,A作業所,,長岡京市");
        assertThat(verdicts(intake)).containsExactly(CHANGED);
        intakes.take(CIRCLE, intake);

        assertThat(members.all(CIRCLE))
                .extracting(Person::profile)
                .containsExactly(new Profile("山田 花子", "やまだ はなこ", "A作業所", "福祉", "長岡京市"));
    }

    @Test
    void otherBlanksAndWidthsAreNoChange() {
        members.add(CIRCLE, HANAKO);

        assertThat(verdicts(read(intakes, CIRCLE, ",山田　花子,やまだはなこ,Ａ作業所,福祉,"))).containsExactly(SAME);
    }

    @Test
    void theLegalFormOfAnOfficeTellsNobodyApart() {
        members.add(CIRCLE, new Profile("山田 花子", "", "株式会社 絆", "", ""));

        assertThat(verdicts(read(intakes, CIRCLE, ",山田 花子,,㈱絆,,"))).containsExactly(SAME);
        assertThat(verdicts(read(intakes, CIRCLE, ",山田 花子,,絆,,"))).containsExactly(CHANGED);
    }

    @Test
    void aNamesakeElsewhereIsNotGuessed() {
        members.add(CIRCLE, HANAKO);

        Intake intake = read(intakes, CIRCLE, ",山田 花子,,B病院,,", ",山田 花子,さんだ はなこ,,,");

        assertThat(verdicts(intake)).containsExactly(UNCLEAR, UNCLEAR);
        assertThat(doubts(intake)).containsExactly(IntakeRefusal.OTHER_OFFICE, IntakeRefusal.OTHER_READING);
        assertThat(intake.changes()).isFalse();
    }

    @Test
    void aListMayHoldTwoPeopleOfOneName() {
        members.add(CIRCLE, HANAKO);
        String[] both = {",山田 花子,,B病院,,", ",山田 花子,,A作業所,,"};

        Intake intake = read(intakes, CIRCLE, both);
        assertThat(verdicts(intake)).containsExactly(NEW, SAME);
        intakes.take(CIRCLE, intake);

        assertThat(verdicts(read(intakes, CIRCLE, both))).containsExactly(SAME, SAME);
    }

    @Test
    void ofSeveralNobodyIsChosen() {
        members.add(CIRCLE, HANAKO);
        members.add(CIRCLE, new Profile("山田 花子", "", "B病院", "", ""));

        assertThat(doubts(read(intakes, CIRCLE, ",山田 花子,,,,"))).containsExactly(IntakeRefusal.SEVERAL);
    }

    @Test
    void theNumberOfTheHouseTellsWhomALineMeansWhateverElseChanged() {
        Person hanako = members.add(CIRCLE, HANAKO);
        Person elsewhere = members.add(OTHER, HANAKO);

        Intake intake = read(
                intakes,
                CIRCLE,
                hanako.id().value() + ",鈴木 花子,すずき はなこ,A作業所,,長岡京市",
                elsewhere.id().value() + ",山田 花子,,,,",
                "x,山田 花子,,,,",
                ",鈴木 花子,,A作業所,,",
                hanako.id().value() + ",別人,,B病院,,");
        assertThat(verdicts(intake)).containsExactly(CHANGED, UNCLEAR, UNCLEAR, SAME, UNCLEAR);
        intakes.take(CIRCLE, intake);

        assertThat(members.get(CIRCLE, hanako.id()).profile())
                .isEqualTo(new Profile("鈴木 花子", "すずき はなこ", "A作業所", "福祉", "長岡京市"));
        assertThat(members.get(OTHER, elsewhere.id())).isEqualTo(elsewhere);
    }

    @Test
    void fullWidthNumbersAreNumbers() {
        Person hanako = members.add(CIRCLE, HANAKO);
        String wide = Long.toString(hanako.id().value())
                .chars()
                .mapToObj(c -> String.valueOf((char) (c + 0xFEE0)))
                .reduce("", String::concat);

        assertThat(verdicts(read(intakes, CIRCLE, wide + ",,,,教育,"))).containsExactly(CHANGED);
    }

    @Test
    void linesThatContradictEachOtherAreNotTaken() {
        Intake intake = read(intakes, CIRCLE, ",山田 花子,,A作業所,福祉,", ",山田 花子,,A作業所,教育,", ",山田 花子,,A作業所,福祉,");

        assertThat(verdicts(intake)).containsExactly(NEW, UNCLEAR, SAME);
        assertThat(intake.entries().get(1).doubt())
                .map(Entry.Doubt::refusal)
                .get()
                .satisfies(no -> assertThat(no.details()).containsEntry("line", 2));
    }

    @Test
    void whatCannotStandOnTheListIsRejectedWithItsLine() {
        Intake intake = read(intakes, CIRCLE, ",,よみ,A作業所,,", "," + "長".repeat(61) + ",,,,", ",花子,,,,");

        assertThat(verdicts(intake)).containsExactly(REJECTED, REJECTED, NEW);
        assertThat(doubts(intake)).containsExactly(IntakeRefusal.NAME_MISSING, IntakeRefusal.TOO_LONG);
        assertThat(intake.entries()).extracting(Entry::line).containsExactly(2, 3, 4);
        assertThat(intakes.take(CIRCLE, intake)).isEqualTo(new Taken(1, 0, 0));
    }

    @Test
    void aFileWithoutHeadingOrPeopleIsRefused() {
        refused(
                IntakeRefusal.NO_HEADING,
                () -> intakes.read(
                        CIRCLE, COORDINATOR, Spreadsheets.read("山田 花子,A作業所\n".getBytes(StandardCharsets.UTF_8))));
        refused(IntakeRefusal.NOBODY, () -> read(intakes, CIRCLE));
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsLeftAlone() {
        Person hanako = members.add(CIRCLE, HANAKO);
        Intake shown = read(intakes, CIRCLE, ",山田 花子,,A作業所,教育,", ",佐藤 太郎,,B病院,,");
        members.edit(CIRCLE, hanako.id(), was -> was.with("農業", ""));
        members.add(CIRCLE, new Profile("佐藤 太郎", "", "B病院", "", ""));

        assertThat(intakes.take(CIRCLE, shown)).isEqualTo(new Taken(0, 0, 2));
        assertThat(members.get(CIRCLE, hanako.id()).field()).isEqualTo("農業");
        assertThat(members.all(CIRCLE)).hasSize(2);
        assertThat(intakes.again(CIRCLE, COORDINATOR, shown)).isNotEqualTo(shown);
    }

    @Test
    void aListOfManyPiecesIsTakenOnceHoweverOftenItComes() {
        String[] crowd = crowd(1_200);

        assertThat(intakes.take(CIRCLE, read(intakes, CIRCLE, crowd))).isEqualTo(new Taken(1_200, 0, 0));
        Intake second = read(intakes, CIRCLE, crowd);
        assertThat(second.changes()).isFalse();
        assertThat(second.count(SAME)).isEqualTo(1_200);
        assertThat(intakes.take(CIRCLE, second)).isEqualTo(new Taken(0, 0, 0));
    }

    @Test
    void whoeverWasErasedComesBackOnlyWhereSomebodySaysSo() {
        erase(HANAKO);
        String[] list = {",山田花子,ヤマダハナコ,㈱A作業所,,", ",佐藤 太郎,,B病院,,"};

        Intake shown = read(intakes, CIRCLE, list);
        assertThat(verdicts(shown)).containsExactly(ERASED, NEW);
        assertThat(doubts(shown)).containsExactly(IntakeRefusal.ERASED);
        intakes.take(CIRCLE, shown);
        assertThat(members.all(CIRCLE)).extracting(Person::name).containsExactly("佐藤 太郎");

        Intake back = intakes.wantingBack(CIRCLE, COORDINATOR, read(intakes, CIRCLE, list), Set.of(2));
        assertThat(verdicts(back)).containsExactly(NEW, SAME);
        assertThat(intakes.again(CIRCLE, COORDINATOR, back)).isEqualTo(back);
        intakes.take(CIRCLE, back);
        assertThat(members.all(CIRCLE)).hasSize(2);
        assertThat(verdicts(read(intakes, CIRCLE, list))).containsOnly(SAME);
    }

    @Test
    void anotherLineOfWhoeverWasErasedIsShownAsThatAndEitherBringsThemBack() {
        erase(HANAKO);
        String[] list = {",山田花子,,,,", ",山田 花子,やまだ はなこ,A作業所,,", ",山田 花子,,A作業所,,"};

        Intake shown = read(intakes, CIRCLE, list);
        assertThat(verdicts(shown)).containsExactly(ERASED, ERASED, ERASED);
        assertThat(shown.changes()).isFalse();

        Intake back = intakes.wantingBack(CIRCLE, COORDINATOR, shown, Set.of(4));
        assertThat(verdicts(back)).containsExactly(ERASED, ERASED, NEW);
        intakes.take(CIRCLE, back);
        assertThat(members.all(CIRCLE)).hasSize(1);
    }

    @Test
    void anotherLineOfSomebodyWhoIsLeftIsLeftForTheSameReason() {
        members.add(CIRCLE, HANAKO);

        Intake shown = read(intakes, CIRCLE, ",山田 華子,やまだ はなこ,A作業所,,", ",山田 華子,やまだ はなこ,A作業所,,");

        assertThat(verdicts(shown)).containsExactly(UNCLEAR, UNCLEAR);
        assertThat(doubts(shown)).containsExactly(IntakeRefusal.SAME_READING, IntakeRefusal.SAME_READING);
    }

    @Test
    void anErasedPersonIsKnownByWhateverAListSaysButNotAtAnotherOffice() {
        erase(HANAKO);

        assertThat(verdicts(read(intakes, CIRCLE, ",山田 花子,,,,"))).containsExactly(ERASED);
        assertThat(verdicts(read(intakes, CIRCLE, ",山田 花子,,A作業所,,"))).containsExactly(ERASED);
        assertThat(verdicts(read(intakes, CIRCLE, ",山田 花子,やまだ はなこ,,,"))).containsExactly(ERASED);
        assertThat(verdicts(read(intakes, CIRCLE, ",山田 華子,やまだ はなこ,A作業所,,"))).containsExactly(ERASED);
        assertThat(verdicts(read(intakes, CIRCLE, ",山田 花子,,B病院,,"))).containsExactly(NEW);
        assertThat(verdicts(read(intakes, CIRCLE, ",山田 花子,さんだ はなこ,,,"))).containsExactly(NEW);
        assertThat(verdicts(read(intakes, OTHER, ",山田 花子,やまだ はなこ,A作業所,,"))).containsExactly(NEW);
    }

    @Test
    void afterThreeYearsNobodyIsRecognisedAnyMore() {
        erase(HANAKO);
        clock.pass(Erasures.KEPT);
        dossiers.expire();
        assertThat(verdicts(read(intakes, CIRCLE, ",山田 花子,,A作業所,,"))).containsExactly(ERASED);

        clock.pass(Duration.ofSeconds(1));
        dossiers.expire();
        assertThat(verdicts(read(intakes, CIRCLE, ",山田 花子,,A作業所,,"))).containsExactly(NEW);
    }

    @Test
    void somebodyErasedOfWhomOnlyTheNameWasKnownIsKnownByIt() {
        erase(new Profile("山田 花子", "", "", "", ""));

        assertThat(verdicts(read(intakes, CIRCLE, ",山田花子,やまだ はなこ,A作業所,,"))).containsExactly(ERASED);
    }

    @Test
    void nothingThatCanBeReadIsKeptOfWhoeverWasErased(Database database) {
        erase(HANAKO);

        List<byte[]> kept = database.transactions()
                .read(work ->
                        work.repository(session -> session.createNativeQuery("select trace from erasure", byte[].class)
                                .getResultList()));
        assertThat(kept).hasSize(5).allSatisfy(trace -> assertThat(trace).hasSize(16));
    }

    @Test
    void onePhoneNumberPointsAtOnePersonUnlessColleaguesShareIt() {
        Person hanako = members.add(CIRCLE, HANAKO);
        phones.cards.put(hanako.id(), "075-951-1234");

        Intake list = intakes.read(CIRCLE, COORDINATOR, csv("""
                氏名,所属,電話番号,携帯
                佐藤 花子,B病院,075-951-1234,
                鈴木 次郎,A作業所,075-951-1234,
                田中 一郎,C大学,,090-1111-2222
                たなかいちろう,,,090-1111-2222
                """));

        assertThat(verdicts(list)).containsExactly(UNCLEAR, NEW, NEW, UNCLEAR);
        assertThat(doubts(list)).containsOnly(IntakeRefusal.SAME_PHONE);
        assertThat(list.toString()).doesNotContain("951-1234");
        assertThat(phones.told)
                .as("whose card has it, not who stands on another line")
                .containsExactly(hanako.id());
        intakes.take(CIRCLE, list);
        assertThat(verdicts(intakes.again(CIRCLE, COORDINATOR, list))).containsExactly(UNCLEAR, SAME, SAME, UNCLEAR);
        assertThat(phones.told).as("told once").hasSize(1);
    }

    private void erase(Profile profile) {
        Person person = members.add(CIRCLE, profile);
        dossiers.erase(new Whom(CIRCLE, person.id(), null));
    }

    private static List<Grid> csv(String text) {
        return Spreadsheets.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
