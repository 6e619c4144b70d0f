package dev.kizuna.circle;

import dev.kizuna.persistence.Work;

/** A room above that must act when a circle changes how it wants things, all or nothing together with it. */
@FunctionalInterface
public interface CircleWatcher {

    /** Called inside the write, after the change, where the settings came out different. */
    void changed(Work work, CircleSettings before, CircleSettings after);
}
