package cn.kaixu.reporting.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import cn.kaixu.reporting.indicator.Board;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One reader of the stream with a thread of its own. It waits with the newest board only: a slow reader skips boards in
 * between and holds up nobody else.
 */
final class BoardReader implements Runnable {

    private final SseEmitter line;
    private final Duration heartbeat;
    private final BlockingQueue<Board> newest = new ArrayBlockingQueue<>(1);

    BoardReader(SseEmitter line, Duration heartbeat) {
        this.line = line;
        this.heartbeat = heartbeat;
    }

    /** Replaces what waits to be sent; called by one thread. */
    void offer(Board board) {
        newest.poll();
        newest.add(board);
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Board board = newest.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
                line.send(event(board));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | IllegalStateException e) {
            line.completeWithError(e); // the reader has gone; the emitter's callbacks take it off the list
        }
    }

    private static SseEmitter.SseEventBuilder event(@Nullable Board board) {
        return board == null
                ? SseEmitter.event().comment("heartbeat")
                : SseEmitter.event()
                        .id(Long.toString(board.position()))
                        .name("board")
                        .data(board);
    }
}
