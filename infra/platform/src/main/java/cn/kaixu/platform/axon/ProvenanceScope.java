package cn.kaixu.platform.axon;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Says, for the work of this thread, which message its commands follow from. */
public final class ProvenanceScope {

    private static final ThreadLocal<@Nullable ProvenanceScope> CURRENT = new ThreadLocal<>();

    private final Provenance provenance;
    private final FollowUpCommands commands;

    private ProvenanceScope(Provenance provenance, FollowUpCommands commands) {
        this.provenance = provenance;
        this.commands = commands;
    }

    /** Runs the work; commands it sends carry the given provenance and identifiers derived from the message's. */
    public static void run(Provenance provenance, String messageId, Runnable work) {
        CURRENT.set(new ProvenanceScope(provenance, new FollowUpCommands(messageId)));
        try {
            work.run();
        } finally {
            CURRENT.remove();
        }
    }

    static Optional<ProvenanceScope> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    Provenance provenance() {
        return provenance;
    }

    String identifierOf(Object command) {
        return commands.identifierOf(command);
    }
}
