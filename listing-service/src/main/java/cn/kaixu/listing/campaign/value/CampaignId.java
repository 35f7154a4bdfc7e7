package cn.kaixu.listing.campaign.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one campaign: {@code K} and a UUID. */
public record CampaignId(@JsonValue String value) {

    private static final String FORM = "K[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CampaignId {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("not a campaign id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
