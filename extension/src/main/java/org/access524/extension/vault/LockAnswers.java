package org.access524.extension.vault;

import org.access524.extension.store.RecordLock;
import org.access524.extension.store.Vault;
import org.access524.extension.worker.Conversation;
import org.access524.extension.worker.Passphrases;
import org.access524.extension.worker.RefusedException;
import org.access524.json.JsonObject;

/** Answers what concerns the lock. A passphrase is used and forgotten: it is never stored, and never logged. */
final class LockAnswers {

    private final Vault vault;
    private final RecordLock lock;

    LockAnswers(Vault vault) {
        this.vault = vault;
        this.lock = new RecordLock(vault);
    }

    void join(Conversation conversation) {
        conversation
                .answer("lock", message -> status())
                .answer("setLock", this::set)
                .answer("unlock", this::unlock)
                .answer("lockNow", message -> lockNow())
                .answer("changeLock", this::change)
                .answer("removeLock", this::remove);
    }

    private JsonObject status() {
        boolean on = vault.isOn();
        return new JsonObject().with("on", on).with("locked", on && vault.isLocked());
    }

    private JsonObject set(JsonObject message) {
        if (vault.isOn()) {
            throw new RefusedException("error_lock_is_on");
        }
        Passphrases.check(message.text("passphrase"));
        lock.turnOn(message.text("passphrase"));
        return status();
    }

    private JsonObject unlock(JsonObject message) {
        if (vault.isOn()) {
            lock.unlock(message.text("passphrase"));
        }
        return status();
    }

    private JsonObject lockNow() {
        if (vault.isOn()) {
            vault.forget();
        }
        return status();
    }

    private JsonObject change(JsonObject message) {
        refuseWithoutLock();
        Passphrases.check(message.text("newPassphrase"));
        lock.change(message.text("passphrase"), message.text("newPassphrase"));
        return status();
    }

    private JsonObject remove(JsonObject message) {
        refuseWithoutLock();
        lock.turnOff(message.text("passphrase"));
        return status();
    }

    private void refuseWithoutLock() {
        if (!vault.isOn()) {
            throw new RefusedException("error_no_lock");
        }
    }
}
