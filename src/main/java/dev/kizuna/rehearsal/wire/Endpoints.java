package dev.kizuna.rehearsal.wire;

/** Where rooms of the small Discord hang their endpoints: one line each. */
public interface Endpoints {
    /**
     * Hangs one endpoint.
     *
     * @param method the HTTP method
     * @param template the path below {@code /api/v10/}, variables in braces: {@code channels/{channel}/messages}
     */
    void add(String method, String template, Endpoint endpoint);
}
