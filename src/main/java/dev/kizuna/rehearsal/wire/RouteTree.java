package dev.kizuna.rehearsal.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the endpoint of a path; at each step a literal segment is preferred to a variable. */
final class RouteTree {
    private final Map<String, RouteTree> literals = new HashMap<>();
    private final Map<String, Route> methods = new HashMap<>();
    private @Nullable RouteTree variable;

    record Route(String template, Endpoint endpoint) {}

    record Match(Route route, Map<String, String> path) {}

    /** @throws IllegalStateException where the method and path are taken already */
    void add(String method, String template, Endpoint endpoint) {
        RouteTree node = this;
        for (String segment : template.split("/")) {
            node = isVariable(segment)
                    ? node.orCreateVariable()
                    : node.literals.computeIfAbsent(segment, s -> new RouteTree());
        }
        if (node.methods.putIfAbsent(method, new Route(template, endpoint)) != null) {
            throw new IllegalStateException("Two endpoints for " + method + " " + template);
        }
    }

    /** @param segments the decoded segments of the path */
    @Nullable
    Match find(String method, List<String> segments) {
        Route route = descend(method, segments, 0);
        return route == null ? null : new Match(route, variables(route.template(), segments));
    }

    private @Nullable Route descend(String method, List<String> segments, int depth) {
        if (depth == segments.size()) {
            return methods.get(method);
        }
        RouteTree literal = literals.get(segments.get(depth));
        Route route = literal == null ? null : literal.descend(method, segments, depth + 1);
        return route == null && variable != null ? variable.descend(method, segments, depth + 1) : route;
    }

    private RouteTree orCreateVariable() {
        if (variable == null) {
            variable = new RouteTree();
        }
        return variable;
    }

    private static Map<String, String> variables(String template, List<String> segments) {
        Map<String, String> values = new HashMap<>();
        List<String> names = new ArrayList<>(List.of(template.split("/")));
        for (int i = 0; i < names.size(); i++) {
            if (isVariable(names.get(i))) {
                String name = names.get(i);
                values.put(name.substring(1, name.length() - 1), segments.get(i));
            }
        }
        return values;
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }
}
