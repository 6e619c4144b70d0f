package dev.kizuna.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

/** The writer's connection as one work of a group sees it: how the transaction ends is left to the group. */
final class GroupConnection {
    private static final Set<String> LEFT_TO_THE_GROUP = Set.of("commit", "rollback", "setAutoCommit", "close");

    private GroupConnection() {}

    static Connection over(Connection writer) {
        return (Connection) Proxy.newProxyInstance(
                GroupConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (LEFT_TO_THE_GROUP.contains(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(writer, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getTargetException();
                    }
                });
    }
}
