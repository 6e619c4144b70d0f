package dev.kizuna.attendance.discord;

import dev.kizuna.member.Person;
import dev.kizuna.member.reading.NameKey;

/** The part of the list under which a reading stands: its row of the kana, its being Latin, or neither. */
enum Tab {
    ALL(""),
    A("あいうえおゔ"),
    KA("かきくけこがぎぐげご"),
    SA("さしすせそざじずぜぞ"),
    TA("たちつてとだぢづでど"),
    NA("なにぬねの"),
    HA("はひふへほばびぶべぼぱぴぷぺぽ"),
    MA("まみむめも"),
    YA("やゆよ"),
    RA("らりるれろ"),
    WA("わゐゑをん"),
    LATIN("abcdefghijklmnopqrstuvwxyz"),
    /** Above all names whose reading nobody has given. */
    OTHER("");

    private final String beginnings;

    Tab(String beginnings) {
        this.beginnings = beginnings;
    }

    static Tab of(Person person) {
        String key = NameKey.of(person.reading().isEmpty() ? person.name() : person.reading())
                .toString();
        if (!key.isEmpty()) {
            for (Tab tab : values()) {
                if (tab.beginnings.indexOf(key.charAt(0)) >= 0) {
                    return tab;
                }
            }
        }
        return OTHER;
    }
}
