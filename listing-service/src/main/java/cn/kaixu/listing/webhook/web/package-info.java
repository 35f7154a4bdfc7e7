/** The HTTP side of webhooks. */
@NullMarked
package cn.kaixu.listing.webhook.web;

import org.jspecify.annotations.NullMarked;
