package dev.kizuna.discord.jda;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** JSON as text in which equal declarations are equal: keys sorted, and nothing said where a default would be meant. */
final class Canonical {

    String write(Object value) {
        if (value instanceof DataObject object) {
            return write(object.toMap());
        }
        if (value instanceof DataArray array) {
            return write(array.toList());
        }
        if (value instanceof Map<?, ?> map) {
            return new TreeMap<>(map)
                    .entrySet().stream()
                            .filter(entry -> !isDefault(entry.getValue()))
                            .map(entry -> entry.getKey() + "=" + write(entry.getValue()))
                            .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::write).collect(Collectors.joining(",", "[", "]"));
        }
        return String.valueOf(value);
    }

    private static boolean isDefault(Object value) {
        return value == null
                || value.equals(false)
                || (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }
}
