package cn.kaixu.local;

import java.net.URI;

import cn.kaixu.local.client.Caller;
import cn.kaixu.local.client.Machine;
import cn.kaixu.local.setting.Component;
import cn.kaixu.local.setting.Terminal;
import tools.jackson.databind.JsonNode;

/** What an operator may ask of the running services, one after another. */
record Operations(Running running, Terminal terminal) {

    private static final String CLIENT = "operator-console";

    /** Lets every service publish all its messages again; readers skip what they know. */
    void republish() {
        for (Component service : Component.SERVICES) {
            JsonNode relay =
                    operator(service).post("/actuator/relay").accepted().json();
            terminal.line("  %-20s 重新发布 publishing again, %s 条事件 events"
                    .formatted(service.label(), relay.path("head").asString("0")));
        }
    }

    /** Shows what each service has set aside because it could not be handled. */
    void listDeadLetters() {
        for (Component service : Component.SERVICES) {
            JsonNode aside =
                    operator(service).get("/actuator/deadletters").accepted().json();
            terminal.line("  %-20s %d 条待处理 set aside"
                    .formatted(service.label(), aside.path("outstanding").asLong()));
            aside.path("matters").forEach(matter -> terminal.line("      " + matter));
        }
    }

    /** Handles again what was set aside. */
    void replayDeadLetters() {
        for (Component service : Component.SERVICES) {
            JsonNode outcome =
                    operator(service).post("/actuator/deadletters").accepted().json();
            terminal.line("  %-20s %s".formatted(service.label(), outcome));
        }
    }

    private Caller operator(Component service) {
        Integer port = running.state().ports().getOrDefault(service.label(), service.defaultPort());
        return Machine.caller(
                URI.create("http://127.0.0.1:" + port),
                URI.create(running.state().issuer()),
                CLIENT,
                running.secrets().machineClientSecret());
    }
}
