package dev.kizuna;

import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Authority;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.EdgeRefusal;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Forgery;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Refusal;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Every route × every kind of caller × everything forged, and where a rule did not hold. */
final class AuthorityMatrix {
    private final TwoCircles circles;
    private final Authority authority;
    private final Texts texts;
    private final List<String> breaches = new ArrayList<>();
    private int cells;
    private Map<String, List<String>> before;

    AuthorityMatrix(TwoCircles circles, Authority authority, Texts texts) {
        this.circles = circles;
        this.authority = authority;
        this.texts = texts;
        this.before = Tables.of(circles.database());
    }

    /** What each kind of caller is let in to, said anew here. */
    private enum Kind {
        STRANGER(Set.of(Audience.values())),
        MEMBER(Set.of(Audience.ANYONE, Audience.MEMBERS)),
        COORDINATOR(Set.of(Audience.values())),
        SERVER_MANAGER(Set.of(Audience.values())),
        STRANGER_ALONE(Set.of(Audience.ANYONE)),
        MEMBER_ALONE(Set.of(Audience.ANYONE));

        final Set<Audience> audiences;

        Kind(Set<Audience> audiences) {
            this.audiences = audiences;
        }
    }

    /** Goes through all of it. */
    List<String> breaches() {
        Map<Kind, Caller> callers = new LinkedHashMap<>();
        callers.put(Kind.STRANGER, circles.stranger());
        callers.put(Kind.MEMBER, circles.member());
        callers.put(Kind.COORDINATOR, circles.coordinator());
        callers.put(Kind.SERVER_MANAGER, circles.serverManager());
        callers.put(Kind.STRANGER_ALONE, circles.alone(circles.stranger()));
        callers.put(Kind.MEMBER_ALONE, circles.alone(circles.member()));
        Routes routes = circles.live.application().rooms().routes();
        callers.forEach((kind, caller) -> {
            routes.components().forEach(component -> {
                pressed(kind, caller, component);
                compare(kind + " " + component.format().name());
            });
            routes.commands().forEach(command -> {
                typed(kind, caller, command);
                compare(kind + " /" + command.path());
            });
        });
        return breaches;
    }

    int cells() {
        return cells;
    }

    private void pressed(Kind kind, Caller caller, Routes.Component<?> component) {
        Forgery own = circles.of(circles.live.guild);
        Forgery foreign = circles.of(circles.other);
        boolean ofOther = kind == Kind.STRANGER || kind == Kind.STRANGER_ALONE;
        Forgery his = ofOther ? foreign : own;
        Forgery notHis = ofOther ? own : foreign;
        for (String id : Forgery.garbage(component)) {
            refused(kind, caller, component.audience(), id, () -> press(component, caller, id, Map.of()));
        }
        if (!kind.audiences.contains(component.audience())) {
            his.customIds(component).forEach(id -> fill(kind, caller, component, id));
        }
        if (kind == Kind.COORDINATOR) {
            his.customIds(component).stream()
                    .filter(Forgery::isExtreme)
                    .forEach(id -> survived(kind + " " + id, () -> press(component, caller, id, Map.of())));
            before = Tables.of(circles.database());
        }
        if (Forgery.names(component)) {
            for (Forgery forged : List.of(
                    notHis,
                    notHis.saidToBeOf(his.circle()),
                    circles.ofNobody(),
                    circles.ofNobody().saidToBeOf(his.circle()))) {
                forged.customIds(component).forEach(id -> fill(kind, caller, component, id));
            }
        }
    }

    private void fill(Kind kind, Caller caller, Routes.Component<?> component, String id) {
        for (Map<String, List<String>> filling : List.of(
                Map.<String, List<String>>of(),
                everywhere("going"),
                everywhere(Long.toString(circles.of(circles.other).member().value())))) {
            refused(kind, caller, component.audience(), id, () -> press(component, caller, id, filling));
        }
    }

    static Response press(Routes.Component<?> component, Caller caller, String id, Map<String, List<String>> filling) {
        return component
                .answer(caller, id, new Fields(filling))
                .orElseThrow(() -> new Refusal(EdgeRefusal.OUT_OF_DATE));
    }

    /** A form in which the same stands in every input. */
    static Map<String, List<String>> everywhere(String word) {
        return new AbstractMap<>() {
            @Override
            public Set<Entry<String, List<String>>> entrySet() {
                return Set.of();
            }

            @Override
            public List<String> getOrDefault(Object input, List<String> otherwise) {
                return List.of(word);
            }
        };
    }

    private void typed(Kind kind, Caller caller, Routes.Command command) {
        Forgery own = circles.of(circles.live.guild);
        Forgery foreign = circles.of(circles.other);
        boolean ofOther = kind == Kind.STRANGER || kind == Kind.STRANGER_ALONE;
        Forgery his = ofOther ? foreign : own;
        Forgery notHis = ofOther ? own : foreign;
        if (!kind.audiences.contains(command.audience())) {
            run(kind, caller, command, his.options(command));
        }
        for (Option option : Forgery.naming(command)) {
            for (Forgery forged : List.of(notHis, circles.ofNobody())) {
                Map<String, Object> given = new HashMap<>(his.options(command));
                given.put(option.name(), forged.value(option));
                run(kind, caller, command, given);
            }
        }
    }

    private void run(Kind kind, Caller caller, Routes.Command command, Map<String, Object> given) {
        refused(
                kind,
                caller,
                command.audience(),
                "/" + command.path() + " " + given,
                () -> command.handler().answer(caller, new Arguments(given)));
    }

    private void refused(Kind kind, Caller caller, Audience audience, String what, Supplier<Response> handler) {
        cells++;
        String cell = kind + " " + what;
        try {
            authority.admit(audience, caller);
            if (!kind.audiences.contains(audience)) {
                breaches.add(cell + " was let in");
            }
            Response response = handler.get();
            if (response instanceof Response.Later later) {
                response = later.work().get();
            }
            breaches.add(cell + " was answered with " + response);
        } catch (Refusal refusal) {
            String words = texts.refusal(caller.language(), refusal, typed -> typed);
            String secret = kind.name().startsWith("STRANGER") ? "山田" : TwoCircles.SECRET;
            if (words.isBlank() || words.contains(secret)) {
                breaches.add(cell + " was told " + words);
            }
        } catch (RuntimeException e) {
            breaches.add(cell + " failed with " + e);
        }
    }

    /** Numbers that are no circle's secret may be answered or refused. */
    private void survived(String cell, Supplier<Response> handler) {
        cells++;
        try {
            if (handler.get() == null) {
                breaches.add(cell + " was left without an answer");
            }
        } catch (Refusal refusal) {
            // As good as an answer.
        } catch (RuntimeException e) {
            breaches.add(cell + " failed with " + e);
        }
    }

    private void compare(String cell) {
        Map<String, List<String>> now = Tables.of(circles.database());
        if (!now.equals(before)) {
            Map<String, List<String>> changed = new TreeMap<>(now);
            changed.entrySet().removeAll(before.entrySet());
            breaches.add(cell + " changed the database to " + changed);
            before = now;
        }
    }
}
