package dev.kizuna.persistence;

import java.util.List;

/** A room's own look at its rows after an unclean stop, where a stored figure must agree with the rows it counts. */
@FunctionalInterface
public interface IntegrityCheck {
    /** One sentence without personal data per contradiction found; none when all is well. Changes nothing. */
    List<String> complaints(Work work);
}
