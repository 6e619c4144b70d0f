package dev.kizuna.privacy;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.SQL;

/** Without entities: each would cost every start of the house some CPU, for what is read now and then. */
@Repository
interface PolicyRepository {
    @SQL(
            "select version, japanese, english from privacy_policy where circle_id = :circle order by version desc limit 1")
    Optional<Policy> newest(long circle);

    @SQL("insert into privacy_policy (circle_id, version, japanese, english, since, written_by)"
            + " values (:circle, :version, :japanese, :english, :since, :by)")
    int insert(long circle, int version, String japanese, String english, Instant since, long by);

    @SQL(
            "select version, cast(extract(epoch from agreed_at) * 1000000 as bigint) from consent where member = :member order by version desc")
    List<Row> consents(long member);

    @SQL("insert into consent (member, version, circle_id, agreed_at) values (:member, :version, :circle, :at)")
    int agree(long member, int version, long circle, Instant at);

    @SQL("update privacy_policy set written_by = 0 where circle_id = :circle and written_by = :account")
    int anonymise(long circle, long account);

    @SQL("select member, cast(extract(epoch from max(agreed_at)) * 1000000 as bigint) from consent"
            + " where circle_id = :circle group by member")
    List<Last> lastConsents(long circle);

    @SQL("update consent set agreed_at = :at where member = :member and version = :version")
    int renew(long member, int version, Instant at);

    @SQL("delete from consent where member = :member")
    int forget(long member);

    /** When somebody last agreed; see {@link LookRepository.Row}. */
    record Last(long member, long micros) {
        Instant at() {
            return Instant.EPOCH.plus(micros, MICROS);
        }
    }

    /** A consent as it is kept; see {@link LookRepository.Row}. */
    record Row(int version, long micros) {
        Consent consent() {
            return new Consent(version, Instant.EPOCH.plus(micros, MICROS));
        }
    }
}
