package cn.kaixu.reporting.stream;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CopyOnWriteArrayList;

import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.reporting.Scheme;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
@TestPropertySource(properties = {"kaixu.reporting.stream.readers=3", "kaixu.reporting.stream.heartbeat=300ms"})
class StreamIT {

    @LocalServerPort
    private int port;

    @Autowired
    private KafkaProbe kafka;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<InputStream> open = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (InputStream line : open) {
            line.close();
        }
        client.close();
    }

    private HttpResponse<InputStream> connect() throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + "/api/indicators/stream");
        HttpResponse<InputStream> answer =
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofInputStream());
        open.add(answer.body());
        return answer;
    }

    private static List<String> follow(InputStream body) {
        List<String> lines = new CopyOnWriteArrayList<>();
        Thread.ofVirtual().start(() -> {
            Scanner scanner = new Scanner(body, UTF_8);
            while (scanner.hasNextLine()) {
                lines.add(scanner.nextLine());
            }
        });
        return lines;
    }

    private static long boards(List<String> lines) {
        return lines.stream().filter("event:board"::equals).count();
    }

    @Test
    void pushesTheBoardAtOnceAndWheneverItMoves() throws Exception {
        List<String> lines = follow(connect().body());
        Awaitility.await().untilAsserted(() -> assertThat(boards(lines)).isPositive());

        for (int i = 0; i < 20; i++) {
            kafka.send(Scheme.announced(Scheme.patent(300 + i), 1, "420100", LocalDate.of(2026, 11, 22), Scheme.WHUT));
        }

        Awaitility.await()
                .untilAsserted(() -> assertThat(lines)
                        .anySatisfy(line -> assertThat(line).contains("\"id\":\"patents\"", "\"numerator\":20")));
        assertThat(boards(lines)).as("twenty messages are gathered").isLessThan(20);
        Awaitility.await().untilAsserted(() -> assertThat(lines).contains(":heartbeat"));
    }

    @Test
    void takesOnlySoManyReadersAndFreesTheirPlaces() throws Exception {
        List<HttpResponse<InputStream>> lines = new ArrayList<>();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            HttpResponse<InputStream> answer = connect();
            lines.add(answer);
            return answer.statusCode() == 503;
        });
        assertThat(lines.stream().filter(answer -> answer.statusCode() == 200).count())
                .isLessThanOrEqualTo(3);

        for (HttpResponse<InputStream> line : lines) {
            line.body().close();
        }

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> connect().statusCode() == 200);
    }
}
