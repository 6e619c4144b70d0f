package dev.kizuna.rehearsal.gateway;

import java.util.List;

/** The last step of every event on its way to a session. */
final class Delivery {
    private final LineInterference interference;

    Delivery(LineInterference interference) {
        this.interference = interference;
    }

    void tell(Session session, Event event) {
        Connection line = session.line();
        if (line == null) {
            session.tell(event);
            return;
        }
        List<Runnable> postponed = line.takePostponed();
        interference.around(event.type(), line, () -> session.tell(event));
        postponed.forEach(Runnable::run);
    }
}
