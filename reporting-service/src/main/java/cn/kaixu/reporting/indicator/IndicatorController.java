package cn.kaixu.reporting.indicator;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board, open to everybody. */
@RestController
@PermitAll
public class IndicatorController {

    private final BoardFactory boards;
    private final Clock clock;

    IndicatorController(BoardFactory boards, Clock clock) {
        this.boards = boards;
        this.clock = clock;
    }

    @GetMapping("/api/indicators")
    Board board(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String type) {
        return boards.board(new Question(AsOf.read(asOf, clock), place, kind, type));
    }
}
