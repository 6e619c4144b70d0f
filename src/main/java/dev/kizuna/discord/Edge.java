package dev.kizuna.discord;

import dev.kizuna.i18n.Texts;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;

/**
 * What every room's Discord side stands on.
 *
 * @param worker for what nobody waits for: it draws cards and writes down what was seen; one thread or a few
 * @param clock of the circles' time
 */
public record Edge(Messenger messenger, Servers servers, Texts texts, ScheduledExecutorService worker, Clock clock) {}
