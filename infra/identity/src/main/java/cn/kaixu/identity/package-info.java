/**
 * A small OpenID provider for local use, standing in for the province's unified identity platform (统一身份认证). Nothing depends on this
 * package; the rest of the platform knows it only by its address. Start reading at {@link cn.kaixu.identity.IdentityApplication}.
 */
@NullMarked
package cn.kaixu.identity;

import org.jspecify.annotations.NullMarked;
