package dev.kizuna.contact;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import dev.kizuna.persistence.Work;
import dev.kizuna.sealing.Place;
import dev.kizuna.sealing.SealRefusal;
import dev.kizuna.sealing.SealedColumn;
import dev.kizuna.sealing.Seals;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Coordinators' notes, one about each person, sealed. */
record Notes(Seals seals) {
    static final SealedColumn COLUMN = new SealedColumn("contact_note", "sealed", List.of("member"), "circle_id");

    Optional<Note> about(Work work, CircleId circle, MemberId member) {
        return work.repository(NoteRepository_::new)
                .about(circle.value(), member.value())
                .map(row ->
                        row.note(seals.open(place(circle, member), row.sealed()).orElse("")));
    }

    /** @param text empty for none */
    void write(Work work, CircleId circle, MemberId member, String text, UserId by, Instant at) {
        NoteRepository notes = work.repository(NoteRepository_::new);
        notes.forget(circle.value(), member.value());
        if (!text.isEmpty()) {
            notes.insert(member.value(), circle.value(), seals.seal(place(circle, member), text), by.value(), at);
        }
    }

    /** @throws Refusal {@link SealRefusal#NO_KEY} where a note would be lost */
    void move(Work work, CircleId circle, MemberId from, MemberId into) {
        Optional<Note> note = about(work, circle, from);
        if (note.isPresent() && about(work, circle, into).isEmpty()) {
            if (note.get().closed()) {
                throw new Refusal(SealRefusal.NO_KEY);
            }
            write(
                    work,
                    circle,
                    into,
                    note.get().text(),
                    note.get().by(),
                    note.get().at());
        }
        work.repository(NoteRepository_::new).forget(circle.value(), from.value());
    }

    private static Place place(CircleId circle, MemberId member) {
        return Place.of(COLUMN.table(), COLUMN.column(), circle, member.value());
    }
}
