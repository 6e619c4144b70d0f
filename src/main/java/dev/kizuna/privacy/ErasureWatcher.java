package dev.kizuna.privacy;

/** Is told when somebody is erased, for what has left the house and can still be called back. */
@FunctionalInterface
public interface ErasureWatcher {

    /**
     * Called before it is done, while it can be seen where they stand.
     *
     * @return run once it is done, on the thread that did it; returns at once
     */
    Runnable erasing(Whom whom);
}
