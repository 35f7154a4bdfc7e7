package cn.kaixu.listing.batch;

import java.util.List;

import cn.kaixu.listing.declaration.value.Submitter;
import cn.kaixu.platform.security.Actor;

/** Who uploaded a batch, remembered because its rows may be handed in after their session ended. */
public record Uploader(
        String subject,
        List<String> roles,
        String organisationId,
        String organisationName,
        String place,
        String correlationId) {

    public Uploader {
        roles = List.copyOf(roles);
    }

    public static Uploader of(Actor actor, String correlationId) {
        return new Uploader(
                actor.subject(),
                actor.roles().stream().sorted().toList(),
                actor.organisation().id(),
                actor.organisation().name(),
                actor.place(),
                correlationId);
    }

    Submitter submitter(String batchId) {
        return new Submitter(organisationId, organisationName, place, Submitter.Channel.BATCH, batchId);
    }
}
