package dev.kizuna.grouping.discord.breakout;

import dev.kizuna.persistence.Transactions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * Hands that end as a process does by {@code kill -9}: at one step, before it is taken or after it was and before anybody
 * heard of it, and do nothing more.
 */
final class Mortal {
    private final int last;
    private int steps;

    /** @param last how many steps are gone before the end */
    Mortal(int last) {
        this.last = last;
    }

    /** The end. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** The same hands, mortal; {@code read}s are no steps. */
    <T> T of(Class<T> type, T hands) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    try {
                        boolean step = !(hands instanceof Transactions)
                                || method.getName().equals("write");
                        if (step) {
                            step();
                        }
                        Object answer = method.invoke(hands, given);
                        if (step) {
                            step();
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private void step() {
        if (steps++ >= last) {
            throw new Killed();
        }
    }
}
