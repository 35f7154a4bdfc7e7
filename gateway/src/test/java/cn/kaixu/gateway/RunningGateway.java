package cn.kaixu.gateway;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The gateway on a free port of loopback with a stub behind every route, shared by all tests that extend this. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class RunningGateway {

    static final StubIssuer ISSUER = new StubIssuer();
    static final Map<String, StubService> SERVICES = services();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void installation(DynamicPropertyRegistry registry) {
        SERVICES.forEach((name, service) -> registry.add("kaixu.gateway.services." + name, service::address));
        registry.add("kaixu.gateway.identity.issuer", ISSUER::address);
        registry.add("kaixu.gateway.identity.client-secret", () -> "secret-of-the-test");
        registry.add("kaixu.gateway.upstream.read", () -> "1s");
        registry.add("kaixu.gateway.limits.body", () -> "1MB");
        registry.add("kaixu.gateway.limits.register-file", () -> "3MB");
        registry.add("kaixu.gateway.limits.address-burst", () -> 10_000);
        registry.add("kaixu.gateway.limits.actor-burst", () -> 10_000);
    }

    @BeforeEach
    void begin() {
        ISSUER.reset();
        SERVICES.values().forEach(StubService::forget);
    }

    Visitor visitor() {
        return new Visitor("http://127.0.0.1:" + port);
    }

    static StubService service(String name) {
        StubService service = SERVICES.get(name);
        if (service == null) {
            throw new AssertionError("no stub for " + name);
        }
        return service;
    }

    private static Map<String, StubService> services() {
        Map<String, StubService> services = new TreeMap<>();
        List.of("listing", "review", "matching", "licensing", "reporting")
                .forEach(name -> services.put(name, new StubService(name)));
        return services;
    }
}
