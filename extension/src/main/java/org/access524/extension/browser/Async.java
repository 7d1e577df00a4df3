package org.access524.extension.browser;

import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSPromise;

/** Straight-line code over promises. {@link #await} works only inside {@link #run}. */
public final class Async {

    private Async() {}

    /** Runs code that may await. A failure ends the task and is logged by its kind, never with values. */
    public static void run(Runnable task) {
        new Thread(() -> {
                    try {
                        task.run();
                    } catch (RuntimeException failure) {
                        Log.failure(failure);
                    }
                })
                .start();
    }

    /** Like {@link #run}, after a while. */
    public static void later(Runnable task, int milliseconds) {
        Window.setTimeout(() -> run(task), milliseconds);
    }

    /** @throws RuntimeException if the promise is rejected */
    public static <T> T await(JSPromise<T> promise) {
        return promise.await();
    }
}
