package cn.kaixu.local.application;

import java.util.Map;
import java.util.TreeMap;

import cn.kaixu.local.folder.Secrets;
import cn.kaixu.local.setting.Component;
import cn.kaixu.local.setting.Ports;

/** The variables through which an application learns where everything is; production sets the same ones. */
public record Environment(Ports ports, Secrets secrets) {

    /** Variables for one application. */
    public Map<String, String> of(Component component) {
        Map<String, String> variables = new TreeMap<>(Map.of(
                "SERVER_ADDRESS", "127.0.0.1",
                "SERVER_PORT", Integer.toString(ports.port(component)),
                "KAIXU_ISSUER", ports.url(Component.IDENTITY)));
        variables.putAll(
                switch (component) {
                    case IDENTITY -> identity();
                    case GATEWAY -> gateway();
                    default -> service(component.database());
                });
        return variables;
    }

    private Map<String, String> identity() {
        return Map.of(
                "KAIXU_IDENTITY_DATA", "keys",
                "KAIXU_SHOW_DEMO_ACCOUNTS", "true",
                "KAIXU_GATEWAY_URL", ports.url(Component.GATEWAY),
                "KAIXU_DEMO_PASSWORD", secrets.demoPassword(),
                "KAIXU_GATEWAY_CLIENT_SECRET", secrets.gatewayClientSecret(),
                "KAIXU_MACHINE_CLIENT_SECRET", secrets.machineClientSecret());
    }

    private Map<String, String> gateway() {
        Map<String, String> variables = new TreeMap<>();
        variables.put("KAIXU_GATEWAY_URL", ports.url(Component.GATEWAY));
        variables.put("KAIXU_GATEWAY_CLIENT_SECRET", secrets.gatewayClientSecret());
        for (Component service : Component.SERVICES) {
            variables.put("KAIXU_%s_URL".formatted(service.name()), ports.url(service));
        }
        return variables;
    }

    private Map<String, String> service(String database) {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.port(Component.POSTGRES), database),
                "SPRING_DATASOURCE_USERNAME", database,
                "SPRING_DATASOURCE_PASSWORD", secrets.databasePassword(database),
                "SPRING_CLOUD_STREAM_KAFKA_BINDER_BROKERS", "127.0.0.1:" + ports.port(Component.KAFKA),
                "KAIXU_VAULT_KEY", secrets.vaultKey(),
                "KAIXU_LISTING_PRINT_KEY", secrets.printKey(),
                "KAIXU_LISTING_PUBLICADDRESS", ports.url(Component.GATEWAY));
    }
}
