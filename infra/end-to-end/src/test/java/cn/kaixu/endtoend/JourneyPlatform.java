package cn.kaixu.endtoend;

import java.net.URI;
import java.util.Optional;

import cn.kaixu.local.LocalPlatform;

/**
 * Where the journey goes: a platform of its own, or a running one named by KAIXU_JOURNEY_URL and
 * KAIXU_JOURNEY_PASSWORD.
 */
record JourneyPlatform(URI url, String password, Optional<LocalPlatform> own) implements AutoCloseable {

    static JourneyPlatform find() {
        String address = System.getenv("KAIXU_JOURNEY_URL");
        String password = System.getenv("KAIXU_JOURNEY_PASSWORD");
        if (address != null && password != null) {
            return new JourneyPlatform(URI.create(address), password, Optional.empty());
        }
        LocalPlatform started = TestPlatform.start("journey");
        return new JourneyPlatform(started.url(), started.password(), Optional.of(started));
    }

    @Override
    public void close() {
        own.ifPresent(LocalPlatform::stop);
    }
}
