package cn.kaixu.platform.relay;

import java.util.Optional;

import cn.kaixu.contract.ContractMessage;

/**
 * Turns a private domain event into the contract message others may read, or into nothing. A pure function: the relay
 * repeats it whenever it sends again. A service with several aggregates may give one translation for each.
 */
public interface ContractTranslation {

    Optional<ContractMessage> translate(Object domainEvent, EventContext context);
}
