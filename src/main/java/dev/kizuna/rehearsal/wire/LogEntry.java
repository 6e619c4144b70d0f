package dev.kizuna.rehearsal.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** A line of the log. */
public sealed interface LogEntry permits Exchange, Frame {
    Instant at();

    ObjectNode json();
}
