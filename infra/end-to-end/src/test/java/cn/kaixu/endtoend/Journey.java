package cn.kaixu.endtoend;

import java.net.URI;
import java.util.Objects;

import cn.kaixu.local.client.Caller;
import cn.kaixu.local.client.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The stage of the browser journeys: one platform and one browser, started for the first class that asks and stopped after the last, since a start takes
 * longer than most journeys. No journey may lean on what another left.
 */
final class Journey implements BeforeAllCallback {

    private static final Namespace SHARED = Namespace.create(Journey.class);

    private @Nullable Stage stage;

    @Override
    public void beforeAll(ExtensionContext context) {
        stage = context.getRoot().getStore(SHARED).computeIfAbsent(Stage.class, key -> Stage.start(), Stage.class);
    }

    /** A window of somebody who logs in on the identity provider's page. */
    Visit as(String account) {
        return Visit.of(stage().browsers().browser(), url(), account, platform().password());
    }

    /** A window of somebody without an account. */
    Visit visitor() {
        return Visit.anonymous(stage().browsers().browser(), url());
    }

    /** The same person calling the API, for what leads up to a journey. */
    Caller caller(String account) {
        return Person.logIn(url(), account, platform().password());
    }

    JourneyPlatform platform() {
        return stage().platform();
    }

    private URI url() {
        return platform().url();
    }

    private Stage stage() {
        return Objects.requireNonNull(stage, "the journey has not begun");
    }

    private record Stage(Browsers browsers, JourneyPlatform platform) implements AutoCloseable {

        /** The browser first: without one there is no need of a platform. */
        static Stage start() {
            Browsers browsers = Browsers.start();
            return new Stage(browsers, JourneyPlatform.find());
        }

        @Override
        public void close() {
            browsers.close();
            platform.close();
        }
    }
}
