package dev.kizuna.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One parsed text. {@code {name}} stands for a value; {@code {count, one {# seat} other {# seats}}} picks by number,
 * {@code #} being the number. There is no way to write a literal brace, because no text needs one.
 */
final class Template {
    private sealed interface Part {}

    private record Words(String text) implements Part {}

    private record Slot(String name) implements Part {}

    private record ByNumber(String name, Template one, Template other) implements Part {}

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = parts;
    }

    /** @throws IllegalArgumentException if braces do not match or a choice by number lacks one of its two forms */
    static Template parse(String pattern) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            String words = pattern.substring(at, open < 0 ? pattern.length() : open);
            if (words.indexOf('}') >= 0) {
                throw new IllegalArgumentException("a } without its { in: " + pattern);
            }
            if (!words.isEmpty()) {
                parts.add(new Words(words));
            }
            if (open < 0) {
                break;
            }
            int close = closing(pattern, open);
            parts.add(slot(pattern.substring(open + 1, close)));
            at = close + 1;
        }
        return new Template(List.copyOf(parts));
    }

    private static Part slot(String inside) {
        int comma = inside.indexOf(',');
        String name = (comma < 0 ? inside : inside.substring(0, comma)).trim();
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name for a value: " + name);
        }
        if (comma < 0) {
            return new Slot(name);
        }
        String forms = inside.substring(comma + 1);
        return new ByNumber(name, form(forms, "one", name), form(forms, "other", name));
    }

    private static Template form(String forms, String which, String name) {
        int open = forms.indexOf('{', Math.max(0, forms.indexOf(which)));
        if (!forms.contains(which) || open < 0) {
            throw new IllegalArgumentException("the form '" + which + "' is missing in: " + forms);
        }
        return parse(forms.substring(open + 1, closing(forms, open)).replace("#", "{" + name + "}"));
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a { without its } in: " + text);
    }

    /** The names of the values it needs, sorted. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Part part : parts) {
            if (part instanceof Slot slot) {
                names.add(slot.name());
            } else if (part instanceof ByNumber choice) {
                names.add(choice.name());
                names.addAll(choice.one().names());
                names.addAll(choice.other().names());
            }
        }
        return names;
    }

    /** @throws IllegalArgumentException if a value is missing, or is no number where one is needed */
    String fill(Map<String, ?> values, Function<Object, String> inWords) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Words words) {
                text.append(words.text());
            } else if (part instanceof Slot slot) {
                text.append(inWords.apply(value(values, slot.name())));
            } else if (part instanceof ByNumber choice) {
                if (!(value(values, choice.name()) instanceof Number number)) {
                    throw new IllegalArgumentException("not a number: " + choice.name());
                }
                text.append((number.longValue() == 1 ? choice.one() : choice.other()).fill(values, inWords));
            }
        }
        return text.toString();
    }

    private static Object value(Map<String, ?> values, String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for: " + name);
        }
        return value;
    }
}
