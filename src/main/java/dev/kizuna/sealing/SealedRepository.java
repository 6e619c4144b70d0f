package dev.kizuna.sealing;

import dev.kizuna.kernel.CircleId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.StatelessSession;
import org.hibernate.query.CommonQueryContract;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The rows of one sealed column, whichever room's it is. */
final class SealedRepository {
    private final StatelessSession session;
    private final SealedColumn of;

    SealedRepository(StatelessSession session, SealedColumn of) {
        this.session = session;
        this.of = of;
    }

    boolean any() {
        String sql = "select 1 from " + of.table() + " where " + of.column() + " is not null limit 1";
        return !session.createNativeQuery(sql, Object.class).getResultList().isEmpty();
    }

    /** Rows that have a value in this column, sealed or not; after a row in the order of keys, or from the first. */
    List<Row> rows(String column, @Nullable Row after, int most) {
        String keys = String.join(", ", of.key());
        String beyond = after == null ? "" : " and (" + keys + ") > (" + marks() + ")";
        NativeQuery<Object[]> query = session.createNativeQuery(
                "select " + keys + ", " + of.circle() + " as of_circle, " + column + " from " + of.table() + " where "
                        + column + " is not null" + beyond + " order by " + keys + " limit " + most,
                Object[].class);
        if (after != null) {
            bind(query, after);
        }
        return query.getResultList().stream().map(this::row).toList();
    }

    /** Another sealing of a value, unless somebody has changed it since. */
    void replace(Row row, byte[] fresh, byte @Nullable [] trace) {
        String traced = trace == null ? "" : ", " + of.trace() + " = :trace";
        MutationQuery update = update(row, of.column() + " = :fresh" + traced, of.column());
        if (trace != null) {
            update.setParameter("trace", trace);
        }
        update.setParameter("fresh", fresh).executeUpdate();
    }

    /** The sealing of a value that stood in {@code plain}, unless there is a newer one. */
    void takeOver(Row row, String plain, byte[] fresh) {
        String values = of.column() + " = coalesce(" + of.column() + ", :fresh), " + plain + " = null";
        update(row, values, plain).setParameter("fresh", fresh).executeUpdate();
    }

    private MutationQuery update(Row row, String values, String compared) {
        String where = IntStream.range(0, of.key().size())
                .mapToObj(i -> of.key().get(i) + " = :key" + i)
                .collect(Collectors.joining(" and "));
        MutationQuery update = session.createNativeMutationQuery(
                "update " + of.table() + " set " + values + " where " + where + " and " + compared + " = :known");
        update.setParameter("known", row.value());
        bind(update, row);
        return update;
    }

    private String marks() {
        return IntStream.range(0, of.key().size()).mapToObj(i -> ":key" + i).collect(Collectors.joining(", "));
    }

    private static void bind(CommonQueryContract query, Row row) {
        for (int i = 0; i < row.key().size(); i++) {
            query.setParameter("key" + i, row.key().get(i));
        }
    }

    private Row row(Object[] columns) {
        int keys = of.key().size();
        List<Long> key = Arrays.stream(columns, 0, keys)
                .map(number -> ((Number) number).longValue())
                .toList();
        return new Row(key, new CircleId(((Number) columns[keys]).longValue()), columns[keys + 1]);
    }

    /** @param value the bytes of a sealed value, the text of a plain one */
    record Row(List<Long> key, CircleId circle, Object value) {
        byte[] sealed() {
            return (byte[]) value;
        }
    }
}
