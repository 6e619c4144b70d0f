package dev.kizuna.discord;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/**
 * The custom ids of one kind of button, menu or form: a route's name, then the components of a record. They carry
 * state, never authority: whoever receives one checks again what it names.
 *
 * <p>Written as {@code name:part:part}; a part is a {@code long}, an {@code int}, an enum constant, text without a
 * colon, or a record of one such part (an id).
 *
 * @param <P> the record
 */
public final class IdFormat<P extends Record> {
    /** Discord's limit, in characters. */
    private static final int LIMIT = 100;

    private final String name;
    private final Class<P> type;
    private final Constructor<P> constructor;

    private IdFormat(String name, Class<P> type) {
        this.name = name;
        this.type = type;
        this.constructor = canonical(type);
    }

    /**
     * @param name the route's name, unique among all routes: the room and the deed, such as {@code rsvp.answer}
     */
    public static <P extends Record> IdFormat<P> of(String name, Class<P> type) {
        return new IdFormat<>(name, type);
    }

    public String name() {
        return name;
    }

    /** The record that its custom ids carry. */
    Class<P> type() {
        return type;
    }

    /** The custom id that carries {@code state}. */
    public String write(P state) {
        StringBuilder id = new StringBuilder(name);
        for (RecordComponent component : type.getRecordComponents()) {
            id.append(':').append(writePart(read(component, state)));
        }
        if (id.length() > LIMIT) {
            throw new IllegalArgumentException("Custom id of " + name + " is longer than " + LIMIT);
        }
        return id.toString();
    }

    /** The state that {@code id} carries; empty when it is not of this format, cut short or made up. */
    public Optional<P> read(String id) {
        String[] parts = id.split(":", -1);
        RecordComponent[] components = type.getRecordComponents();
        if (!parts[0].equals(name) || parts.length != components.length + 1) {
            return Optional.empty();
        }
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = readPart(components[i].getType(), parts[i + 1]);
            }
            return Optional.of(constructor.newInstance(values));
        } catch (IllegalArgumentException | InvocationTargetException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name of the route to which a custom id belongs. */
    static String nameOf(String id) {
        int end = id.indexOf(':');
        return end < 0 ? id : id.substring(0, end);
    }

    private static String writePart(Object value) {
        if (value instanceof Record id) {
            return writePart(read(id.getClass().getRecordComponents()[0], id));
        }
        String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
        if (text.indexOf(':') >= 0) {
            throw new IllegalArgumentException("A part of a custom id has a colon");
        }
        return text;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object readPart(Class<?> type, String text) throws ReflectiveOperationException {
        if (type.isRecord()) {
            Class<?> inner = type.getRecordComponents()[0].getType();
            return canonical((Class<? extends Record>) type).newInstance(readPart(inner, text));
        }
        if (type.isEnum()) {
            return Enum.valueOf((Class) type, text);
        }
        if (type == long.class) {
            return Long.parseLong(text);
        }
        return type == int.class ? (Object) Integer.parseInt(text) : text;
    }

    private static Object read(RecordComponent component, Record from) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <R extends Record> Constructor<R> canonical(Class<R> type) {
        try {
            Class<?>[] parts = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<R> constructor = type.getDeclaredConstructor(parts);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
