package dev.kizuna.member;

import jakarta.data.repository.Repository;
import java.util.List;
import org.hibernate.annotations.processing.SQL;

/** Without an entity, which every start would pay for. */
@Repository
interface ErasureRepository {
    @SQL("insert into erasure (circle_id, trace) values (:circle, :trace)")
    int insert(long circle, byte[] trace);

    @SQL("select trace from erasure where circle_id = :circle")
    List<byte[]> all(long circle);
}
