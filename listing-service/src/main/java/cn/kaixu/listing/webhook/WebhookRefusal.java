package cn.kaixu.listing.webhook;

import cn.kaixu.platform.problem.RefusalCode;

/** Why a webhook is not taken. */
public enum WebhookRefusal implements RefusalCode {
    /** Not an address with https, or with a user or a fragment in it. */
    WEBHOOK_URL_NOT_ACCEPTED(422),
    /** The name does not resolve, or leads into a private network. Use a name the public can reach. */
    WEBHOOK_ADDRESS_NOT_ALLOWED(422),
    /** The organisation has this address already. Remove it first to get a new secret. */
    WEBHOOK_EXISTS(409),
    /** As many addresses as one organisation may have. Remove one. */
    TOO_MANY_WEBHOOKS(409);

    private final int status;

    WebhookRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
