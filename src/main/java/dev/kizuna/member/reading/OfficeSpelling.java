package dev.kizuna.member.reading;

/**
 * A name of an office without what is only habit in writing it: blanks, wide or capital letters, and the short forms of a
 * legal form (㈱). Two that are alike name one office; the legal form itself counts, since a clinic and a home of one
 * name are often two bodies. {@link OfficeKey} does without it as well.
 */
public final class OfficeSpelling {
    private static final String HABITS =
            "０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚABCDEFGHIJKLMNOPQRSTUVWXYZ（）＆．－／";
    private static final String PLAIN =
            "0123456789abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz()&.-/";

    private static final String[][] SHORT_FORMS = {
        {"㈱", "株式会社"},
        {"(株)", "株式会社"},
        {"㈲", "有限会社"},
        {"(有)", "有限会社"},
        {"(同)", "合同会社"},
        {"(福)", "社会福祉法人"},
        {"(医)", "医療法人"},
        {"(学)", "学校法人"},
        {"(一社)", "一般社団法人"},
        {"(公社)", "公益社団法人"},
        {"(一財)", "一般財団法人"},
        {"(公財)", "公益財団法人"},
        {"(特非)", "特定非営利活動法人"},
        {"npo法人", "特定非営利活動法人"}
    };

    private OfficeSpelling() {}

    public static String of(String office) {
        StringBuilder plain = new StringBuilder(office.length());
        for (int at = 0; at < office.length(); at++) {
            char typed = office.charAt(at);
            int habit = HABITS.indexOf(typed);
            if (typed != ' ' && typed != '　') {
                plain.append(habit < 0 ? typed : PLAIN.charAt(habit));
            }
        }
        String folded = plain.toString();
        for (String[] form : SHORT_FORMS) {
            folded = folded.replace(form[0], form[1]);
        }
        return folded.isEmpty() ? office : folded;
    }
}
