/**
 * Telling an organisation's own system when a batch is done (结果推送). Deliveries are written by the database together with the state of the batch, sent by {@code
 * DeliveryWorker} at least once, signed, to public addresses only. Start with {@code WebhookBook}.
 */
@NullMarked
package cn.kaixu.listing.webhook;

import org.jspecify.annotations.NullMarked;
