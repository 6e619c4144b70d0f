package dev.kizuna.persistence;

import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that rooms cause, and keeps reads from changing anything. */
final class StatementCount implements StatementInspector {
    private static final long serialVersionUID = 1;

    private final LongAdder sent = new LongAdder();

    long sum() {
        return sent.sum();
    }

    @Override
    public String inspect(String sql) {
        sent.increment();
        return sql;
    }

    /** H2 takes a read-only connection as a hint only, and a lock taken by a read would hold up the writer. */
    StatementInspector readsOnly() {
        return sql -> {
            String text = sql.stripLeading().toLowerCase(Locale.ROOT);
            if (!(text.startsWith("select") || text.startsWith("with"))
                    || text.contains(" for update")
                    || text.contains(" for no key update")) {
                throw new IllegalStateException("A read may neither change nor lock: " + sql);
            }
            return inspect(sql);
        };
    }
}
