package dev.kizuna.member.intake;

/**
 * What a list has changed.
 *
 * @param added people new on the list
 * @param changed people known before
 * @param left lines that somebody else's change had overtaken meanwhile
 */
public record Taken(int added, int changed, int left) {
    Taken and(Taken more) {
        return new Taken(added + more.added, changed + more.changed, left + more.left);
    }
}
