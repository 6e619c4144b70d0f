package dev.kizuna.paper;

import dev.kizuna.i18n.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** People as they are found in a circle, and some as nobody hopes to find. */
final class Crowd {
    static final Heading MEETING =
            new Heading(Language.JA, "乙訓絆サークル 第4回", "令和8年度 第2回・通算7回", "2026年12月5日（土）14:00〜16:00（日本時間）");
    static final Heading IN_ENGLISH =
            new Heading(Language.EN, "The fourth circle", "no. 2 of fiscal year 2026, no. 7 in all", "Sat 5 Dec 2026");

    private static final String[] FAMILIES = {
        "髙橋", "山﨑", "渡邉", "𠮷田", "佐藤", "Nguyễn", "김", "長谷川", "李", "Montgomery-Wellington"
    };
    private static final String[] GIVEN = {
        "美咲", "一郎", "さくら", "健太", "花子", "Thị Hồng Nhung", "민수", "清左衛門之助兵衛", "Christopher Alexander"
    };
    private static final String[] OFFICES = {
        "", "乙訓ひまわり福祉会", "長岡京市社会福祉協議会 地域福祉課 生活困窮者自立支援相談窓口", "向日町クリニック", "特定非営利活動法人 ひきこもり地域支援ネットワーク京都乙訓センター連絡協議会事務局分室"
    };
    private static final String[] FIELDS = {"", "福祉", "医療", "学校", "行政", "企業・個人事業主", "NPO・居場所・家族会・そのほかの市民活動の団体"};
    private static final String TABS = "あかさたなはまやらわ";

    private Crowd() {}

    /** Always the same people for the same number; no two of one name. */
    static List<Attendee> of(int size) {
        Random dice = new Random(size);
        List<Attendee> people = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            people.add(new Attendee(
                    one(FAMILIES, dice) + " " + one(GIVEN, dice) + i,
                    i % 7 == 0 ? "" : "よみがな " + "あいうえお".repeat(dice.nextInt(4)) + i,
                    one(OFFICES, dice),
                    one(FIELDS, dice)));
        }
        return people;
    }

    static List<ListEntry> lines(List<Attendee> people) {
        List<ListEntry> lines = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            int tab = i * TABS.length() / people.size();
            lines.add(new ListEntry(people.get(i), TABS.substring(tab, tab + 1), "参加", i % 8 == 0 ? "初参加" : ""));
        }
        return lines;
    }

    static List<NameTag> tags(List<Attendee> people) {
        List<NameTag> tags = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            tags.add(new NameTag(people.get(i), i % 3 == 0 ? List.of() : List.of(i % 3)));
        }
        return tags;
    }

    static Attendee named(String name) {
        return new Attendee(name, "", "", "");
    }

    /** As {@link Pages} reads it. */
    static String solid(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String one(String[] of, Random dice) {
        return of[dice.nextInt(of.length)];
    }
}
