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
    String SELECTED = "select leaver, successor, organisation_id, name as office,"
            + " cast(extract(epoch from handed_at) * 1000000 as bigint) as micros"
            + " from handover join organisation on organisation.id = organisation_id";

    @SQL("insert into handover (circle_id, leaver, successor, organisation_id, handed_at)"
            + " values (:circle, :leaver, :successor, :organisation, :at)")
    int insert(long circle, long leaver, long successor, long organisation, Instant at);

    @SQL("delete from handover where circle_id = :circle and leaver = :leaver and successor = :successor")
    int delete(long circle, long leaver, long successor);

    @SQL("update handover set organisation_id = :one where circle_id = :circle and organisation_id = any(:others)")
    int unite(long circle, Long[] others, long one);

    @SQL(SELECTED + " where handover.circle_id = :circle order by handed_at, leaver")
    List<Row> all(long circle);

    @SQL(SELECTED + " where handover.circle_id = :circle and (leaver = :member or successor = :member)"
            + " order by handed_at, leaver")
    List<Row> of(long circle, long member);

    /** As it is kept, its moment in microseconds since 1970: native queries know moments only as each database does. */
    record Row(long leaver, long successor, long organisation, String office, long micros) {
        Instant at() {
            return Instant.EPOCH.plus(micros, MICROS);
        }

        boolean by(MemberId member) {
            return leaver == member.value();
        }
    }
}
