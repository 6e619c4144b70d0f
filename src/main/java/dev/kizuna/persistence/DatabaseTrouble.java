package dev.kizuna.persistence;

import java.util.Locale;

/** The database cannot be served, or a wish about it not granted; the operator reads why and what to do. */
public final class DatabaseTrouble extends RuntimeException {
    private final Kind kind;
    private final transient Object[] details;

    DatabaseTrouble(Kind kind, Object... details) {
        super(String.format(Locale.ROOT, kind.english, details));
        this.kind = kind;
        this.details = details.clone();
    }

    public Kind kind() {
        return kind;
    }

    /** What is wrong and what to do, in one or two sentences. */
    public String text(Locale locale) {
        boolean japanese = locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
        return String.format(Locale.ROOT, japanese ? kind.japanese : kind.english, details);
    }

    /** What can be wrong. */
    public enum Kind {
        UNREACHABLE(
                "The database %s cannot be opened (%s). Check the address, the user and that it is running.",
                "データベース %s を開けません（%s）。接続先・ユーザー名と、動いているかどうかを確認してください。"),
        IN_USE(
                "The database file %s is in use. Is Kizuna running already? Stop it first.",
                "データベースのファイル %s は使用中です。Kizuna がすでに動いていないか確かめ、先に止めてください。"),
        ADDRESS(
                "The database address may not contain \"%s\": what is answered would not be safe on this disk.",
                "データベースの接続先に「%s」は使えません。お返事した内容をこのディスクに確実に残せなくなるためです。"),
        H2_VERSION(
                "This is H2 %s, but only %s is proven to keep what it was given. Start Kizuna with the library it came with.",
                "H2 の版が %s です。記録が失われないと確かめられているのは %s だけです。Kizuna に付属のライブラリで起動してください。"),
        SETTINGS_LOST(
                "The database setting %s is \"%s\" and should be \"%s\": answers would not be safe on the disk.",
                "データベースの設定 %s が「%s」になっています（正しくは「%s」です）。このままでは記録がディスクに残らないおそれがあります。"),
        SCHEMA(
                "The tables do not fit this version of Kizuna: %s. Was it written by a newer version? Use that one.",
                "データベースの表がこの版の Kizuna と合いません：%s。新しい版で作られたデータなら、その版で起動してください。"),
        DAMAGED(
                "After an unclean stop the database is damaged: %s. Nothing was changed. Restore the last backup: %s",
                "正常に終了しなかったため、データベースが壊れています：%s。何も書き換えていません。最後のバックアップから戻してください：%s"),
        BACKUP_BY_SERVER(
                "Data on a PostgreSQL server is backed up by its own tool: %s",
                "PostgreSQL サーバーのデータは、サーバー付属の道具でバックアップしてください：%s"),
        RESTORE_BY_SERVER(
                "Data on a PostgreSQL server is restored by its own tool: %s",
                "PostgreSQL サーバーのデータは、サーバー付属の道具で戻してください：%s"),
        NOT_EMPTY(
                "The database %s already holds data. To put the backup in its place, say so with --replace.",
                "データベース %s にはすでにデータがあります。バックアップで置き換えるときは --replace を付けてください。"),
        NOT_A_BACKUP(
                "%s is not a backup that can be opened (%s). Nothing was changed.",
                "%s はバックアップとして開けません（%s）。何も書き換えていません。"),
        NO_KEY(
                "The backup %s was not written, because the key that seals it is lost or cannot be read. See kizuna diagnose.",
                "バックアップ %s を書けませんでした。封をするための鍵が見つからないか、読めません。kizuna diagnose で確かめてください。"),
        OTHER_KEY(
                "The backup %s cannot be opened with the key that is here, or it is damaged. Put the key file that belongs to it where kizuna.keys.file says (kizuna.keys in the data folder), and try again. Nothing was changed.",
                "バックアップ %s は、ここにある鍵では開けないか、壊れています。対になる鍵のファイルを kizuna.keys.file の場所（ふつうはデータフォルダーの kizuna.keys）に置いて、もう一度お試しください。何も書き換えていません。");

        private final String english;
        private final String japanese;

        Kind(String english, String japanese) {
            this.english = english;
            this.japanese = japanese;
        }
    }
}
