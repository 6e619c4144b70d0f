package dev.kizuna.privacy;

import static java.time.temporal.ChronoUnit.MICROS;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.sealing.Seals;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.SQL;

/**
 * Without an entity, as {@link PolicyRepository}. What a look says cannot be changed, only whose it is when two are one
 * person, or one is no more.
 */
@Repository
interface LookRepository {
    @SQL("select nextval('look_numbers')")
    long next();

    @SQL("insert into look (id, circle_id, looker, whose, seen, looked_at, sealed_why)"
            + " values (:id, :circle, :looker, :whose, :seen, :at, :why)")
    int insert(long id, long circle, long looker, long whose, String seen, Instant at, byte[] why);

    @SQL("update look set whose = :into where whose = :whose")
    int hand(long whose, long into);

    @SQL("select count(*) from look where circle_id = :circle and whose = :whose")
    long count(long circle, long whose);

    @SQL(
            "select id, looker, seen, cast(extract(epoch from looked_at) * 1000000 as bigint), sealed_why"
                    + " from look where circle_id = :circle and whose = :whose order by looked_at desc, id desc limit :most offset :skipped")
    List<Row> page(long circle, long whose, int most, int skipped);

    @SQL("delete from look where whose = :member")
    int forget(long member);

    @SQL("delete from look where looked_at < :before")
    int expire(Instant before);

    @SQL("update look set looker = 0 where circle_id = :circle and looker = :account")
    int anonymise(long circle, long account);

    @SQL("select count(*) from look where circle_id = :circle")
    long countIn(long circle);

    @SQL("select id, looker, seen, cast(extract(epoch from looked_at) * 1000000 as bigint), sealed_why, whose"
            + " from look where circle_id = :circle order by looked_at desc, id desc limit :most offset :skipped")
    List<RowOfAll> pageIn(long circle, int most, int skipped);

    /** A look as {@link Row} has it, with whose it was. */
    record RowOfAll(long id, long looker, String seen, long micros, byte[] why, long whose) {
        Look opened(Seals seals, CircleId circle) {
            return new Row(id, looker, seen, micros, why).opened(seals, circle, new MemberId(whose));
        }
    }

    /**
     * A look as it is kept, its moment in microseconds since 1970: native queries know moments only as each database
     * does.
     */
    record Row(long id, long looker, String seen, long micros, byte[] why) {
        Look opened(Seals seals, CircleId circle, MemberId whose) {
            Optional<String> words = seals.open(Looks.place(circle, id), why);
            return new Look(
                    circle,
                    new UserId(looker),
                    whose,
                    Seen.valueOf(seen),
                    Instant.EPOCH.plus(micros, MICROS),
                    words.orElse(""),
                    words.isEmpty());
        }
    }
}
