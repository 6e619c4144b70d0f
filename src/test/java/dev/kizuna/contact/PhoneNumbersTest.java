package dev.kizuna.contact;

import static dev.kizuna.kernel.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are understood however people write them, and never guessed. */
class PhoneNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "075-951-1234, +81759511234, ''",
        "０７５－９５１－１２３４, +81759511234, ''",
        "(075)951-1234, +81759511234, ''",
        "（０７５）９５１ー１２３４, +81759511234, ''",
        "075（951）1234, +81759511234, ''",
        "0759511234, +81759511234, ''",
        "075 951 1234, +81759511234, ''",
        "075.951.1234, +81759511234, ''",
        "075の951の1234, +81759511234, ''",
        "０七五の九五一の一二三四, +81759511234, ''",
        "電話 075-951-1234, +81759511234, ''",
        "TEL：075-951-1234, +81759511234, ''",
        "075-951-1234（代）, +81759511234, ''",
        "075-951-1234(代表), +81759511234, ''",
        "075-951-1234 内線12, +81759511234, 12",
        "075-951-1234（内線：３０２）, +81759511234, 302",
        "075-951-1234 ext. 5, +81759511234, 5",
        "+81 75 951 1234, +81759511234, ''",
        "+81(0)75-951-1234, +81759511234, ''",
        "090-1234-5678, +819012345678, ''",
        "０９０　１２３４　５６７８, +819012345678, ''",
        "09012345678, +819012345678, ''",
        "0120-444-444, +81120444444, ''",
        "050-3000-1234, +815030001234, ''",
        "03〜3234〜5678, +81332345678, ''",
        "+1 212 555 2368, +12125552368, ''"
    })
    void habitsOfJapanAreUnderstood(String typed, String number, String extension) {
        assertThat(PhoneNumbers.read(typed)).isEqualTo(new Phone(number, extension));
    }

    @ParameterizedTest
    @ValueSource(strings = {"951-1234", "９５１－１２３４", "9511234", "951の1234", "22-1234", "電話 951-1234", "951-1234 内線3"})
    void aNumberWithoutAnAreaCodeIsAskedAboutNotGuessed(String typed) {
        unread(ContactRefusal.NO_AREA_CODE, typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "あとで",
                "075-951-123",
                "075-951-12345678",
                "075-951-1234 / 090-1234-5678",
                "000-0000-0000",
                "shien@example.jp",
                "+81",
                "075-951-1234x"
            })
    void whatNobodyCanDialIsRefused(String typed) {
        unread(ContactRefusal.NOT_A_PHONE_NUMBER, typed);
    }

    @ParameterizedTest
    @CsvSource({
        "0759511234, 075-951-1234",
        "09012345678, 090-1234-5678",
        "0332345678, 03-3234-5678",
        "0120444444, 0120-444-444",
        "+12125552368, +1 212-555-2368"
    })
    void itIsShownAsOneDialsIt(String typed, String shown) {
        assertThat(PhoneNumbers.dialled(PhoneNumbers.read(typed))).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"075-951-1234", "075-951-1234 内線12"})
    void whatIsKeptIsReadBack(String typed) {
        Phone phone = PhoneNumbers.read(typed);

        assertThat(Phone.of(phone.kept())).isEqualTo(phone);
        assertThat(phone).hasToString("Phone");
    }

    private static void unread(ContactRefusal reason, String typed) {
        refused(reason, () -> PhoneNumbers.read(typed));
    }
}
