package cn.kaixu.reporting.log;

import java.time.Instant;
import java.util.Set;

import cn.kaixu.contract.kernel.PatentNumber;

/** A message on its way into the log; texts are empty where the sender gave none, {@code body} is the JSON as received. */
public record LoggedMessage(
        String messageId,
        String type,
        String subject,
        PatentNumber patentNumber,
        Instant occurredAt,
        String topic,
        Origin origin,
        String body) {

    /** Who caused it, and in the course of what. */
    public record Origin(
            String actor, Set<String> actorRoles, String actorOrganisation, String correlationId, String causationId) {

        public Origin {
            actorRoles = Set.copyOf(actorRoles);
        }
    }
}
