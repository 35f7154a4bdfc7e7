package cn.kaixu.listing.conversion;

import java.util.List;
import java.util.Objects;

import cn.kaixu.listing.conversion.RecordOutcome.Accepted;
import cn.kaixu.listing.conversion.event.ConversionAccepted;
import cn.kaixu.listing.conversion.event.ConversionEvent;
import cn.kaixu.listing.conversion.event.ConversionFiled;
import cn.kaixu.listing.conversion.event.ConversionPrepared;
import cn.kaixu.listing.conversion.event.ConversionRefused;
import cn.kaixu.listing.conversion.event.ConversionUndone;
import cn.kaixu.listing.conversion.value.Condition;
import cn.kaixu.listing.conversion.value.ConversionId;
import cn.kaixu.platform.problem.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** The way of a pilot declaration to a statutory one (转为法定声明): ready, filed, and announced by the patent office or not. One stream per patent. */
@Aggregate
class Conversion {

    @AggregateIdentifier
    private @Nullable ConversionId id;

    private int round;
    private @Nullable ConversionEvent last;

    /** Needed by Axon before the first event. */
    Conversion() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    ConversionId decide(PrepareConversion command) {
        if (last instanceof ConversionPrepared && command.round() == round) {
            return command.conversionId(); // ready is ready
        }
        boolean filed = last instanceof ConversionFiled || last instanceof ConversionAccepted;
        if (filed && command.round() == round) {
            throw new Refused(ConversionRefusal.CONVERSION_IS_FILED);
        }
        requireConditions(command);
        apply(new ConversionPrepared(
                command.conversionId(),
                command.declarationId(),
                command.round(),
                command.conditions(),
                command.comment(),
                command.officer(),
                command.preparedAt()));
        return command.conversionId();
    }

    @CommandHandler
    void decide(UndoConversion command) {
        switch (last) {
            case ConversionPrepared _ ->
                apply(new ConversionUndone(self(), round, command.officer(), command.undoneAt()));
            case ConversionUndone _ -> {} // undone is undone
            case null, default -> throw new Refused(ConversionRefusal.CONVERSION_IS_FILED);
        }
    }

    @CommandHandler
    void decide(FileConversion command) {
        if (last instanceof ConversionFiled filed && filed.exportId().equals(command.exportId())) {
            return;
        }
        if (!(last instanceof ConversionPrepared) || command.round() != round) {
            throw new Refused(ConversionRefusal.CONVERSION_NOT_READY);
        }
        apply(new ConversionFiled(
                self(), round, command.exportId(), command.listHash(), command.officer(), command.filedAt()));
    }

    @CommandHandler
    void decide(RecordOutcome command) {
        ConversionEvent outcome = outcome(command);
        if (repeats(outcome)) {
            return;
        }
        if (last instanceof ConversionAccepted || last instanceof ConversionRefused) {
            throw new Refused(ConversionRefusal.CONVERSION_HAS_AN_OUTCOME);
        }
        if (!(last instanceof ConversionFiled)) {
            throw new Refused(ConversionRefusal.CONVERSION_NOT_FILED);
        }
        apply(outcome);
    }

    @EventSourcingHandler
    void evolve(ConversionEvent event) {
        id = event.conversionId();
        round = event.round();
        last = event;
    }

    private ConversionEvent outcome(RecordOutcome command) {
        return switch (command.decision()) {
            case Accepted accepted ->
                new ConversionAccepted(
                        self(),
                        round,
                        accepted.announcementNumber(),
                        accepted.announcedOn(),
                        command.officer(),
                        command.recordedAt());
            case RecordOutcome.Refused refused ->
                new ConversionRefused(self(), round, refused.reason(), command.officer(), command.recordedAt());
        };
    }

    /** The same outcome twice, whoever says so and when, is not news. */
    private boolean repeats(ConversionEvent outcome) {
        return switch (outcome) {
            case ConversionAccepted now ->
                last instanceof ConversionAccepted before
                        && before.announcementNumber().equals(now.announcementNumber())
                        && before.announcedOn().equals(now.announcedOn());
            case ConversionRefused now ->
                last instanceof ConversionRefused before && before.reason().equals(now.reason());
            default -> false;
        };
    }

    private static void requireConditions(PrepareConversion command) {
        List<Condition> conditions = command.conditions();
        if (conditions.isEmpty()
                || conditions.stream().anyMatch(condition -> condition.outcome() == Condition.Outcome.FAIL)) {
            throw new Refused(ConversionRefusal.CONVERSION_CONDITION_FAILED);
        }
        boolean unknown = conditions.stream().anyMatch(condition -> condition.outcome() == Condition.Outcome.UNKNOWN);
        if (unknown && command.comment().isEmpty()) {
            throw new Refused(ConversionRefusal.CONVERSION_COMMENT_MISSING);
        }
    }

    private ConversionId self() {
        return Objects.requireNonNull(id);
    }
}
