package cn.kaixu.listing.campaign.value;

/** An organisation that is called upon. */
public record Invitation(String organisationId, String name, SubmitterKind kind) {}
