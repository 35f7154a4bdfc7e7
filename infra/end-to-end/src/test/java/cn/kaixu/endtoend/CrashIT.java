package cn.kaixu.endtoend;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.kaixu.local.LocalPlatform;
import cn.kaixu.local.setting.Component;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Kills every process in turn while declarations come in and are decided, loses Kafka, and loses two read sides altogether. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrashIT {

    private static final Duration CONVERGENCE = Duration.ofSeconds(60);
    private static final int A_FEW = 5;

    private static LocalPlatform platform;
    private static DeclarationLoad load;
    private static Views views;

    @BeforeAll
    static void start() {
        platform = TestPlatform.start("crash");
        load = new DeclarationLoad(platform);
        views = new Views(platform);
    }

    @AfterAll
    static void stop() {
        platform.stop();
    }

    @ParameterizedTest
    @EnumSource(Component.class)
    @Order(1)
    void losesAndDoublesNothingWhileDeclarationsComeIn(Component victim) {
        try (DeclarationLoad.Run run = load.begin()) {
            run.awaitAcknowledged(A_FEW);
            platform.kill(victim);
            platform.awaitReady(victim);
            run.awaitAcknowledged(A_FEW);
        }
        awaitWhole();
        assertEveryDeclarationIsThereOnceWithOneCase();
    }

    @Test
    @Order(2)
    void decidesEveryCaseOnceWhileTheDecidingServicesDie() {
        Deciders deciders = new Deciders(platform);
        deciders.decideAllWhile(views.cases("AWAITING_DECISION"), () -> {
            for (Component victim : List.of(Component.REVIEW, Component.LISTING, Component.KAFKA, Component.POSTGRES)) {
                platform.kill(victim);
                platform.awaitReady(victim);
            }
        });
        awaitWhole();
        await().atMost(CONVERGENCE).untilAsserted(() -> assertThat(views.pool()).hasSameSizeAs(load.acknowledged()));
    }

    @Test
    @Order(3)
    void publishesAgainWhenKafkaHasLostEverything() {
        Map<String, String> pool = views.pool();

        platform.loseKafka();
        try (DeclarationLoad.Run run = load.begin()) {
            run.awaitAcknowledged(A_FEW);
        }
        awaitWhole();

        assertEveryDeclarationIsThereOnceWithOneCase();
        assertThat(views.pool()).isEqualTo(pool);
    }

    @Test
    @Order(4)
    void rebuildsWhatIsOnlyReadFromTheEventStores() {
        Map<String, String> pool = views.pool();
        String board = views.board();
        String patent = pool.keySet().iterator().next();
        Set<String> messages = views.messages(patent);

        platform.loseDatabases(Set.of(Component.MATCHING, Component.REPORTING));
        platform.loseKafka();
        awaitWhole();

        await().atMost(CONVERGENCE).untilAsserted(() -> {
            assertThat(views.pool()).isEqualTo(pool);
            assertThat(views.messages(patent)).isEqualTo(messages);
            assertThat(views.board()).isEqualTo(board);
        });
    }

    /** Every process serves and the gateway says so. */
    private static void awaitWhole() {
        for (Component component : Component.values()) {
            platform.awaitReady(component);
        }
    }

    private static void assertEveryDeclarationIsThereOnceWithOneCase() {
        Map<String, Long> once = load.acknowledged().stream().collect(Collectors.toMap(id -> id, id -> 1L));
        assertThat(once).hasSizeGreaterThanOrEqualTo(A_FEW);
        await().atMost(CONVERGENCE).untilAsserted(() -> {
            assertThat(views.declarations()).isEqualTo(once);
            assertThat(views.cases()).isEqualTo(once);
        });
    }
}
