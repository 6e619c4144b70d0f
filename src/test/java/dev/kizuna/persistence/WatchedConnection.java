package dev.kizuna.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A connection that writes down how groups end, and lets a test step in before. */
final class WatchedConnection {
    static final String COMMIT = "commit";
    static final String SYNC = "CHECKPOINT SYNC";

    private final List<String> ends = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Step> steps = new ConcurrentHashMap<>();

    Connection over(Connection real) {
        return watched(Connection.class, real);
    }

    List<String> ends() {
        return List.copyOf(ends);
    }

    void before(String end, Step step) {
        steps.put(end, step);
    }

    private <T> T watched(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                WatchedConnection.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals(COMMIT)) {
                        meet(COMMIT);
                    }
                    if (method.getName().equals("execute") && SYNC.equals(arguments[0])) {
                        meet(SYNC);
                    }
                    try {
                        Object result = method.invoke(real, arguments);
                        return method.getName().equals("createStatement")
                                ? watched(Statement.class, (Statement) result)
                                : result;
                    } catch (InvocationTargetException failure) {
                        throw failure.getTargetException();
                    }
                }));
    }

    private void meet(String end) throws SQLException {
        ends.add(end);
        Step step = steps.get(end);
        if (step != null) {
            step.take();
        }
    }

    /** What a test does there. */
    @FunctionalInterface
    interface Step {
        void take() throws SQLException;
    }
}
