/** Tests of webhooks. */
@NullMarked
package cn.kaixu.listing.webhook;

import org.jspecify.annotations.NullMarked;
