package cn.kaixu.local.setting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One process of the platform, in the order of starting. */
public enum Component {
    POSTGRES("postgres", "PostgreSQL", 15432),
    KAFKA("kafka", "Kafka", 19092),
    IDENTITY("identity", "统一身份认证 identity", 9000),
    LISTING("listing-service", "声明 listing", 8081),
    REVIEW("review-service", "审查 review", 8082),
    MATCHING("matching-service", "专利池 matching", 8083),
    LICENSING("licensing-service", "许可 licensing", 8084),
    REPORTING("reporting-service", "指标 reporting", 8085),
    GATEWAY("gateway", "网关 gateway", 8080);

    /** The five services that decide something, each with a database of its own. */
    public static final List<Component> SERVICES = List.of(LISTING, REVIEW, MATCHING, LICENSING, REPORTING);

    private final String label;
    private final String title;
    private final int defaultPort;

    Component(String label, String title, int defaultPort) {
        this.label = label;
        this.title = title;
        this.defaultPort = defaultPort;
    }

    /** Name in file names, options and the state file. */
    public String label() {
        return label;
    }

    /** Name shown to people. */
    public String title() {
        return title;
    }

    public int defaultPort() {
        return defaultPort;
    }

    /** Name of the service's database. */
    public String database() {
        return label.replace("-service", "");
    }

    /** True for what comes as an executable jar. */
    public boolean isApplication() {
        return this != POSTGRES && this != KAFKA;
    }

    /** Finds a component by {@link #label()} or the first word of it. */
    public static Optional<Component> named(String name) {
        return Arrays.stream(values())
                .filter(component ->
                        component.label.equals(name) || component.database().equals(name))
                .findFirst();
    }
}
