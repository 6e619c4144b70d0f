package dev.kizuna.persistence.crash;

import dev.kizuna.persistence.IntegrityCheck;
import dev.kizuna.persistence.Transactions;
import java.util.List;
import java.util.Set;

/** The use case put under stress. Its class has a constructor without parameters, since it runs in another JVM too. */
public interface Workload {
    List<Class<?>> entities();

    default String migrations() {
        return "db/migration";
    }

    default List<IntegrityCheck> checks() {
        return List.of();
    }

    /** What must be there before the first write; called once for each new database. */
    default void prepare(Transactions transactions) {}

    /** One write, of which nothing but its number is remembered. Acknowledged by returning; called by many threads. */
    void write(Transactions transactions, long number);

    /** What of the acknowledged is missing, and whatever else contradicts itself; nothing when all is well. */
    List<String> complaints(Transactions transactions, Set<Long> acknowledged);
}
