package cn.kaixu.review.online;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.platform.time.ChinaDates;
import cn.kaixu.review.online.OnlineAnswer.Reason;
import cn.kaixu.review.register.bulletin.BulletinLine;
import cn.kaixu.review.register.bulletin.Layout;
import org.jspecify.annotations.Nullable;

/**
 * Asks over HTTP: {@code GET <base>/patents/<number>} answers 200 with one JSON object named like a line of a bulletin,
 * or 404 for a patent it does not know. The whole answer must be here in time, however slowly it comes.
 */
final class HttpOnlineRegister implements OnlineRegister {

    private static final int LONGEST_ANSWER = 1 << 16;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final OnlineSettings settings;
    private final URI base;
    private final HttpClient http;
    private final Clock clock;

    HttpOnlineRegister(OnlineSettings settings, URI base, Clock clock) {
        this.settings = settings;
        this.base = base;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connect())
                .build();
    }

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public OnlineAnswer ask(PatentNumber patent) {
        HttpRequest question = HttpRequest.newBuilder(
                        URI.create(base.toString().replaceAll("/$", "") + "/patents/" + patent.compact()))
                .timeout(settings.answer())
                .header("Accept", "application/json")
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(question, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        try {
            return understood(patent, answer.get(settings.answer().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return OnlineAnswer.without(Reason.TIMED_OUT);
        } catch (ExecutionException failure) {
            return OnlineAnswer.without(reason(failure.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return OnlineAnswer.without(Reason.UNREACHABLE);
        } finally {
            answer.cancel(true);
        }
    }

    private static Reason reason(@Nullable Throwable failure) {
        if (failure instanceof ConnectException || failure instanceof HttpConnectTimeoutException) {
            return Reason.UNREACHABLE;
        }
        if (failure instanceof HttpTimeoutException) {
            return Reason.TIMED_OUT;
        }
        return failure instanceof IOException ? Reason.UNREACHABLE : Reason.ERROR_ANSWER;
    }

    private OnlineAnswer understood(PatentNumber patent, HttpResponse<byte[]> answer) {
        if (answer.statusCode() == NOT_FOUND) {
            return OnlineAnswer.without(Reason.ABSENT);
        }
        if (answer.statusCode() != OK) {
            return OnlineAnswer.without(Reason.ERROR_ANSWER);
        }
        BulletinLine line = Layout.jsonLine(new String(answer.body(), StandardCharsets.UTF_8));
        return line.read(ChinaDates.today(clock), settings.name())
                .filter(entry -> entry.patentNumber().equals(patent))
                .map(OnlineAnswer::found)
                .orElseGet(() -> OnlineAnswer.without(Reason.NOT_UNDERSTOOD));
    }
}
