package cn.kaixu.reporting.stream;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The moving board, open to everybody. */
@RestController
@PermitAll
public class StreamController {

    private final BoardStream stream;

    StreamController(BoardStream stream) {
        this.stream = stream;
    }

    @GetMapping(path = "/api/indicators/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no"); // proxies would hold events back
        return stream.open();
    }

    /** The reader hung up while it was written to; there is nobody left to answer. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void readerHasGone() {}
}
