package cn.kaixu.listing.webhook;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where webhooks may lead.
 *
 * @param loopback lets them lead to this very machine, also by plain HTTP; for trying out only
 */
@ConfigurationProperties("kaixu.listing.webhook")
record WebhookProperties(@DefaultValue("false") boolean loopback) {}
