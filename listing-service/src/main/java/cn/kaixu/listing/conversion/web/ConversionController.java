package cn.kaixu.listing.conversion.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.conversion.Examination;
import cn.kaixu.listing.conversion.PrepareConversion;
import cn.kaixu.listing.conversion.UndoConversion;
import cn.kaixu.listing.conversion.value.Condition;
import cn.kaixu.listing.conversion.value.ConversionId;
import cn.kaixu.listing.conversion.view.ConversionEntry;
import cn.kaixu.listing.conversion.view.ConversionFilter;
import cn.kaixu.listing.conversion.view.ConversionQueries;
import cn.kaixu.listing.conversion.view.ConversionState;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.register.RegisterEntry;
import cn.kaixu.listing.register.RegisterQueries;
import cn.kaixu.platform.idempotency.IdempotentRequest;
import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.security.Actor;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which pilot declarations may become statutory ones, and marking them as ready or taking that back. */
@RestController
@RequestMapping("/api/declarations/conversions")
class ConversionController {

    private final CommandGateway commands;
    private final ConversionQueries conversions;
    private final RegisterQueries register;
    private final Examination examination;
    private final Desk desk;
    private final Clock clock;

    ConversionController(
            CommandGateway commands,
            ConversionQueries conversions,
            RegisterQueries register,
            Examination examination,
            Desk desk,
            Clock clock) {
        this.commands = commands;
        this.conversions = conversions;
        this.register = register;
        this.examination = examination;
        this.desk = desk;
        this.clock = clock;
    }

    @RolesAllowed({Roles.REVIEWER, Roles.AGENCY_OFFICER, Roles.MANAGER, Roles.AUDITOR})
    @GetMapping
    Page<ConversionView> list(
            @RequestParam(required = false) @Nullable ConversionState state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String place,
            PageRequest page) {
        return conversions.page(new ConversionFilter(state, q, place), page).map(this::view);
    }

    /** How many stand where. */
    @RolesAllowed({Roles.REVIEWER, Roles.AGENCY_OFFICER, Roles.MANAGER, Roles.AUDITOR})
    @GetMapping("/summary")
    Map<ConversionState, Long> summary() {
        return conversions.counts();
    }

    /** Marks as ready what meets every condition. */
    @IdempotentRequest
    @RolesAllowed(Roles.REVIEWER)
    @PostMapping("/preparation")
    StepResult prepare(@Valid @RequestBody ChoiceRequest choice, Actor actor) {
        return desk.each(desk.chosen(choice, ConversionState.OPEN), id -> {
            RegisterEntry entry = require(id);
            commands.sendAndWait(new PrepareConversion(
                    ConversionId.of(id),
                    id,
                    entry.round(),
                    examination.examine(entry),
                    choice.given(),
                    Desk.officer(actor),
                    clock.instant()));
        });
    }

    @IdempotentRequest
    @RolesAllowed(Roles.REVIEWER)
    @PostMapping("/undoing")
    StepResult undo(@Valid @RequestBody ChoiceRequest choice, Actor actor) {
        return desk.each(desk.chosen(choice, ConversionState.READY), id -> {
            if (conversions.find(id).filter(entry -> entry.preparedAt() != null).isEmpty()) {
                throw new NotFound(id.value());
            }
            commands.sendAndWait(new UndoConversion(ConversionId.of(id), Desk.officer(actor), clock.instant()));
        });
    }

    private ConversionView view(ConversionEntry conversion) {
        RegisterEntry entry = require(conversion.declarationId());
        boolean open = conversion.state() == ConversionState.OPEN || conversion.state() == ConversionState.READY;
        List<Condition> conditions = open ? examination.examine(entry) : List.of();
        return ConversionView.of(conversion, entry, conditions);
    }

    private RegisterEntry require(DeclarationId id) {
        return register.find(id.value()).orElseThrow(() -> new NotFound(id.value()));
    }
}
