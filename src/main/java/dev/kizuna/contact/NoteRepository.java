package dev.kizuna.contact;

import static java.time.temporal.ChronoUnit.MICROS;

import dev.kizuna.kernel.UserId;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.processing.SQL;

/** Without an entity: each would cost every start of the house some CPU, for what is read now and then. */
@Repository
interface NoteRepository {
    @SQL("select sealed, written_by, cast(extract(epoch from written_at) * 1000000 as bigint)"
            + " from contact_note where circle_id = :circle and member = :member")
    Optional<Row> about(long circle, long member);

    @SQL("insert into contact_note (member, circle_id, sealed, written_by, written_at)"
            + " values (:member, :circle, :sealed, :by, :at)")
    int insert(long member, long circle, byte[] sealed, long by, Instant at);

    @SQL("delete from contact_note where circle_id = :circle and member = :member")
    int forget(long circle, long member);

    @SQL("delete from contact_note where written_at < :before")
    int expire(Instant before);

    @SQL("update contact_note set written_by = 0 where circle_id = :circle and written_by = :account")
    int anonymise(long circle, long account);

    /** A note as it is kept, its moment in microseconds since 1970: native queries know moments only as each database does. */
    record Row(byte[] sealed, long by, long micros) {
        Note note(String text) {
            return new Note(text, new UserId(by), Instant.EPOCH.plus(micros, MICROS));
        }
    }
}
