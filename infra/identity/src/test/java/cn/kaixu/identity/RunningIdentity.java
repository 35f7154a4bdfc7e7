package cn.kaixu.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/** The provider on a free port of loopback, one for all tests that extend this. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
abstract class RunningIdentity {

    static final String PASSWORD = "a-password-for-tests";
    static final String GATEWAY_SECRET = "gateway-secret-for-tests";
    static final String MACHINE_SECRET = "machine-secret-for-tests";
    static final String GATEWAY = "http://127.0.0.1:1";

    private static final int PORT = TestSocketUtils.findAvailableTcpPort();
    static final String ISSUER = "http://127.0.0.1:" + PORT;

    @DynamicPropertySource
    static void installation(DynamicPropertyRegistry registry) {
        registry.add("server.port", () -> PORT);
        registry.add("kaixu.identity.issuer", () -> ISSUER);
        registry.add("kaixu.identity.gateway-url", () -> GATEWAY);
        registry.add("kaixu.identity.data-folder", RunningIdentity::folder);
        registry.add("kaixu.identity.secrets.demo-password", () -> PASSWORD);
        registry.add("kaixu.identity.secrets.gateway-client", () -> GATEWAY_SECRET);
        registry.add("kaixu.identity.secrets.machine-client", () -> MACHINE_SECRET);
        registry.add("kaixu.identity.login.show-accounts", () -> true);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("identity-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
