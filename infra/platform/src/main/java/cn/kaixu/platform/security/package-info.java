/** Who is asking: the token's claims as an {@code Actor}, and the rule that everything not public needs one. */
@NullMarked
package cn.kaixu.platform.security;

import org.jspecify.annotations.NullMarked;
