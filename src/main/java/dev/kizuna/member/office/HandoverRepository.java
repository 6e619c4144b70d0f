package dev.kizuna.member.office;

import static java.time.temporal.ChronoUnit.MICROS;

import dev.kizuna.kernel.MemberId;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.SQL;

/** Without an entity, which every start would pay for. */
@Repository
interface HandoverRepository {
    @SQL("insert into handover (circle_id, leaver, successor, office, handed_at)"
            + " values (:circle, :leaver, :successor, :office, :at)")
    int insert(long circle, long leaver, long successor, String office, Instant at);

    @SQL("delete from handover where circle_id = :circle and leaver = :leaver and successor = :successor")
    int delete(long circle, long leaver, long successor);

    @SQL("update handover set office = :name where circle_id = :circle and office = any(:spellings)")
    int rename(long circle, String[] spellings, String name);

    @SQL("select leaver, successor, office, cast(extract(epoch from handed_at) * 1000000 as bigint)"
            + " from handover where circle_id = :circle order by handed_at, leaver")
    List<Row> all(long circle);

    @SQL("select leaver, successor, office, cast(extract(epoch from handed_at) * 1000000 as bigint)"
            + " from handover where circle_id = :circle and (leaver = :member or successor = :member)"
            + " order by handed_at, leaver")
    List<Row> of(long circle, long member);

    /** As it is kept, its moment in microseconds since 1970: native queries know moments only as each database does. */
    record Row(long leaver, long successor, String office, long micros) {
        Instant at() {
            return Instant.EPOCH.plus(micros, MICROS);
        }

        boolean by(MemberId member) {
            return leaver == member.value();
        }
    }
}
