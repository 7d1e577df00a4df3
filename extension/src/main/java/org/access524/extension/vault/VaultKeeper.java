package org.access524.extension.vault;

import org.access524.extension.store.Vault;
import org.access524.extension.worker.Conversation;

/** Seals and opens for the other programs of the worker, and answers what concerns the lock and all that is stored. */
public final class VaultKeeper {

    private VaultKeeper() {}

    public static void main(String[] arguments) {
        Vault vault = new Vault();
        vault.serve();
        Conversation conversation = new Conversation();
        new LockAnswers(vault).join(conversation);
        new StoredAnswers(vault).join(conversation);
        new LanguageAnswers().join(conversation);
        conversation.listen();
    }
}
