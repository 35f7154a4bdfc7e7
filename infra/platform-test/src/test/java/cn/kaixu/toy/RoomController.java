package cn.kaixu.toy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import cn.kaixu.platform.axon.ReadYourWrites;
import cn.kaixu.platform.idempotency.IdempotentRequest;
import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.security.Actor;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Booking over HTTP. */
@RestController
@RequestMapping("/api")
class RoomController {

    private final CommandGateway commands;
    private final ReadYourWrites views;
    private final JdbcClient jdbc;

    RoomController(CommandGateway commands, ReadYourWrites views, JdbcClient jdbc) {
        this.commands = commands;
        this.views = views;
        this.jdbc = jdbc;
    }

    @PostMapping("/rooms")
    @ResponseStatus(HttpStatus.CREATED)
    @RolesAllowed("clerk")
    @IdempotentRequest
    Booking book(@Valid @RequestBody BookingRequest request, Actor actor) {
        commands.sendAndWait(new BookRoom(request.room(), request.guest()));
        views.await();
        return find(request.room());
    }

    @PostMapping("/rooms/strict")
    @RolesAllowed("clerk")
    @IdempotentRequest(required = true)
    Booking bookStrictly(@Valid @RequestBody BookingRequest request) {
        commands.sendAndWait(new BookRoom(request.room(), request.guest()));
        views.await();
        return find(request.room());
    }

    @GetMapping("/rooms/{room}")
    @RolesAllowed("clerk")
    Booking find(@PathVariable String room) {
        return jdbc.sql("select room, guest, sequence from booking where room = ?")
                .param(room)
                .query(Booking.class)
                .optional()
                .orElseThrow(() -> new NotFound(room));
    }

    @GetMapping("/rooms")
    @RolesAllowed("clerk")
    Page<Booking> list(PageRequest page) {
        List<Booking> bookings = jdbc.sql("select room, guest, sequence from booking order by room limit ? offset ?")
                .params(page.size(), page.offset())
                .query((row, number) ->
                        new Booking(row.getString("room"), row.getString("guest"), row.getLong("sequence")))
                .list();
        return Page.of(bookings, page, bookings.size());
    }

    @GetMapping("/open")
    @PermitAll
    Map<String, String> open(@Nullable Actor actor) {
        return Map.of("hello", actor == null ? "anybody" : actor.username());
    }

    @GetMapping("/forgotten")
    String forgotten() {
        return "nobody said who may see this";
    }

    /** What a client sends. */
    record BookingRequest(
            @NotBlank String room,
            @NotBlank @Size(max = 20) String guest,
            @Nullable LocalDate until) {}

    /** What a client sees. */
    record Booking(String room, String guest, long sequence) {}
}
