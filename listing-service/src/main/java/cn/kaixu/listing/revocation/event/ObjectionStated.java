package cn.kaixu.listing.revocation.event;

import java.time.Instant;

import cn.kaixu.listing.revocation.value.RevocationId;
import org.axonframework.serialization.Revision;

/** The patentee stated their case; from now on the revocation takes effect only by a decision that answers it. */
@Revision("1")
public record ObjectionStated(
        RevocationId revocationId, int run, String organisationId, String statement, Instant statedAt)
        implements RevocationEvent {}
