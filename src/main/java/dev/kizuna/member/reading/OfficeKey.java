package dev.kizuna.member.reading;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name of an office as it is compared: as {@link NameKey}, and without its legal form, which some write and some do not. */
public final class OfficeKey {
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "株式会社|有限会社|合同会社|社会福祉法人|医療法人|学校法人|一般社団法人|公益社団法人|一般財団法人|公益財団法人|"
                    + "特定非営利活動法人|npo法人|[(（](株|有|同|福|医|学|一社|公社|一財|公財|特非)[)）]",
            Pattern.CASE_INSENSITIVE);

    private OfficeKey() {}

    public static NameKey of(String office) {
        return NameKey.of(bare(OfficeSpelling.of(office)));
    }

    /** What somebody typed, without legal forms: of words that are looked for, whoever types one means the office. */
    public static String bare(String typed) {
        String wide = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        String bare = LEGAL_FORM.matcher(wide).replaceAll(" ");
        return bare.isBlank() ? wide : bare;
    }
}
