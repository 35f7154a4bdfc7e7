package cn.kaixu.reporting.exchange.inbound;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import cn.kaixu.reporting.indicator.fact.FactTables;
import cn.kaixu.reporting.log.LoggedMessage;
import cn.kaixu.reporting.log.MessageLog;

/** Writes a message of one type into the log and, where it is one, its fact into the indicators, in one transaction. */
public final class RecordingHandler<M extends ContractMessage> implements MessageHandler<M> {

    private final Class<M> type;
    private final MessageLog log;
    private final FactTables facts;
    private final MessageReader reader;

    RecordingHandler(Class<M> type, MessageLog log, FactTables facts, MessageReader reader) {
        this.type = type;
        this.log = log;
        this.facts = facts;
        this.reader = reader;
    }

    @Override
    public Class<M> messageType() {
        return type;
    }

    @Override
    public void handle(M message, MessageContext context) {
        log.append(new LoggedMessage(
                context.messageId(),
                context.type(),
                context.subject(),
                reader.patentNumber(context.body()),
                context.time(),
                context.topic(),
                new LoggedMessage.Origin(
                        context.actor(),
                        context.actorRoles(),
                        context.actorOrganisation(),
                        context.correlationId(),
                        context.causationId()),
                context.body()));
        FactTranslation.translate(message, context.time()).ifPresent(facts::add);
    }
}
