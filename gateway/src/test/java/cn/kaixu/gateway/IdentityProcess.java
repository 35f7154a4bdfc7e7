package cn.kaixu.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.springframework.test.util.TestSocketUtils;

import static org.awaitility.Awaitility.await;

/** The real identity provider, started from its jar as in an installation. */
final class IdentityProcess {

    static final String PASSWORD = "a-password-for-tests";
    static final String GATEWAY_SECRET = "gateway-secret-for-tests";
    static final String MACHINE_SECRET = "machine-secret-for-tests";

    private final String address = "http://127.0.0.1:" + TestSocketUtils.findAvailableTcpPort();
    private final Process process;

    IdentityProcess(String gateway) throws IOException {
        Path data = Files.createTempDirectory("identity-of-gateway-test");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar().toString());
        builder.environment()
                .putAll(Map.of(
                        "SERVER_PORT", address.substring(address.lastIndexOf(':') + 1),
                        "KAIXU_ISSUER", address,
                        "KAIXU_GATEWAY_URL", gateway,
                        "KAIXU_IDENTITY_DATA", data.toString(),
                        "KAIXU_DEMO_PASSWORD", PASSWORD,
                        "KAIXU_GATEWAY_CLIENT_SECRET", GATEWAY_SECRET,
                        "KAIXU_MACHINE_CLIENT_SECRET", MACHINE_SECRET));
        process = builder.redirectErrorStream(true)
                .redirectOutput(data.resolve("identity.log").toFile())
                .start();
    }

    String address() {
        return address;
    }

    void awaitReady() {
        Visitor visitor = new Visitor(address);
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> visitor.get("/actuator/health/readiness").statusCode() == 200);
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static Path jar() throws IOException {
        Path folder = Path.of("..", "infra", "identity", "target");
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.filter(file -> file.getFileName().toString().matches("identity-[^-]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("package infra/identity first: no jar in " + folder));
        }
    }
}
