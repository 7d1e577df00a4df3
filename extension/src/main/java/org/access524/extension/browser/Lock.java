package org.access524.extension.browser;

import static org.access524.extension.browser.Async.await;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * Lets one task at a time run, in whatever program or page of the extension it was started, in the order of asking. (A
 * Java monitor would not do: threads that wait for one while another awaits the browser are not woken.)
 */
public final class Lock {

    private final String name;

    public Lock(String name) {
        this.name = name;
    }

    /** Runs the task when no other holds the lock. It may await; it must not ask for the same lock again. */
    public <T> T hold(Task<T> task) {
        Held held = await(acquire(name));
        try {
            return task.run();
        } finally {
            held.release();
        }
    }

    /** What is done under the lock. */
    public interface Task<T> {
        T run();
    }

    private interface Held extends JSObject {
        void release();
    }

    @JSBody(
            params = "name",
            script = "return new Promise(function(acquired, failed) {"
                    + "navigator.locks.request(name, function() {"
                    + "return new Promise(function(release) { acquired({release: release}); });"
                    + "}).catch(failed); });")
    private static native JSPromise<Held> acquire(String name);
}
