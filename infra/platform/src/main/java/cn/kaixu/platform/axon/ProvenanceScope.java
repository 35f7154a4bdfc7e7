package cn.kaixu.platform.axon;

import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** Says, for the work of this thread, where its commands come from when no signed-in actor asks for them. */
public final class ProvenanceScope {

    private static final ThreadLocal<@Nullable Provenance> CURRENT = new ThreadLocal<>();

    private ProvenanceScope() {}

    /** Runs the work; commands it sends carry the given provenance. */
    public static void run(Provenance provenance, Runnable work) {
        call(provenance, () -> {
            work.run();
            return Optional.empty();
        });
    }

    public static <T> T call(Provenance provenance, Supplier<T> work) {
        Provenance former = CURRENT.get();
        CURRENT.set(provenance);
        try {
            return work.get();
        } finally {
            if (former == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(former);
            }
        }
    }

    static Optional<Provenance> current() {
        return Optional.ofNullable(CURRENT.get());
    }
}
