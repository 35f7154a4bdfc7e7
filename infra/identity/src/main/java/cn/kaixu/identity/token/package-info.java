/**
 * What the provider issues: its clients, its signing key and the claims in its tokens. May use {@code account}; knows nothing of pages.
 * Start reading at {@link cn.kaixu.identity.token.Clients}.
 */
@NullMarked
package cn.kaixu.identity.token;

import org.jspecify.annotations.NullMarked;
