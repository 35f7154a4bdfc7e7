package cn.kaixu.contract;

/**
 * A fact one service publishes for others, complete in itself. Implementations are records annotated with
 * {@link MessageType}; they change by added optional components only, anything else is a new version.
 */
public interface ContractMessage {

    /** Identifier of the matter the fact belongs to; the Kafka key, so facts of one matter stay in order. */
    String subject();
}
