package dev.kizuna.reminder;

import org.jspecify.annotations.Nullable;

/**
 * What tells one reminder from the next.
 *
 * @param asked which asking of the meeting; another one makes it pointless
 * @param lead none where it is owed once, whichever lead it comes with
 * @param of an instant in seconds, of what may move without another asking; else 0
 */
record Occasion(int asked, @Nullable Lead lead, long of) {

    static Occasion read(String occasion) {
        String[] parts = occasion.split("/", -1);
        return new Occasion(
                Integer.parseInt(parts[0]), parts[1].isEmpty() ? null : Lead.named(parts[1]), Long.parseLong(parts[2]));
    }

    String write() {
        return asked + "/" + (lead == null ? "" : lead.name()) + "/" + of;
    }
}
