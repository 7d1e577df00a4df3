package org.access524.extension.browser;

import org.teavm.jso.JSObject;
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

    /** A promise of what a task gives that may await. */
    public static JSPromise<JSObject> promise(Supply task) {
        return new JSPromise<>((resolve, reject) -> run(() -> {
            try {
                resolve.accept(task.get());
            } catch (RuntimeException failure) {
                Log.failure(failure);
                reject.accept(null);
            }
        }));
    }

    /** What a promise is made of. */
    public interface Supply {
        JSObject get();
    }

    /** @throws RuntimeException if the promise is rejected */
    public static <T> T await(JSPromise<T> promise) {
        return promise.await();
    }
}
