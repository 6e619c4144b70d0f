package dev.kizuna.discretion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that stand near an age. A word is taken for a name when it carries さん or the like and is no word of kinship or
 * trade, when it begins with one of Japan's most frequent family names, or when two English words are capitalised.
 */
final class NamesWithAges {
    /** In characters, between the name and the age. */
    private static final int NEAR = 14;

    private static final String SURNAMES = "佐藤|鈴木|高橋|髙橋|田中|伊藤|渡辺|渡邊|渡邉|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|林|斎藤|斉藤|齋藤|清水"
            + "|山崎|山﨑|森|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村"
            + "|藤井|岡本|金子|藤原|中野|三浦|原田|中川|松田|竹内|小野|田村|中山|和田|石田|森田|上田|原|内田|柴田|酒井|宮崎|横山|高木"
            + "|安藤|宮本|大野|小島|谷口|今井|工藤|高田|丸山|増田|杉山|村田|大塚|新井|小山|平野|藤本|河野|上野|野口|武田|松井|千葉|菅原"
            + "|岩崎|久保|木下|佐野|野村|松尾|市川|菊地|菊池|杉本|古川|島田|大西|水野|桜井|高野|吉川|山内|西田|西川|北村|安田|五十嵐"
            + "|川口|平田|関|中田|久保田|服部|東|岩田|土屋|川崎|福島|本田|辻|樋口|秋山|田口|永井|山中|中西|吉村|川上|大橋|石原|松岡";

    private static final Pattern AGE = Pattern.compile(
            "(?<![0-9])[0-9]{1,3}\\s?(?:歳|才|さい)"
                    + "|[((]\\s?[0-9]{1,3}\\s?[))](?!番|班|組)"
                    + "|\\b[0-9]{1,3}[\\s-]years?[\\s-]old\\b|\\baged?\\s[0-9]{1,3}\\b|(?<=[A-Za-z],\\s)[0-9]{1,3}\\b(?=[,.;\\s]|$)");

    private static final Pattern HONORED = Pattern.compile("([一-龠々〆ヶぁ-んァ-ヶー]{1,8}?)\\s?(?:さん|様|さま|氏|くん|君|ちゃん)");
    private static final Pattern FAMILY = Pattern.compile(
            "(?<![一-龠々])(?:" + SURNAMES + ")[\\s・]?(?:[一-龠々]{1,3}|[ぁ-ん]{2,4}|[ァ-ヶー]{2,5})?(?![一-龠々ァ-ヶー])");
    private static final Pattern CALLED = Pattern.compile(
            "(?<![一-龠々])(?:" + SURNAMES
                    + ")[\\s・]?(?:[一-龠々]{1,3}|[ぁ-ん]{2,4})?\\s?(?:さん|様|さま|氏|くん|君|ちゃん)|\\b(?:Mr|Mrs|Ms|Miss|Dr)\\.?\\s[A-Z][a-z]+");
    private static final Pattern CAPITALISED =
            Pattern.compile("\\b(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.?\\s[A-Z][a-z]+|[A-Z][a-z]+\\s[A-Z][a-z]{2,})\\b");

    /** What carries さん and names nobody. */
    private static final Set<String> NOBODY = Set.of(
            "母", "父", "兄", "姉", "弟", "妹", "祖父", "祖母", "叔父", "叔母", "伯父", "伯母", "お母", "お父", "お兄", "お姉", "おじい", "おばあ",
            "お爺", "お婆", "おじ", "おば", "お子", "子ども", "息子", "娘", "奥", "嫁", "孫", "お孫", "旦那", "赤", "皆", "みな", "本人", "利用者",
            "患者", "相談者", "ご家族", "家族", "近所", "隣", "お隣", "大家", "店員", "店長", "隊員", "職員", "担当者", "民生委員", "保健師", "看護師", "相談員",
            "支援員", "世話人", "業者", "農家", "お客", "客", "仲間", "友達", "友人", "若者", "生徒", "学生", "患", "主", "皆様", "男", "女", "何", "某",
            "誰", "甲", "乙");

    private NamesWithAges() {}

    /** The pieces from a name to its age, or from an age to its name. */
    static List<String> in(String text) {
        List<String> pieces = new ArrayList<>();
        for (String sentence : text.split("[。！!?？\\n]")) {
            Matcher age = AGE.matcher(sentence);
            while (age.find()) {
                int from = Math.max(0, age.start() - NEAR - 8);
                int to = Math.min(sentence.length(), age.end() + NEAR);
                List<int[]> names = names(sentence, from, to);
                names.stream()
                        .filter(name ->
                                name[1] <= age.start() + 1 ? age.start() - name[1] <= NEAR : name[0] >= age.end() - 1)
                        .findFirst()
                        .ifPresent(name -> pieces.add(
                                sentence.substring(Math.min(name[0], age.start()), Math.max(name[1], age.end()))
                                        .strip()));
            }
        }
        return pieces;
    }

    /** Names alone, by which somebody is called. */
    static List<String> called(String text) {
        return CALLED.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<int[]> names(String sentence, int from, int to) {
        List<int[]> names = new ArrayList<>();
        Matcher honored = HONORED.matcher(sentence).region(from, to);
        while (honored.find()) {
            String name = honored.group(1);
            if (NOBODY.stream().noneMatch(word -> name.equals(word) || name.endsWith(word) && word.length() > 1)) {
                names.add(new int[] {honored.start(), honored.end()});
            }
        }
        for (Pattern pattern : List.of(FAMILY, CAPITALISED)) {
            Matcher name = pattern.matcher(sentence).region(from, to).useTransparentBounds(true);
            while (name.find()) {
                names.add(new int[] {name.start(), name.end()});
            }
        }
        return names;
    }
}
