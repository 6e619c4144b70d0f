package dev.kizuna.member.intake;

import dev.kizuna.member.reading.NameKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a column holds, told by the words people in Japan put above it. */
public enum Column {
    /** The house's own number of a person, as it writes it into files; never another list's running number. */
    NUMBER("kizuna番号", "kizuna number"),
    NAME(
            "氏名",
            "名前",
            "お名前",
            "姓名",
            "ご芳名",
            "芳名",
            "参加者",
            "参加者名",
            "参加者氏名",
            "会員名",
            "会員氏名",
            "メンバー",
            "担当者",
            "担当者名",
            "担当者氏名",
            "氏名漢字",
            "name",
            "full name",
            "member",
            "participant",
            "contact person"),
    FAMILY("姓", "氏", "名字", "苗字", "family name", "last name", "surname"),
    GIVEN("名", "first name", "given name"),
    /** Read to find who may be on the list already, and not kept. */
    PHONE(
            "電話",
            "電話番号",
            "お電話",
            "お電話番号",
            "ご連絡先電話番号",
            "連絡先電話番号",
            "連絡先電話",
            "勤務先電話",
            "勤務先電話番号",
            "自宅電話",
            "自宅電話番号",
            "直通",
            "直通電話",
            "tel",
            "tel no",
            "tel no.",
            "telephone",
            "telephone number",
            "phone",
            "phone number",
            "work phone"),
    /** As {@link #PHONE}, beside it. */
    MOBILE(
            "携帯",
            "携帯電話",
            "携帯番号",
            "携帯電話番号",
            "けいたい",
            "スマホ",
            "スマートフォン",
            "mobile",
            "mobile phone",
            "mobile number",
            "cell",
            "cell phone"),
    READING(
            "ふりがな",
            "よみ",
            "よみがな",
            "読み",
            "読み仮名",
            "読みがな",
            "読み方",
            "かな",
            "氏名ふりがな",
            "氏名かな",
            "名前ふりがな",
            "名前かな",
            "お名前ふりがな",
            "お名前かな",
            "かな氏名",
            "reading",
            "furigana",
            "kana",
            "yomi",
            "yomigana",
            "name kana"),
    FAMILY_READING("せい", "姓かな", "姓ふりがな", "姓よみ", "family name kana", "last name kana"),
    GIVEN_READING("めい", "名かな", "名ふりがな", "名よみ", "first name kana", "given name kana"),
    ORGANISATION(
            "所属",
            "ご所属",
            "所属先",
            "所属名",
            "所属団体",
            "所属団体名",
            "所属機関",
            "所属機関名",
            "団体",
            "団体名",
            "機関",
            "機関名",
            "事業所",
            "事業所名",
            "勤務先",
            "勤務先名",
            "勤め先",
            "会社",
            "会社名",
            "法人",
            "法人名",
            "施設",
            "施設名",
            "組織",
            "組織名",
            "学校名",
            "organisation",
            "organization",
            "office",
            "company",
            "affiliation",
            "workplace",
            "employer"),
    FIELD("分野", "業種", "職種", "専門", "専門分野", "領域", "活動分野", "仕事の分野", "field", "sector", "profession", "line of work"),
    AREA("地域", "市町村", "市区町村", "市町村名", "地区", "エリア", "圏域", "活動地域", "area", "region", "city", "town", "district");

    private static final Map<NameKey, Column> WORDS = words();

    private final String[] words;

    Column(String... words) {
        this.words = words;
    }

    /** The column under this heading; what stands in brackets is a remark where the rest alone is known. */
    static Optional<Column> under(String heading) {
        String bare = heading.replaceAll("[\\s　※*＊:：]", " ");
        return Optional.ofNullable(WORDS.get(key(bare)))
                .or(() -> Optional.ofNullable(WORDS.get(key(bare.replaceAll("[(（\\[【].*?[)）\\]】]", "")))));
    }

    private static NameKey key(String heading) {
        return NameKey.of(heading.replaceAll("[()（）\\[\\]【】]", ""));
    }

    private static Map<NameKey, Column> words() {
        Map<NameKey, Column> columns = new HashMap<>();
        for (Column column : values()) {
            for (String word : column.words) {
                columns.put(NameKey.of(word), column);
            }
        }
        return columns;
    }
}
