package dev.kizuna.member.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who may be one person. */
class TwinsTest {
    private static final Person HANAKO = person(1, 0, "山田 花子", "やまだ はなこ", "株式会社絆");

    @Test
    void theSameReadingAtTheSameOfficeIsPointedAt() {
        Person other = person(2, 0, "山田 華子", "ヤマダハナコ", "㈱絆");

        assertThat(Twins.among(List.of(HANAKO, other), Map.of())).containsExactly(new Twins(HANAKO, other));
    }

    @Test
    void theSameNameAtTheSameOfficeIsPointedAtOnce() {
        Person other = person(2, 0, "山田花子", "やまだはなこ", "絆");

        assertThat(Twins.among(List.of(other, HANAKO), Map.of())).containsExactly(new Twins(HANAKO, other));
    }

    @Test
    void whoeverHasTheAccountStays() {
        Person account = person(2, 41, "山田花子", "", "絆");

        assertThat(Twins.among(List.of(HANAKO, account), Map.of())).containsExactly(new Twins(account, HANAKO));
    }

    @Test
    void twoAccountsAnotherOfficeOrNoOfficeAreTwoPeople() {
        assertThat(Twins.among(
                        List.of(
                                person(1, 41, "山田 花子", "やまだ はなこ", "絆"),
                                person(2, 42, "山田 花子", "やまだ はなこ", "絆"),
                                person(3, 0, "山田 花子", "やまだ はなこ", "B病院"),
                                person(4, 0, "山田 花子", "やまだ はなこ", ""),
                                person(5, 0, "山田 花子", "やまだ はなこ", ""),
                                person(6, 0, "佐藤 太郎", "", "絆"),
                                person(7, 0, "鈴木 次郎", "", "絆")),
                        Map.of()))
                .isEmpty();
    }

    @Test
    void similarNamesWithOnePhoneNumberArePointedAtAndColleaguesAreNot() {
        Person married = person(2, 0, "佐藤 花子", "", "B病院");
        Person colleague = person(3, 0, "鈴木 次郎", "すずき じろう", "株式会社絆");
        Map<MemberId, String> phones = Map.of(HANAKO.id(), "a", married.id(), "a", colleague.id(), "a");

        assertThat(Twins.among(List.of(HANAKO, married, colleague), phones))
                .containsExactly(new Twins(HANAKO, married));
    }

    private static Person person(long id, long user, String name, String reading, String organisation) {
        return new Person(
                new MemberId(id),
                new CircleId(11),
                user == 0 ? Optional.empty() : Optional.of(new UserId(user)),
                name,
                reading,
                organisation,
                "",
                "",
                Optional.empty());
    }
}
