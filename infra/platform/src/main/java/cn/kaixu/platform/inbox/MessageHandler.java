package cn.kaixu.platform.inbox;

import cn.kaixu.contract.ContractMessage;

/**
 * Acts on one type of contract message. Runs once per message, in one transaction with the note that the message was
 * handled; throw on any failure. Several handlers may share a type, they then share the transaction.
 */
public interface MessageHandler<M extends ContractMessage> {

    Class<M> messageType();

    void handle(M message, MessageContext context);
}
