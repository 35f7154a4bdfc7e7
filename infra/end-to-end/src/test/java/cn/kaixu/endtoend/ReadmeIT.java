package cn.kaixu.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.kaixu.local.LocalPlatform;
import cn.kaixu.local.setting.LaunchOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The sessions the READMEs show, typed as they stand there but for the addresses, which are this platform's. */
class ReadmeIT {

    private static final String FOLDER = "readme";
    private static final long MOST_MINUTES = 3;

    @TempDir
    private static Path work;

    private static LocalPlatform platform;

    @BeforeAll
    static void start() {
        for (String tool : List.of("bash", "curl", "jq")) {
            assumeTrue(isThere(tool), () -> "skipped: the sessions need " + tool + ", which is not installed here");
        }
        platform = TestPlatform.start(FOLDER);
    }

    @AfterAll
    static void stop() {
        if (platform != null) {
            platform.stop();
        }
    }

    @Test
    void walksOneBatchThroughTheApi() throws Exception {
        String said = type("README.md", "## Walk one batch through the API");
        assertThat(said)
                .contains("\"state\": \"CHECKED\"", "\"outcome\": \"SUBMITTED\"", "\"denominator\"", "\"occurredAt\"");
    }

    @Test
    void sendsFormsFromAProgram() throws Exception {
        String said = type("listing-service/README.md", "### From a program");
        assertThat(said).contains("\"outcome\":\"READY\"", "\"outcome\":\"SUBMITTED\"", "{\"batch\":");
    }

    /** Runs the first session below a heading; a command that fails ends it. */
    private static String type(String file, String heading) throws IOException, InterruptedException {
        Path script = Files.writeString(work.resolve("session.sh"), "set -euo pipefail\n" + session(file, heading));
        Path output = work.resolve("session.txt");
        ProcessBuilder shell = new ProcessBuilder("bash", script.toString())
                .directory(LaunchOptions.findRoot().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        shell.environment().put("KAIXU_MACHINE_CLIENT_SECRET", secret());
        Process running = shell.start();
        boolean ended = running.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
        running.destroyForcibly().waitFor();
        String said = Files.readString(output);
        assertThat(ended && running.exitValue() == 0)
                .as("%s of %s ends well: %s", heading, file, said)
                .isTrue();
        return said;
    }

    private static String session(String file, String heading) throws IOException {
        String text = Files.readString(LaunchOptions.findRoot().resolve(file));
        Matcher block =
                Pattern.compile("```(?:bash)?\\n(.*?)```", Pattern.DOTALL).matcher(text);
        assertThat(text).contains("\n" + heading + "\n");
        assertThat(block.find(text.indexOf("\n" + heading + "\n"))).isTrue();
        return block.group(1)
                .replace("http://127.0.0.1:8080", platform.url().toString())
                .replace("http://127.0.0.1:9000", platform.issuer().toString())
                .replace(".kaixu/", TestPlatform.folder(FOLDER) + "/");
    }

    private static String secret() throws IOException {
        String secrets = Files.readString(TestPlatform.folder(FOLDER).resolve("secrets.json"));
        Matcher secret =
                Pattern.compile("\"machineClientSecret\"\\s*:\\s*\"([^\"]+)\"").matcher(secrets);
        assertThat(secret.find()).isTrue();
        return secret.group(1);
    }

    private static boolean isThere(String tool) {
        try {
            return new ProcessBuilder(tool, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
