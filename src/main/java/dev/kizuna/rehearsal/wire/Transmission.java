package dev.kizuna.rehearsal.wire;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** Puts an answer on the wire, whole or broken off. */
final class Transmission {
    private Transmission() {}

    static void send(HttpExchange http, Answer answer) throws IOException {
        if (answer.ending() == Answer.Ending.CUT) {
            return; // Closing the exchange without an answer closes the connection.
        }
        answer.headers().forEach(http.getResponseHeaders()::set);
        byte[] body = answer.body();
        boolean head = http.getRequestMethod().equals("HEAD");
        http.sendResponseHeaders(answer.status(), body.length == 0 || head ? -1 : body.length);
        if (head) {
            return;
        }
        int length = answer.ending() == Answer.Ending.TRUNCATED ? body.length / 2 : body.length;
        http.getResponseBody().write(body, 0, length);
        http.getResponseBody().flush();
    }
}
