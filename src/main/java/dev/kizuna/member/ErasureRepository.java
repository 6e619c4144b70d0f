package dev.kizuna.member;

import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.SQL;

/** Without an entity, which every start would pay for. */
@Repository
interface ErasureRepository {
    @SQL("insert into erasure (circle_id, trace, since) values (:circle, :trace, :since)")
    int insert(long circle, byte[] trace, Instant since);

    @SQL("select trace from erasure where circle_id = :circle")
    List<byte[]> all(long circle);

    @SQL("delete from erasure where since < :before")
    int expire(Instant before);
}
