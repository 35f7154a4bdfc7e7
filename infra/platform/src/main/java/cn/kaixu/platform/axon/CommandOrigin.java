package cn.kaixu.platform.axon;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import cn.kaixu.platform.observability.Correlation;
import cn.kaixu.platform.security.CurrentActor;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Puts the provenance on every command. A command that follows from an event already has it from there. */
final class CommandOrigin implements MessageDispatchInterceptor<CommandMessage<?>> {

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> commands) {
        return (index, command) ->
                command.getMetaData().containsKey(Provenance.CORRELATION_ID) ? command : withOrigin(command);
    }

    private static CommandMessage<?> withOrigin(CommandMessage<?> command) {
        return ProvenanceScope.current()
                .<CommandMessage<?>>map(scope -> followUp(command, scope))
                .orElseGet(() -> command.andMetaData(metadata(ofRequest())));
    }

    private static CommandMessage<?> followUp(CommandMessage<?> command, ProvenanceScope scope) {
        return new GenericCommandMessage<>(
                new GenericMessage<>(
                        scope.identifierOf(command.getPayload()),
                        command.getPayload(),
                        command.getMetaData().mergedWith(metadata(scope.provenance()))),
                command.getCommandName());
    }

    private static Map<String, String> metadata(Provenance provenance) {
        String correlation = Correlation.id();
        return provenance
                .with(
                        Provenance.CORRELATION_ID,
                        correlation.isEmpty() ? UUID.randomUUID().toString() : correlation)
                .with(Provenance.TRACE_PARENT, Correlation.traceParent())
                .metadata();
    }

    private static Provenance ofRequest() {
        Provenance actor = CurrentActor.find().map(Provenance::of).orElseGet(() -> new Provenance(Map.of()));
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? actor.with(Provenance.ACTOR_ORIGIN, attributes.getRequest().getRemoteAddr())
                : actor;
    }
}
